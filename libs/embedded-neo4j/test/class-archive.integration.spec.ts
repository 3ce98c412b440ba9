import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homePaths } from '../src/embedded/home-paths';
import { javaArguments } from '../src/embedded/java-command';
import { startTestNeo4j, type TestNeo4j } from '../src/testing';

let test: TestNeo4j;

beforeAll(async () => {
  test = await startTestNeo4j({ heap: '512m' });
});

afterAll(() => test?.stop());

/** What the running Java has mapped of the archives of our making. */
function archivesInUse(): string[] {
  const maps = readFileSync(`/proc/${test.server.javaPid}/maps`, 'utf8');
  return [...new Set(maps.match(/\/.*\/classes\/java-.*\.jsa$/gm))];
}

/** What Java says of an archive that it is given as a server gives it. */
function javaWith(archive: string): { status: number | null; output: string } {
  const { java, home } = test.server;
  const settings = { heap: '256m', gds: false, shortLived: true };
  const args = javaArguments(java, '/nowhere', homePaths(home), settings, archive);
  const options = args.slice(0, args.indexOf('-cp'));
  const { status, stdout, stderr } = spawnSync(java.path, [...options, '-version'], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

it('the classes that Java has read are kept, and the next start takes them from there', async () => {
  expect(await test.server.keepClasses()).toMatch(/^(made|there)$/);
  expect(await test.server.keepClasses()).toBe('there');
  await test.restart();
  await expect(test.neo4j.read('RETURN 1 AS one')).resolves.toEqual([{ one: 1 }]);
  if (process.platform === 'linux') expect(archivesInUse()).toHaveLength(1);
});

it('Java runs without an archive that is damaged, or not there, and does not speak of it', () => {
  const damaged = join(test.home, 'damaged.jsa');
  writeFileSync(damaged, 'no archive of classes');
  const [plain, ...others] = [join(test.home, 'none.jsa'), damaged].map(javaWith);
  expect(plain?.status).toBe(0);
  expect(others).toEqual([plain]);
  expect(plain?.output).not.toMatch(/archive|warning/i);
});
