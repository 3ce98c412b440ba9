import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withReleaseInService } from '@rome-graph/exports';
import type { TestNeo4j } from '@rome-graph/testing';
import { loadedStore, startTestNeo4j } from '@rome-graph/testing';
import { storedDigests } from './support/graph-digest';
import type { ExpectedGraph } from './support/expected-graph';
import { linesOf } from './support/expected-graph';
import { csvTables, jsonTables, pairsOf, parquetTables, triplesOf, xmlPairs } from './support/exports/reopened-in-node';
import type { CommandResult } from './support/rome-command';
import { rome, startRome } from './support/rome-command';
import { storedPairs } from './support/stored-pairs';

/** On both releases of the sample, the documents beside the newer. */
describe('rome export of the sample', () => {
  let server: TestNeo4j;
  let folder: string;

  beforeAll(async () => {
    server = await startTestNeo4j({ store: await loadedStore('sample') });
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-export-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  afterAll(() => server.stop());

  const out = (): string => join(folder, 'out');
  const run = (...args: readonly string[]): Promise<CommandResult> => rome(['export', ...args], server.connection);
  const csv = (...args: readonly string[]): Promise<CommandResult> => run('--format', 'csv', '--out', out(), ...args);

  it.each([
    [[], /--format is missing; give one of csv, xlsx, json, parquet, graphml, gexf, gephi, skos, cypher/],
    [['--format', 'ods'], /--format is "ods"; give one of csv/],
    [['--format', 'csv,'], /--format is ""; give one of csv/],
    [['--format', 'csv', '--what', 'all'], /--what is "all"; give one of nomenclature, proximites/],
    [['--format', 'skos', '--what', 'tout'], /--format skos cannot hold --what tout; give --what nomenclature/],
    [['--format', 'gexf', '--excel'], /--excel is for --format csv; a workbook \(xlsx\) needs no option/],
    [['--format', 'csv', '--excel', '--exact'], /--excel and --exact exclude each other/],
    [['--format', 'skos', '--base-uri', 'rome'], /--base-uri is "rome"; give an absolute URI that ends with/],
    [['--format', 'skos', '--base-uri', 'https://x.org/a b/'], /--base-uri is "https:\/\/x\.org\/a b\/"/],
  ])('%j ends with 2', async (args, message) => {
    const { code, stderr } = await run('--out', out(), ...args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends with 4 when nothing answers', async () => {
    const down = { ...server.connection, uri: 'bolt://127.0.0.1:1' };
    const { code, stderr } = await rome(['export', '--format', 'csv', '--out', out()], down);
    expect([code, stderr]).toEqual([4, expect.stringMatching(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the sentence to show for what another producer publishes', async () => {
    expect((await csv()).code).toBe(0);
    const { sources, tables } = JSON.parse(readFileSync(join(out(), 'manifest.json'), 'utf8')) as {
      sources: { attribution: string }[];
      tables: { name: string; rows: number }[];
    };
    expect(sources.map(({ attribution }) => attribution)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Source : Réseau des Carif-Oref, Certif Info/)]),
    );
    expect(tables.find(({ name }) => name === 'Certification')?.rows).toBeGreaterThan(0);
  });

  it('replaces an export when told to, and nothing else', async () => {
    await csv();
    const again = await csv();
    expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/--out: .*out is not empty; .*--force/)]);
    const forced = await csv('--force', '--what', 'proximites');
    expect([forced.code, readdirSync(out()).sort()]).toEqual([
      0,
      ['Metier-PROCHE-Metier.csv', 'Metier.csv', 'manifest.json'],
    ]);
    writeFileSync(join(out(), 'mine.txt'), 'mine');
    const refused = await csv('--force');
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/holds what no export wrote \(mine\.txt\)/),
    ]);
    expect(readdirSync(out())).toContain('mine.txt');
  });

  it('takes an empty folder, and refuses a file', async () => {
    mkdirSync(out());
    expect((await csv('--what', 'proximites')).code).toBe(0);
    rmSync(out(), { recursive: true });
    writeFileSync(out(), 'mine');
    const { code, stderr } = await csv('--force');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/--out: .*out is no folder/)]);
    expect(readFileSync(out(), 'utf8')).toBe('mine');
  });

  it('leaves nothing when it is stopped', async () => {
    const { process: child, result } = startRome(
      ['export', '--format', 'csv,graphml', '--what', 'tout', '--out', out()],
      server.connection,
    );
    child.stderr?.on('data', (chunk) => String(chunk).includes('GrandDomaine') && child.kill('SIGTERM'));
    expect((await result).code).not.toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes nothing while a load is being committed', async () => {
    await write("MERGE (b:Bascule {cle: 'bascule'}) SET b.commenceeLe = datetime()");
    const { code, stderr } = await csv();
    await write('MATCH (b:Bascule) DELETE b');
    expect([code, stderr]).toEqual([5, expect.stringMatching(/Another release took the place .* run it again/)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes nothing when a load was committed meanwhile', async () => {
    const meanwhile = withReleaseInService(server.neo4j, () =>
      write("MATCH (r:Release {statut: 'EN_SERVICE'}) SET r.chargeeLe = r.chargeeLe + duration('PT1S')"),
    );
    await expect(meanwhile).rejects.toThrow('Another release took the place');
  });

  describe('of everything, in every format', () => {
    const formats = ['csv', 'xlsx', 'json', 'parquet', 'graphml', 'gexf', 'gephi', 'cypher'];
    let all: string;
    let stored: ExpectedGraph;

    beforeAll(async () => {
      all = mkdtempSync(join(tmpdir(), 'rome-graph-export-all-'));
      stored = await storedPairs(server.neo4j);
      const { code, stderr } = await run('--format', formats.join(','), '--what', 'tout', '--out', join(all, 'out'));
      expect([code, stderr]).toEqual([0, expect.stringContaining('Obsolete')]);
    });

    afterAll(() => rmSync(all, { recursive: true, force: true }));

    const at = (...path: string[]): string => join(all, 'out', ...path);

    it('lists every file in the manifest with its size and SHA-256', () => {
      const { files } = JSON.parse(readFileSync(at('manifest.json'), 'utf8')) as {
        files: { path: string; bytes: number; sha256: string }[];
      };
      expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(new Set(formats));
      for (const { path, bytes, sha256 } of files) {
        const content = readFileSync(at(path));
        const digest = createHash('sha256').update(content).digest('hex');
        expect([path, content.length, digest]).toEqual([path, bytes, sha256]);
      }
    });

    it.each([
      ['csv', () => csvTables(at('csv'))],
      ['json', () => jsonTables(at('json'))],
      ['parquet', () => parquetTables(at('parquet'))],
    ])('holds every node and link of the graph as %s, and what they say', async (_format, reopened) => {
      const tables = await reopened();
      expect(linesOf(pairsOf(tables))).toEqual(linesOf(stored));
      const rowOf = (table: string, key: string): Record<string, unknown> | undefined =>
        tables.get(table)?.find((row) => Object.values(row)[0] === key);
      expect(rowOf('Metier', 'K2204')?.definition).toBe(
        "Nettoie et désinfecte des locaux industriels.\nChoisit les produits et les gestes d'après les risques de l'atelier.",
      );
      expect(rowOf('Metier', 'J1506')).toMatchObject({ libelle: 'Infirmier / Infirmière en soins généraux (IDE)' });
      expect([null, '', undefined]).toContain(rowOf('Metier', 'J1506')?.emploiCadre);
      expect(String(rowOf('Metier', 'J1506')?.emploiReglemente)).toBe('true');
      const renamed = rowOf('Changement', '459-460 RENOMME Metier D1505 libelle')?.ancien;
      expect(typeof renamed === 'string' ? JSON.parse(renamed) : renamed).toEqual(['Caissier / Caissière']);
    });

    it.each(['graphml', 'gexf'])('holds every node and link of the graph as %s', (format) => {
      expect(linesOf(xmlPairs(at(format, `rome-tout.${format}`)))).toEqual(linesOf(stored));
    });

    it('is SKOS under the base that is given, with the trees, the names and the mobilités', async () => {
      const base = 'https://data.example.org/rome/';
      await run('--format', 'skos', '--out', out(), '--base-uri', base);
      const turtle = readFileSync(join(out(), 'rome-nomenclature.ttl'), 'utf8');
      expect(turtle).toContain(`@prefix metier: <${base}metier/>.`);
      expect(turtle).not.toContain('urn:');
      const triples = triplesOf(turtle, base);
      const broader = [...triples].filter((triple) => triple.includes(' skos:broader '));
      const links = (...types: string[]): number =>
        [...stored.links].reduce(
          (sum, [name, { size }]) => sum + (types.includes(name.split('-')[1] ?? '') ? size : 0),
          0,
        );
      const ofSousSecteurs = stored.links.get('SousSecteurActivite-DANS_SECTEUR-SecteurActivite')?.size ?? 0;
      expect(broader).toHaveLength(
        links('DANS_GRAND_DOMAINE', 'DANS_DOMAINE', 'RELEVE_DE', 'DE_CATEGORIE', 'DE_TYPE') + ofSousSecteurs,
      );
      for (const triple of [
        'metier/F1704 skos:prefLabel Manœuvre bâtiment',
        "metier/M1404 skos:altLabel Responsable d'enquêtes",
        'metier/K2204 skos:broader domaine-professionnel/K22',
        'metier/D1505 vocabulaire/permetMobilite metier/M1607',
      ]) {
        expect([...triples]).toContain(triple);
      }
    });

    it('makes the same graph again when cypher-shell runs it on an empty Neo4j, history included', async () => {
      const before = await digests();
      await server.clear();
      const script = at('cypher', 'rome-tout.cypher');
      const { code, stderr } = await rome(['shell', '--access-mode', 'write', '-f', script], server.connection);
      expect([code, stderr]).toEqual([0, '']);
      expect(await digests()).toEqual(before);
      expect(linesOf(await storedPairs(server.neo4j))).toEqual(linesOf(stored));
    });
  });

  it('asks for another load when the graph was loaded by another version of rome-graph', async () => {
    await write("MATCH (r:Release {statut: 'EN_SERVICE'}) SET r.modele = 'another'");
    const { code, stderr } = await csv();
    expect([code, stderr]).toEqual([5, expect.stringMatching(/Version 460 was loaded by another version/)]);
  });

  const digests = (): Promise<string[]> => storedDigests(server.neo4j, { releases: false });

  async function write(statement: string): Promise<void> {
    await server.neo4j.withTransaction((transaction) => transaction.run(statement));
  }
});
