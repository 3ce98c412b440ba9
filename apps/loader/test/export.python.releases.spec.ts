import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWorkspaceRoot } from '@rome-graph/embedded-neo4j';
import type { TestNeo4j } from '@rome-graph/testing';
import { hasPython, loadedStore, startTestNeo4j, v460 } from '@rome-graph/testing';
import { nodesOfV460, relationshipsOfV460 } from './support/facts-v460';
import { graphDigest } from './support/graph-digest';
import { CsvRelease } from './support/independent-diff';
import type { Counts } from './support/exports/outside-tools';
import { reopen, runPython } from './support/exports/outside-tools';
import { rome } from './support/rome-command';

interface ReopenedTables {
  readonly rows: Counts;
  readonly types: Readonly<Record<string, string>>;
  readonly m1805: Readonly<Record<string, string | boolean>>;
}

interface ReopenedGraph {
  readonly nodes: Counts;
  readonly relationships: Counts;
  readonly m1805: Readonly<Record<string, string | boolean>>;
  readonly proche: Readonly<Record<string, number>>;
}

interface ReopenedSkos {
  readonly conforms: boolean;
  readonly report: string;
  readonly broken: readonly string[];
  readonly withoutUri: number;
  readonly concepts: Counts;
  readonly links: Counts;
  readonly names: Counts;
  readonly m1805: readonly string[];
}

const formats = ['csv', 'xlsx', 'json', 'parquet', 'graphml', 'gexf', 'gephi', 'cypher'] as const;
const prepareMs = 900_000;

const describeWithPython = hasPython() ? describe : describe.skip;

/** Everything is exported from v460, and reopened by tools of others; cypher-shell reopens it in the same Neo4j, emptied. */
describeWithPython('rome export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-export-'));
  const all = join(folder, 'rome-tout');
  const skos = join(folder, 'rome-skos');
  let server: TestNeo4j;
  let digest: string;
  let reopenedSkos: ReopenedSkos;
  let counts: { readonly nodes: Counts; readonly relationships: Counts };

  const run = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await rome(args, server.connection);
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
    return stdout;
  };
  const exportAll = (out: string): Promise<string> =>
    run('export', '--format', formats.join(','), '--what', 'tout', '--out', out);

  beforeAll(async () => {
    server = await startTestNeo4j({ heap: '3g', store: await loadedStore('v460') });
    counts = await countsOf(server);
    await exportAll(all);
    await run('export', '--format', 'skos', '--out', skos);
    await run('export', '--format', 'graphml,gexf', '--what', 'aires', '--out', join(folder, 'rome-aires'));
    digest = await graphDigest(server.neo4j, { releases: false });
    await server.clear();
    const restoring = run('shell', '--access-mode', 'write', '-f', join(all, 'cypher', 'rome-tout.cypher'));
    // The two longest, and neither waits for the other.
    [reopenedSkos] = await Promise.all([reopen<ReopenedSkos>('skos', join(skos, 'rome-nomenclature.ttl')), restoring]);
  }, prepareMs);

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const graph = (): Counts => ({ ...counts.nodes, ...counts.relationships });

  it('exports the graph of the nomenclature', () => {
    expect(counts.nodes).toMatchObject({ ...nodesOfV460, Release: 1, Source: 1 });
    expect(byType(counts.relationships)).toMatchObject(relationshipsOfV460);
  });

  it('lists every file in the manifest with its size and SHA-256, and nothing else is there', () => {
    for (const out of [all, skos]) {
      const { files } = manifestOf(out);
      expect(filesIn(out)).toEqual([...files.map(({ path }) => path), 'manifest.json'].sort());
      for (const { path, bytes, sha256 } of files)
        expect([path, bytes, sha256]).toEqual([path, ...digestOf(join(out, path))]);
    }
    expect(readdirSync(folder).sort()).toEqual(['rome-aires', 'rome-skos', 'rome-tout']);
  });

  it('says in the manifest what it is, where it comes from and what to show', () => {
    const { release, sources, tables, methods } = manifestOf(all);
    expect(release).toMatchObject({
      version: '460',
      statut: 'EN_SERVICE',
      empreinte: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(release).not.toHaveProperty('chargeeLe');
    expect(sources).toMatchObject([
      {
        attribution: 'Source : France Travail, ROME 4.0 version 60.',
        licence: expect.stringContaining('Licence Ouverte'),
      },
    ]);
    expect(tables.find(({ name }) => name === 'Metier-PROCHE-Metier')).toMatchObject({
      rows: relationshipsOfV460.PROCHE,
      columns: expect.arrayContaining([
        expect.objectContaining({ name: 'cout', type: 'float', formula: '-ln(couverture)' }),
      ]),
    });
    expect(methods).toMatchObject({ PROCHE: { couvertureMin: 0.05 }, AireDeMetiers: { algorithme: 'LEIDEN' } });
  });

  it.each(['csv', 'json', 'parquet'])('DuckDB reads every row of %s, with its types', async (format) => {
    const { rows, types, m1805 } = await reopen<ReopenedTables>(format, join(all, format));
    expect(known(rows)).toEqual(known(graph()));
    expect(types).toMatchObject({ code: 'VARCHAR', emploiCadre: 'BOOLEAN' });
    expect(m1805).toEqual({
      libelle: 'Développeur / Développeuse informatique',
      definition: await sentencesOf('M1805', 'definition'),
      emploiCadre: true,
    });
  });

  it('pyarrow reads every row of Parquet, under a schema that says what may be unknown', async () => {
    const { rows, schemas } = await reopen<{
      rows: Counts;
      schemas: Record<string, Record<string, string>>;
    }>('arrow', join(all, 'parquet'));
    expect(known(rows)).toEqual(known(graph()));
    expect(schemas['Metier-PROCHE-Metier']).toEqual({
      from: 'string not null',
      to: 'string not null',
      couverture: 'double not null',
      cout: 'double not null',
      communs: 'int64 not null',
    });
    expect(schemas.Metier).toMatchObject({ code: 'string not null', emploiReglemente: 'bool' });
    expect(schemas.Release).toMatchObject({ publieeLe: 'date32[day]' });
    expect(schemas.Changement?.ancien).toMatch(/^list<element: string/);
  });

  it('igraph reads every node and edge of GraphML', async () => {
    const { nodes, relationships, m1805 } = await reopen<ReopenedGraph>(
      'igraph',
      join(all, 'graphml', 'rome-tout.graphml'),
    );
    expect(nodes).toEqual(counts.nodes);
    expect(relationships).toEqual(counts.relationships);
    expect(m1805).toMatchObject({ labelV: 'Metier', code: 'M1805', emploiCadre: true });
  });

  it('igraph reads GraphML of the aires', async () => {
    const { relationships } = await reopen<ReopenedGraph>(
      'igraph',
      join(folder, 'rome-aires', 'graphml', 'rome-aires.graphml'),
    );
    expect(relationships).toEqual(pick(counts.relationships, /DANS_AIRE|SE_DISTINGUE_PAR/));
  });

  it('pandas reads every node and link of the tables for Gephi', async () => {
    const { nodes, relationships } = await reopen<ReopenedGraph>('gephi', join(all, 'gephi'));
    expect([nodes, relationships]).toEqual([counts.nodes, counts.relationships]);
  });

  it('openpyxl reads every row of the workbook', async () => {
    const { rows } = await reopen<{ rows: Counts }>('xlsx_rows', join(all, 'xlsx', 'rome-tout.xlsx'));
    expect(known(rows)).toEqual(known(graph()));
  });

  it.each(['graphml', 'gexf'])('networkx reads every node and edge of %s', async (format) => {
    const { nodes, relationships, m1805, proche } = await reopen<ReopenedGraph>(
      format,
      join(all, format, `rome-tout.${format}`),
    );
    expect(nodes).toEqual(counts.nodes);
    expect(relationships).toEqual(counts.relationships);
    expect(m1805).toMatchObject({
      labelV: 'Metier',
      code: 'M1805',
      emploiCadre: true,
      definition: await sentencesOf('M1805', 'definition'),
    });
    const { couverture = 0, cout } = proche;
    expect(cout).toBeCloseTo(-Math.log(couverture), 12);
  });

  it('is SKOS for rdflib and pySHACL, and holds the trees, the names and the mobilités of the files', async () => {
    const found = reopenedSkos;
    expect([found.conforms, found.report]).toEqual([true, expect.any(String)]);
    expect([found.broken, found.withoutUri]).toEqual([[], 0]);
    const concepts = Object.entries(nodesOfV460).filter(([label]) => label !== 'Appellation');
    expect(withoutPrefix(found.concepts, 'vocabulaire/')).toEqual(Object.fromEntries(concepts));
    const { rows } = await names();
    expect(sumOf(found.names)).toBe(rows.size);
    expect(found.m1805).toEqual(
      [...rows]
        .filter((name) => name.startsWith('M1805 '))
        .map((name) => name.slice(6))
        .sort(),
    );
    const links = withoutPrefix(found.links, 'vocabulaire/');
    expect(links).toMatchObject({
      mobilise: relationshipsOfV460.MOBILISE,
      requiert: relationshipsOfV460.REQUIERT,
      permetMobilite: relationshipsOfV460.PERMET_MOBILITE,
      issuDe: relationshipsOfV460.ISSU_DE,
    });
    expect(found.links['http://www.w3.org/2004/02/skos/core#related']).toBe(await reciprocalMobilites());
    expect(found.links['http://www.w3.org/2004/02/skos/core#broader']).toBe(
      sumOf(pick(counts.relationships, /RELEVE_DE|DANS_GRAND_DOMAINE|DANS_DOMAINE|DE_CATEGORIE|DE_TYPE|^SousSecteur/)),
    );
  });

  it('prints what the documentation shows, by the commands that it shows', async () => {
    const text = readFileSync(join(findWorkspaceRoot(), 'docs', 'exports.md'), 'utf8');
    const examples = [...text.matchAll(/```python\n(.*?)```\n\n```text\n(.*?)```/gs)];
    expect(examples.length).toBe(6);
    for (const [, code = '', printed] of examples) expect(await runPython(code, folder)).toBe(printed);
  });

  describe('run by cypher-shell on the emptied Neo4j', () => {
    it('makes the same graph, value by value', async () => {
      expect(await countsOf(server)).toEqual(counts);
      expect(await graphDigest(server.neo4j, { releases: false })).toBe(digest);
    });

    it('lacks no constraint and no index', async () => {
      const { missingSchema, releases } = JSON.parse(await run('status', '--json')) as {
        missingSchema: string[];
        releases: { version: string; statut: string }[];
      };
      expect(missingSchema).toEqual(['bascule_cle']);
      expect(releases).toMatchObject([{ version: '460', statut: 'EN_SERVICE' }]);
    });

    it('gives the same bytes when it is exported in its turn', async () => {
      const again = join(folder, 'again');
      await exportAll(again);
      await run('export', '--format', 'skos', '--out', join(folder, 'skos-again'));
      for (const [first, second] of [
        [all, again],
        [skos, join(folder, 'skos-again')],
      ] as const) {
        expect(digestsIn(second)).toEqual(digestsIn(first));
      }
    });
  });

  /** The names of each métier beside its own, as `code name`, from the CSV files. */
  async function names(): Promise<{ rows: Set<string> }> {
    const release = await CsvRelease.read(v460());
    const rows = release
      .rows('referentiel_appellation')
      .map(({ code_rome = '', libelle_appellation_long = '' }) => [code_rome, libelle_appellation_long.trim()] as const)
      .filter(([metier, name]) => release.metiers.get(metier) !== name);
    return { rows: new Set(rows.map(([metier, name]) => `${metier} ${name}`)) };
  }

  /** How many mobilités have one in the other direction, from the CSV files. */
  async function reciprocalMobilites(): Promise<number> {
    const rows = (await CsvRelease.read(v460())).rows('rubrique_mobilite');
    const mobilites = new Set(rows.map(({ code_rome, code_rome_cible }) => `${code_rome} ${code_rome_cible}`));
    return [...mobilites].filter((mobilite) => mobilites.has(mobilite.split(' ').reverse().join(' '))).length;
  }

  /** A text of a fiche, from the CSV files, which double some apostrophes. */
  async function sentencesOf(metier: string, type: string): Promise<string> {
    return (await CsvRelease.read(v460()))
      .rows('texte')
      .filter(({ code_rome, libelle_type_texte }) => code_rome === metier && libelle_type_texte === type)
      .sort((a, b) => Number(a.position_phrase) - Number(b.position_phrase))
      .map(({ libelle_texte = '' }) => libelle_texte.trim().replaceAll("''", "'"))
      .join('\n');
  }
});

interface Manifest {
  readonly release: Readonly<Record<string, unknown>>;
  readonly sources: readonly Readonly<Record<string, unknown>>[];
  readonly methods: Readonly<Record<string, unknown>>;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true }).map(String);
  return all.filter((path) => existsSync(join(folder, path)) && statSync(join(folder, path)).isFile()).sort();
}

function digestOf(path: string): [bytes: number, sha256: string] {
  const bytes = readFileSync(path);
  return [bytes.length, createHash('sha256').update(bytes).digest('hex')];
}

function digestsIn(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((path) => [path, digestOf(join(folder, path))[1]]));
}

/** Nodes by label, and relationships by label, type and label, as Neo4j itself counts them. */
async function countsOf({ neo4j }: TestNeo4j): Promise<{ nodes: Counts; relationships: Counts }> {
  const nodes = await neo4j.read<{ name: string; n: number }>(
    'MATCH (n) RETURN labels(n)[0] AS name, count(*) AS n ORDER BY name',
  );
  const relationships = await neo4j.read<{ name: string; n: number }>(
    "MATCH (a)-[r]->(b) RETURN labels(a)[0] + '-' + type(r) + '-' + labels(b)[0] AS name, count(*) AS n ORDER BY name",
  );
  return { nodes: byName(nodes), relationships: byName(relationships) };
}

function byName(rows: readonly { name: string; n: number }[]): Counts {
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

function byType(relationships: Counts): Counts {
  const sums: Record<string, number> = {};
  for (const [name, n] of Object.entries(relationships)) {
    const [, type = ''] = name.split('-');
    sums[type] = (sums[type] ?? 0) + n;
  }
  return sums;
}

/** Without the tables of what nobody loaded: they are files without rows, and nothing in the graph. */
function known(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
}

function pick(counts: Counts, pattern: RegExp): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([name]) => pattern.test(name)));
}

function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

function withoutPrefix(counts: Counts, prefix: string): Counts {
  return Object.fromEntries(Object.entries(counts).map(([name, n]) => [name.replace(prefix, ''), n]));
}
