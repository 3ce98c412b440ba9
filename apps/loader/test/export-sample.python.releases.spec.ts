import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestNeo4j } from '@rome-graph/neo4j/testing';
import { hasPython, startTestNeo4j } from '@rome-graph/neo4j/testing';
import { withReleaseInService } from '../src/exports/release-description';
import { graphDigest, historyDigest } from './support/graph-digest';
import type { Counts } from './support/exports/outside-tools';
import { reopen } from './support/exports/outside-tools';
import { officialFile } from './support/releases';
import type { CommandResult } from './support/rome-command';
import { load, rome, startRome } from './support/rome-command';
import { samplePath } from './support/sample';

const describeWithPython = hasPython() ? describe : describe.skip;

/** On the sample, with a document of another producer beside it. */
describeWithPython('rome export of the sample', () => {
  let server: TestNeo4j;
  let folder: string;

  beforeAll(async () => {
    server = await startTestNeo4j();
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-export-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  afterAll(() => server.stop());

  const out = (): string => join(folder, 'out');
  const run = (...args: readonly string[]): Promise<CommandResult> => rome(['export', ...args], server.connection);
  const csv = (...args: readonly string[]): Promise<CommandResult> => run('--format', 'csv', '--out', out(), ...args);

  it('says how to load a release when there is none', async () => {
    const { code, stderr } = await csv();
    expect([code, stderr]).toEqual([5, expect.stringMatching(/holds no release .* npm run rome -- load/)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  describe('with a release', () => {
    beforeAll(async () => {
      await load([samplePath, officialFile('certifinfo-2024.zip')], server.connection);
    });

    it.each([
      [[], /--format is missing; give one of csv, json, parquet, graphml, gexf, skos, cypher/],
      [['--format', 'xlsx'], /--format is "xlsx"; give one of csv/],
      [['--format', 'csv,'], /--format is ""; give one of csv/],
      [['--format', 'csv', '--what', 'all'], /--what is "all"; give one of nomenclature, proximites/],
      [['--format', 'skos', '--what', 'tout'], /--format skos cannot hold --what tout; give --what nomenclature/],
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

    it('writes under the base that is given', async () => {
      const base = 'https://data.example.org/rome/';
      await run('--format', 'skos', '--out', out(), '--base-uri', base);
      const turtle = readFileSync(join(out(), 'rome-nomenclature.ttl'), 'utf8');
      expect(turtle).toContain(`@prefix metier: <${base}metier/>.`);
      expect(turtle).not.toContain('urn:');
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

    it('keeps the history of two releases: lists in Parquet and CSV, value by value in Neo4j', async () => {
      await load([nextRelease()], server.connection);
      const before = await digests();
      const exported = await run('--format', 'cypher,parquet,csv', '--what', 'tout', '--out', out());
      expect([exported.code, exported.stderr]).toEqual([0, expect.stringContaining('Obsolete')]);
      const { rows, ancien } = await reopen<{ rows: Counts; ancien: string[][] }>('arrow', join(out(), 'parquet'));
      expect(rows).toMatchObject({ Release: 2, Obsolete: 1, 'Obsolete-REMPLACE_PAR-Obsolete': 0 });
      expect(ancien).toEqual([[expect.any(String)]]);
      await server.clear();
      const { code, stderr } = await rome(
        ['shell', '-f', join(out(), 'cypher', 'rome-tout.cypher')],
        server.connection,
      );
      expect([code, stderr]).toEqual([0, '']);
      expect(await digests()).toEqual(before);
    });

    it('asks for another load when the graph was loaded by another version of rome-graph', async () => {
      await write("MATCH (r:Release {statut: 'EN_SERVICE'}) SET r.modele = 'another'");
      const { code, stderr } = await csv();
      expect([code, stderr]).toEqual([5, expect.stringMatching(/Version 461 was loaded by another version/)]);
    });
  });

  const digests = async (): Promise<string[]> => [
    await graphDigest(server.neo4j, { releases: false }),
    await historyDigest(server.neo4j),
  ];

  /** The sample as a later release: its last mobilité and its last appellation are gone. */
  function nextRelease(): string {
    const next = join(folder, 'next');
    cpSync(samplePath, next, { recursive: true });
    for (const name of readdirSync(next)) renameSync(join(next, name), join(next, name.replace('_v460_', '_v461_')));
    const edit = (name: string, change: (text: string) => string): void => {
      const path = join(next, name);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    };
    const withoutLast = (text: string): string => text.trimEnd().split('\n').slice(0, -1).join('\n').concat('\n');
    edit('version.txt', (text) => text.replace('version : 60', 'version : 61'));
    edit('unix_rubrique_mobilite_v461_utf8.csv', withoutLast);
    edit('unix_referentiel_appellation_v461_utf8.csv', withoutLast);
    return next;
  }

  async function write(statement: string): Promise<void> {
    await server.neo4j.withTransaction((transaction) => transaction.run(statement));
  }
});
