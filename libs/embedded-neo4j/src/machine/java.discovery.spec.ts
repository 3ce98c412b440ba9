import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJavaCandidates } from './java.discovery';
import { javaLocations } from './java-locations';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-java-'));
const onPosix = process.platform === 'win32' ? it.skip : it;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder that looks like a JDK: its release file, or a java that prints its properties. */
function install(name: string, release?: string): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  const script = '#!/bin/sh\necho "    java.version = 21.0.9" >&2\n';
  writeFileSync(join(home, 'bin', 'java'), script);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  if (release) writeFileSync(join(home, 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${release}"\n`);
  return home;
}

describe('findJavaCandidates', () => {
  onPosix('finds JAVA_HOME, then PATH behind its links, each once, and says how', () => {
    const [given, onPath] = [install('given', '17.0.1'), install('path', '25.0.2')];
    const links = join(folder, 'links');
    mkdirSync(links);
    symlinkSync(join(onPath, 'bin', 'java'), join(links, 'java'));
    const found = findJavaCandidates({ JAVA_HOME: given, PATH: [links, join(given, 'bin')].join(':') });
    expect(found.slice(0, 2)).toEqual([
      { home: given, path: join(given, 'bin', 'java'), version: '17.0.1', major: 17, source: 'JAVA_HOME' },
      { home: onPath, path: join(onPath, 'bin', 'java'), version: '25.0.2', major: 25, source: 'PATH' },
    ]);
    expect(found.filter(({ home }) => home === given)).toHaveLength(1);
  });

  onPosix('asks java itself when its release file is missing', () => {
    const home = install('bare');
    expect(findJavaCandidates({ JAVA_HOME: home, PATH: '' })[0]).toMatchObject({ version: '21.0.9', major: 21 });
  });

  it('is not troubled by a JAVA_HOME that is no JDK', () => {
    const found = findJavaCandidates({ JAVA_HOME: join(folder, 'absent'), PATH: '' });
    expect(found.every(({ source }) => source === 'well-known location')).toBe(true);
  });
});

describe('javaLocations', () => {
  it('knows where each platform keeps its JDKs', () => {
    expect(javaLocations('linux', {}, '/home/a')).toContainEqual({ folder: '/usr/lib/jvm', homeWithin: '' });
    expect(javaLocations('linux', {}, '/home/a')).toContainEqual({
      folder: '/home/a/.sdkman/candidates/java',
      homeWithin: '',
    });
    expect(javaLocations('darwin', {}, '/Users/a')).toContainEqual({
      folder: '/Library/Java/JavaVirtualMachines',
      homeWithin: 'Contents/Home',
    });
    const windows = javaLocations('win32', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Users\\a');
    expect(windows).toContainEqual({ folder: 'C:\\Program Files\\Eclipse Adoptium', homeWithin: '' });
  });
});
