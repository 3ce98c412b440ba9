import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Status } from '@rome-graph/report';
import type { TestNeo4j } from '@rome-graph/testing';
import { startTestNeo4j } from '@rome-graph/testing';
import { sampleExport, samplePath } from '@rome-graph/testing/files';
import type { CommandResult } from './support/rome-command';
import { load, startRome } from './support/rome-command';
import { softwareOfRoot } from './support/software';

/** What the search of the API asked before it searched in memory. */
const indexOfAFormerVersion = 'CREATE FULLTEXT INDEX recherche_sans_accents FOR (n:Metier) ON EACH [n.libelle]';

describe('rome status and download', () => {
  let server: TestNeo4j;
  let home: string;

  beforeAll(async () => {
    server = await startTestNeo4j();
  });

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'rome-graph-home-'));
  });

  afterEach(() => rmSync(home, { recursive: true, force: true }));

  afterAll(() => server.stop());

  const run = (args: readonly string[], connected: boolean): Promise<CommandResult> =>
    startRome(args, connected ? server.connection : {}, { ROME_HOME: home }).result;
  const status = async (connected = true): Promise<Status> =>
    JSON.parse((await run(['status', '--json'], connected)).stdout) as Status;

  it('says that nothing was started, loaded or fetched, and starts nothing', async () => {
    const { code, stdout } = await run(['status'], false);
    expect([code, stdout]).toEqual([
      0,
      `software     ${softwareOfRoot}\nNeo4j        never started here: ${home}\ncached       nothing: npm run rome -- download\n`,
    ]);
  });

  it('leaves an export of nothing unmade, and says how to load a release', async () => {
    const out = join(home, 'out');
    const { code, stderr } = await run(['export', '--format', 'csv', '--out', out], true);
    expect([code, stderr]).toEqual([5, expect.stringMatching(/holds no release .* npm run rome -- load/)]);
    expect(existsSync(out)).toBe(false);
  });

  it('names the constraints and indexes that are missing, then the release that is loaded; one of a former version is gone', async () => {
    const empty = await status();
    expect(empty).toMatchObject({ neo4j: { state: 'up', where: server.connection.uri }, releases: [], cache: null });
    expect(empty.missingSchema).toEqual(expect.arrayContaining(['metier_code', 'changement_code', 'metier_libelle']));
    await server.neo4j.withTransaction((transaction) => transaction.run(indexOfAFormerVersion));
    await load([samplePath], server.connection);
    const loaded = await status();
    expect(loaded.missingSchema).toEqual([]);
    await expect(
      server.neo4j.read("SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name"),
    ).resolves.toEqual([{ name: 'recherche_francaise' }]);
    expect(loaded.releases).toMatchObject([{ version: '460', statut: 'EN_SERVICE' }]);
    await server.neo4j.withTransaction((transaction) => transaction.run('DROP INDEX metier_libelle'));
    expect((await status()).missingSchema).toEqual(['metier_libelle']);
  });

  it('says why a Neo4j cannot be used', async () => {
    const { result } = startRome(['status'], { ...server.connection, password: 'wrong-one' }, { ROME_HOME: home });
    const { code, stdout } = await result;
    expect([code, stdout]).toEqual([4, expect.stringMatching(/^Neo4j {8}cannot be used: .*password/m)]);
  });

  describe('with an export', () => {
    let site: Server;
    let url: string;
    let release: Buffer;
    const agents: unknown[] = [];

    beforeAll(async () => {
      release = await sampleExport();
      site = createServer((request, response) => {
        agents.push(request.headers['user-agent']);
        response.end(request.url === '/large' ? Buffer.alloc(3 * 1024 * 1024) : release);
      });
      await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/csv`;
    });

    afterAll(() => new Promise((resolve) => site.close(resolve)));

    it('fetches it, keeps its SHA-256, and tells when the file is no more what was fetched', async () => {
      const { code, stdout } = await run(['download', '--url', url], false);
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(
          new RegExp(`^version 459, ${release.length} bytes, in .*RefRomeCsv\\.zip\nSHA-256 [0-9a-f]{64}\n$`),
        ),
      ]);
      expect(agents).toEqual([expect.stringMatching(/^rome-graph\/\d+\.\d+\.\d+/)]);
      expect((await status(false)).cache).toMatchObject({ version: '459', bytes: release.length, asFetched: true });
      writeFileSync(join(home, 'cache', 'RefRomeCsv.zip'), 'spoilt');
      expect((await status(false)).cache).toMatchObject({ version: null, asFetched: false });
    });

    it('says of a file put there by hand that nothing was noted', async () => {
      mkdirSync(join(home, 'cache'));
      writeFileSync(join(home, 'cache', 'RefRomeCsv.zip'), release);
      expect((await status(false)).cache).toMatchObject({ version: '459', asFetched: null });
    });

    it.each([
      [['--url', 'ftp://example.org/csv'], 2, /"ftp:\/\/example\.org\/csv" is no address of the web/],
      [['--attempts', '0'], 2, /--attempts is "0"; give a whole number from 1 to 20/],
      [['--max-size', 'big'], 2, /--max-size is "big"/],
    ])('download %j ends with %d', async (args, expected, message) => {
      const { code, stderr } = await run(['download', ...args], false);
      expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
    });

    it('refuses more than it is told to take', async () => {
      const { code, stderr } = await run(['download', '--url', new URL('/large', url).href, '--max-size', '1'], false);
      expect([code, stderr]).toEqual([3, expect.stringMatching(/refused: more than 1048576 bytes/)]);
    });
  });
});
