import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classArchivePath, makeClassArchive, readableClasses } from './class-archive';

const assembly = mkdtempSync(join(tmpdir(), 'rome-graph-assembly-'));
const java = { path: '/jdk/bin/java', home: '/jdk', version: '17.0.15', major: 17, source: 'PATH' as const };
const server = { java, assembly, gds: false };
const list = join(assembly, 'classes.list');

beforeAll(() => {
  for (const folder of ['lib', 'plugins']) {
    mkdirSync(join(assembly, folder));
    writeFileSync(join(assembly, folder, `${folder}.jar`), folder);
  }
  writeFileSync(list, 'java/lang/Object id: 0\n');
});

afterAll(() => rmSync(assembly, { recursive: true, force: true }));

describe('classArchivePath', () => {
  it('lies beside the jars, under the version of Java', () => {
    const path = classArchivePath(server);
    expect(path).toMatch(/\/classes\/java-17\.0\.15-[0-9a-f]{12}\.jsa$/);
    expect(path.startsWith(assembly)).toBe(true);
    expect(classArchivePath(server)).toBe(path);
  });

  it('is another for another JDK, with the plugins, and when a jar changes', () => {
    const jar = join(assembly, 'lib', 'lib.jar');
    const paths = [
      classArchivePath(server),
      classArchivePath({ ...server, java: { ...java, version: '17.0.16' } }),
      classArchivePath({ ...server, java: { ...java, home: '/other' } }),
      classArchivePath({ ...server, gds: true }),
    ];
    utimesSync(jar, 1, 1);
    paths.push(classArchivePath(server));
    writeFileSync(jar, 'another');
    paths.push(classArchivePath(server));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('readableClasses', () => {
  it('leaves out a line that is too long for Java, and one that is not finished', () => {
    const short = '@lambda-proxy a/B run';
    expect(readableClasses(`a/B id: 1\n@lambda-proxy ${'x'.repeat(4_000)}\n${short}\nc/D id`)).toBe(
      `a/B id: 1\n${short}\n`,
    );
  });
});

describe('makeClassArchive', () => {
  const { signal } = new AbortController();
  const folder = join(assembly, 'classes');

  it('fails in silence, and leaves nothing, where Java cannot be run or there is no list', async () => {
    await expect(makeClassArchive(server, list, {}, signal)).resolves.toBe('failed');
    await expect(makeClassArchive(server, join(assembly, 'none'), {}, signal)).resolves.toBe('failed');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes what a process that was killed left, and nothing that is being made', async () => {
    const dead = 'java-17.0.15-0123456789ab.jsa.4194305.01234567';
    const names = [`${dead}.tmp`, `${dead}.list.tmp`, `java-17.0.15-0123456789ab.jsa.${process.pid}.01234567.tmp`];
    for (const name of names) writeFileSync(join(folder, name), '');
    await makeClassArchive(server, list, {}, signal);
    expect(readdirSync(folder)).toEqual(names.slice(2));
  });

  it('does nothing when the archive is there', async () => {
    writeFileSync(classArchivePath(server), '');
    await expect(makeClassArchive(server, list, {}, signal)).resolves.toBe('there');
  });
});
