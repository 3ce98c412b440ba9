import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../progress';
import { EmbeddedServerError, PasswordLostError } from '../embedded.errors';
import type { HomePaths } from './home-paths';
import { homePaths } from './home-paths';
import { renderInitialLogin } from './initial-login';
import { ensurePassword, readPassword } from './password.store';
import { ensurePrivateFolder } from './private-folder';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-password-'));
const onPosix = process.platform === 'win32' ? it.skip : it;
let paths: HomePaths;
let homes = 0;

beforeEach(() => {
  homes += 1;
  paths = homePaths(join(folder, String(homes)));
  ensurePrivateFolder(paths.home);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

describe('ensurePassword', () => {
  it('generates a password once, and gives its salted hash to a store that does not exist yet', () => {
    const password = ensurePassword(paths);
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(modeOf(paths.password)).toBe(0o600);
    expect(ensurePassword(paths)).toBe(password);
    const login = readFileSync(paths.initialLogin, 'utf8');
    expect(login).toMatch(/^neo4j:SHA-256,[0-9a-f]{64},[0-9a-f]{64},1024:\n$/);
    expect(login).not.toContain(password);
  });

  it('gives each home another one', () => {
    expect(ensurePassword(paths)).not.toBe(ensurePassword(homePaths(join(folder, '1'))));
  });

  it('leaves the login of a store that exists alone', () => {
    const password = ensurePassword(paths);
    rmSync(paths.initialLogin);
    mkdirSync(paths.systemDatabase, { recursive: true });
    expect(ensurePassword(paths)).toBe(password);
    expect(existsSync(paths.initialLogin)).toBe(false);
  });

  it('refuses a store whose password is lost, and says what to do', () => {
    mkdirSync(paths.systemDatabase, { recursive: true });
    expect(() => ensurePassword(paths)).toThrow(PasswordLostError);
    expect(() => ensurePassword(paths)).toThrow(/Restore that file.*remove .*data.*loaded again/);
    expect(existsSync(paths.password)).toBe(false);
  });
});

describe('readPassword', () => {
  it('is undefined without a file, and refuses one without a password', () => {
    expect(readPassword(paths)).toBeUndefined();
    writeFileSync(paths.password, '\n');
    expect(() => readPassword(paths)).toThrow(/holds no password/);
  });

  onPosix('closes a file that others may read, and says so', () => {
    const password = ensurePassword(paths);
    chmodSync(paths.password, 0o644);
    const said: Progress[] = [];
    expect(readPassword(paths, (progress) => said.push(progress))).toBe(password);
    expect(modeOf(paths.password)).toBe(0o600);
    expect(said).toEqual([
      { step: 'home', message: `${paths.password} could be read by other users: closed to them (mode 600).` },
    ]);
  });

  onPosix('does not follow a link', () => {
    const elsewhere = join(folder, 'elsewhere');
    writeFileSync(elsewhere, 'not for this store');
    symlinkSync(elsewhere, paths.password);
    expect(() => readPassword(paths)).toThrow(/is not an ordinary file/);
  });
});

describe('ensurePrivateFolder', () => {
  onPosix('creates a folder of its owner only', () => {
    const created = join(folder, 'a', 'b');
    ensurePrivateFolder(created);
    expect(modeOf(created)).toBe(0o700);
  });

  onPosix('closes one that others may enter, and says so', () => {
    chmodSync(paths.home, 0o755);
    const said: Progress[] = [];
    ensurePrivateFolder(paths.home, (progress) => said.push(progress));
    expect(modeOf(paths.home)).toBe(0o700);
    expect(said).toHaveLength(1);
    ensurePrivateFolder(paths.home, (progress) => said.push(progress));
    expect(said).toHaveLength(1);
  });

  onPosix('refuses a folder that is not its alone, and leaves it as it is', () => {
    const shared = join(folder, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o1777);
    for (const path of [shared, '/', ...(modeOf(homedir()) & 0o077 ? [homedir()] : [])]) {
      const before = modeOf(path);
      expect(() => ensurePrivateFolder(path)).toThrow(EmbeddedServerError);
      expect(modeOf(path)).toBe(before);
    }
  });

  it('says that a folder cannot be created', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => ensurePrivateFolder(join(folder, 'file', 'home'))).toThrow(/cannot be created \(E\w+\).*ROME_HOME/);
  });
});

it('the initial login is the same for the same salt, and another for another', () => {
  const salt = Buffer.alloc(32, 7);
  expect(renderInitialLogin('neo4j', 'password', salt)).toBe(renderInitialLogin('neo4j', 'password', salt));
  expect(renderInitialLogin('neo4j', 'password')).not.toBe(renderInitialLogin('neo4j', 'password'));
});
