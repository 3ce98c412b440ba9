import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFileAtomically } from '../machine/atomic-file';
import type { OnProgress } from '../progress';
import { EmbeddedServerError, PasswordLostError } from '../embedded.errors';
import type { HomePaths } from './home-paths';
import { renderInitialLogin } from './initial-login';

const shortestPassword = 8;

/**
 * The password of the embedded server: generated at first use, then always the same. A store that does not exist yet is
 * given it.
 *
 * @throws {PasswordLostError} when the store exists without its password.
 */
export function ensurePassword(paths: HomePaths, onProgress?: OnProgress): string {
  const storeExists = existsSync(paths.systemDatabase);
  const known = readPassword(paths, onProgress);
  if (known === undefined && storeExists) throw new PasswordLostError(lostMessage(paths));
  const password = known ?? generatePassword(paths, onProgress);
  if (!storeExists) {
    mkdirSync(dirname(paths.initialLogin), { recursive: true, mode: 0o700 });
    writeFileAtomically(paths.initialLogin, renderInitialLogin('neo4j', password));
  }
  return password;
}

/**
 * The password kept in the home; undefined when there is none. A file that others may read is closed to them.
 *
 * @throws {EmbeddedServerError} when the file cannot be read or holds no password.
 */
export function readPassword(paths: HomePaths, onProgress?: OnProgress): string | undefined {
  if (!existsSync(paths.password)) return undefined;
  const password = read(paths.password).trim();
  if (password.length < shortestPassword) {
    throw new EmbeddedServerError(
      `${paths.password} holds no password (at least ${shortestPassword} characters). Restore it. ${withoutIt(paths)}`,
    );
  }
  repairMode(paths.password, onProgress);
  return password;
}

/** Once the store exists, Neo4j keeps the login in it. */
export function forgetInitialLogin(paths: HomePaths): void {
  rmSync(paths.initialLogin, { force: true });
}

/** What to do about a store whose password is not the one in the file. */
export function wrongPasswordMessage(paths: HomePaths): string {
  return `The store in ${paths.data} does not accept the password of ${paths.password}. Restore the password that goes with it. ${withoutIt(paths)}`;
}

function lostMessage(paths: HomePaths): string {
  return `The store in ${paths.data} exists, but its password, which was in ${paths.password}, is gone. Restore that file. ${withoutIt(paths)}`;
}

function withoutIt(paths: HomePaths): string {
  return `Without it, remove ${paths.data} and ${paths.password}: the next start makes a new store and password, and the release is loaded again from its source.`;
}

function generatePassword(paths: HomePaths, onProgress?: OnProgress): string {
  const password = randomBytes(24).toString('base64url');
  writeFileAtomically(paths.password, `${password}\n`);
  onProgress?.({ step: 'home', message: `A password was generated, and is kept in ${paths.password} (mode 600).` });
  return password;
}

function read(path: string): string {
  try {
    if (!lstatSync(path).isFile()) throw new EmbeddedServerError(`${path} is not an ordinary file. Remove it.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof EmbeddedServerError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new EmbeddedServerError(
      `The password in ${path} cannot be read (${code}). Run as the user who owns that file.`,
    );
  }
}

function repairMode(path: string, onProgress?: OnProgress): void {
  if (process.platform === 'win32' || (lstatSync(path).mode & 0o077) === 0) return;
  try {
    chmodSync(path, 0o600);
  } catch {
    throw new EmbeddedServerError(`${path} can be read by other users. Run chmod 600 on it as its owner.`);
  }
  onProgress?.({ step: 'home', message: `${path} could be read by other users: closed to them (mode 600).` });
}
