import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNeo4j } from '@rome-graph/neo4j';
import { EmbeddedServer, findWorkspaceRoot } from '../src/index';
import { homePaths } from '../src/server/home-paths';
import { javaArguments } from '../src/server/java-command';
import { removeHome, temporaryHome } from './support/temporary-home';

const home = temporaryHome();
let server: EmbeddedServer;

beforeAll(async () => {
  server = await start();
});

afterAll(async () => {
  await server?.stop();
  removeHome(home);
});

function start(): Promise<EmbeddedServer> {
  const settings = { heap: '512m', pageCache: '64m', gds: false, shortLived: true, boltPort: 0, httpPort: 0 };
  return EmbeddedServer.start({ home, workspaceRoot: findWorkspaceRoot(), settings });
}

async function one(): Promise<unknown> {
  const neo4j = openNeo4j(server.connection);
  try {
    return await neo4j.read('RETURN 1 AS one');
  } finally {
    await neo4j.close();
  }
}

/** What the running Java has mapped of the archives of our making. */
function archivesInUse(): string[] {
  const maps = readFileSync(`/proc/${server.javaPid}/maps`, 'utf8');
  return [...new Set(maps.match(/\/.*\/classes\/java-.*\.jsa$/gm))];
}

/** What Java says of an archive that it is given as a server gives it. */
function javaWith(archive: string): { status: number | null; output: string } {
  const { java } = server;
  const settings = { heap: '256m', gds: false, shortLived: true };
  const args = javaArguments(java, '/nowhere', homePaths(home), settings, archive);
  const options = args.slice(0, args.indexOf('-cp'));
  const { status, stdout, stderr } = spawnSync(java.path, [...options, '-version'], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

it('the classes that Java has read are kept, and the next start takes them from there', async () => {
  expect(await server.keepClasses()).toMatch(/^(made|there)$/);
  expect(await server.keepClasses()).toBe('there');
  await server.stop();
  server = await start();
  await expect(one()).resolves.toEqual([{ one: 1 }]);
  if (process.platform === 'linux') expect(archivesInUse()).toHaveLength(1);
});

it('Java runs without an archive that is damaged, or not there, and does not speak of it', () => {
  const damaged = join(home, 'damaged.jsa');
  writeFileSync(damaged, 'no archive of classes');
  const [plain, ...others] = [join(home, 'none.jsa'), damaged].map(javaWith);
  expect(plain?.status).toBe(0);
  expect(others).toEqual([plain]);
  expect(plain?.output).not.toMatch(/archive|warning/i);
});
