import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MavenNotFoundError } from '../embedded.errors';
import { findMaven } from './maven.discovery';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-maven-'));
const mvn = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function install(name: string, mode = 0o755): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', mvn), '');
  chmodSync(join(home, 'bin', mvn), mode);
  return home;
}

describe('findMaven', () => {
  it('takes the one of PATH before that of MAVEN_HOME, and that before the usual places', () => {
    const [onPath, given, usual] = [install('path'), install('given'), install('usual')];
    const PATH = join(onPath, 'bin');
    expect(findMaven({ PATH, MAVEN_HOME: given }, [usual])).toBe(join(onPath, 'bin', mvn));
    expect(findMaven({ PATH: folder, MAVEN_HOME: given }, [usual])).toBe(join(given, 'bin', mvn));
    expect(findMaven({}, [usual])).toBe(join(usual, 'bin', mvn));
  });

  it('does not take what cannot be run', () => {
    if (process.platform === 'win32') return;
    const PATH = join(install('unusable', 0o644), 'bin');
    expect(() => findMaven({ PATH }, [])).toThrow(MavenNotFoundError);
  });

  it('names Maven and says what to do when there is none', () => {
    expect(() => findMaven({ PATH: '' }, [])).toThrow(MavenNotFoundError);
    expect(() => findMaven({ PATH: '' }, [])).toThrow(
      /Maven \(the command mvn\) was not found.*Install Apache Maven.*NEO4J_URI/,
    );
  });
});
