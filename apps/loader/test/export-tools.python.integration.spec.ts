import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadTestNeo4j } from '@rome-graph/testing';
import { hasPython, readTestNeo4j } from '@rome-graph/testing';
import type { Counts } from './support/exports/outside-tools';
import { reopen } from './support/exports/outside-tools';
import { rome } from './support/rome-command';

interface ReopenedSheet {
  readonly rows: number;
  readonly header: readonly string[];
  readonly filter: string;
  readonly dimensions: string;
  readonly frozen: string;
  readonly types: readonly (readonly string[])[];
}

const describeWithPython = hasPython() ? describe : describe.skip;

/** What the tools that people have make of the exports of both releases of the sample. */
describeWithPython('exports for igraph, networkx, Gephi and Excel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-export-'));
  const all = join(folder, 'tout');
  let server: ReadTestNeo4j;
  let counts: { readonly nodes: Counts; readonly relationships: Counts };

  const exported = async (out: string, ...args: readonly string[]): Promise<void> => {
    const { code, stderr } = await rome(['export', '--out', out, ...args], server.connection);
    if (code !== 0) throw new Error(`export ${args.join(' ')} ended with ${code}: ${stderr}`);
  };

  beforeAll(async () => {
    server = await readTestNeo4j('sample');
    counts = await countsOf(server);
    await exported(all, '--format', 'csv,xlsx,graphml,gexf,gephi', '--excel', '--what', 'tout');
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['nomenclature', 'aires', 'proximites', 'historique'])('igraph reads GraphML of %s', async (what) => {
    const out = join(folder, what);
    await exported(out, '--format', 'graphml', '--what', what);
    const { nodes, relationships } = await reopen<{ nodes: Counts; relationships: Counts }>(
      'igraph',
      join(out, `rome-${what}.graphml`),
    );
    expect(counts.relationships).toMatchObject(relationships);
    expect(Object.keys(nodes).length).toBeGreaterThan(0);
  });

  it('igraph reads GraphML of everything, codes of other nomenclatures among it', async () => {
    const found = await reopen<{ nodes: Counts; relationships: Counts; m1805: Record<string, unknown> }>(
      'igraph',
      join(all, 'graphml', 'rome-tout.graphml'),
    );
    expect([found.nodes, found.relationships]).toEqual([counts.nodes, counts.relationships]);
    expect(found.nodes).toMatchObject({ Metier: 48, Release: 2, Obsolete: 4, CodeExterne: 8 });
    expect(found.m1805).toMatchObject({ code: 'M1805', transitionEcologique: expect.any(String) });
  });

  it('pyarrow reads the history as Parquet, its lists as lists', async () => {
    const out = join(folder, 'parquet');
    await exported(out, '--format', 'parquet', '--what', 'historique');
    const { rows, ancien } = await reopen<{ rows: Counts; ancien: string[][] }>('arrow', out);
    // Of the two that the ChangeLog replaces, one is by a compétence, the other by a macro-compétence.
    expect(rows).toMatchObject({ Release: 2, Obsolete: 4, 'Obsolete-REMPLACE_PAR-Competence': 1 });
    // The first change by code: 400412 is gone, which stood under 300401.
    expect(ancien).toEqual([['300401']]);
  });

  it('networkx reads GEXF, in which PROCHE weighs its couverture and nothing else has a weight', async () => {
    const { relationships, weights } = await reopen<{ relationships: Counts; weights: Counts }>(
      'gexf',
      join(all, 'gexf', 'rome-tout.gexf'),
    );
    expect(weights).toEqual({ 'PROCHE of couverture': relationships['Metier-PROCHE-Metier'] });
  });

  it('pandas reads the two tables for Gephi, which hold every node and link', async () => {
    const { nodes, relationships, ...told } = await reopen<Record<string, unknown>>('gephi', join(all, 'gephi'));
    expect([nodes, relationships]).toEqual([counts.nodes, counts.relationships]);
    expect(told).toEqual({
      columns: {
        nodes: ['Id', 'Label', 'labelV'],
        edges: ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight'],
      },
      types: ['Directed'],
      ids: Object.values(counts.relationships).reduce((sum, n) => sum + n, 0),
      shown: 'Développeur / Développeuse informatique',
      procheWeighs: true,
      othersWeigh: [1],
    });
  });

  it('pandas reads the CSV of --excel with the separator, the decimals and the encoding of a French Excel', async () => {
    const { rows, marks, ...told } = await reopen<{ rows: Counts; marks: number }>('excel', join(all, 'csv'));
    expect(known(rows)).toEqual(known({ ...counts.nodes, ...counts.relationships }));
    expect(marks).toBe(Object.keys(rows).length);
    expect(told).toEqual({
      m1805: { libelle: 'Développeur / Développeuse informatique', emploiCadre: 'VRAI' },
      naf: ['="00"', '="01"', '10'],
      couverture: 'float64',
    });
  });

  it('openpyxl reads the workbook: a sheet a table, its header frozen under filters, and codes as texts', async () => {
    const { sheets, contents, naf } = await reopen<{
      sheets: Readonly<Record<string, ReopenedSheet>>;
      contents: readonly (readonly unknown[])[];
      naf: readonly string[];
    }>('xlsx', join(all, 'xlsx', 'rome-tout.xlsx'));
    const tables = new Map(contents.slice(1).map(([sheet, table]) => [String(table), sheets[String(sheet)]]));
    const rows = Object.fromEntries([...tables].flatMap(([table, sheet]) => (sheet ? [[table, sheet.rows]] : [])));
    expect(known(rows)).toEqual(known({ ...counts.nodes, ...counts.relationships }));
    for (const [name, { filter, dimensions, frozen }] of Object.entries(sheets)) {
      expect([name, frozen, filter]).toEqual([name, 'A2', dimensions.includes(':') ? dimensions : `A1:${dimensions}`]);
      expect(name.length).toBeLessThanOrEqual(31);
    }
    const typesOf = (table: string, column: string): readonly string[] | undefined => {
      const sheet = tables.get(table);
      return sheet?.types[sheet.header.indexOf(column)];
    };
    expect(typesOf('DivisionNaf', 'code')).toEqual(['str']);
    expect(naf).toEqual(['00', '01']);
    expect(typesOf('Competence', 'codeOgr')).toEqual(['str']);
    expect(typesOf('Metier', 'emploiCadre')).toEqual(['bool']);
    expect(typesOf('Metier-PROCHE-Metier', 'couverture')).toEqual(['float']);
    expect(typesOf('Release', 'publieeLe')).toEqual(['datetime']);
    const shown = contents.map(([first]) => String(first));
    expect(shown).toContainEqual(expect.stringMatching(/^Source : Réseau des Carif-Oref, Certif Info/));
  });
});

/** Nodes by label, and relationships by label, type and label, as Neo4j itself counts them. */
async function countsOf({ neo4j }: ReadTestNeo4j): Promise<{ nodes: Counts; relationships: Counts }> {
  const byName = (rows: readonly { name: string; n: number }[]): Counts =>
    Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  return {
    nodes: byName(await neo4j.read('MATCH (n) RETURN labels(n)[0] AS name, count(*) AS n')),
    relationships: byName(
      await neo4j.read(
        "MATCH (a)-[r]->(b) RETURN labels(a)[0] + '-' + type(r) + '-' + labels(b)[0] AS name, count(*) AS n",
      ),
    ),
  };
}

/** Without the tables of what nobody loaded. */
function known(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
}
