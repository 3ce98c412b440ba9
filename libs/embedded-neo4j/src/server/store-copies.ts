import { constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { takeLockFile } from '../machine/lock-file';
import { EmbeddedServerError, StoreInUseError } from '../embedded.errors';
import type { HomePaths } from './home-paths';
import { homePaths } from './home-paths';
import { holderOf, storeState } from './run-file';

const lockTimeoutMs = 30_000;

/**
 * Copies the store of a ROME_HOME, and the password that goes with it, into a folder that is not there yet. The folder appears
 * once all is in it.
 *
 * @throws {StoreInUseError} while a server runs on the store: what it is writing would be copied by halves.
 * @throws {EmbeddedServerError} when there is no store, or something is at that place.
 */
export async function backUpStore(home: string, folder: string): Promise<void> {
  const paths = homePaths(home);
  refuseNoStore(paths);
  if (existsSync(folder)) throw new EmbeddedServerError(`${folder} is there already. Give a folder that is not.`);
  await whileAtRest(paths, 'backed up', () => {
    const unfinished = `${resolve(folder)}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    copyStore(home, unfinished);
    renameSync(unfinished, folder);
  });
}

/**
 * Puts a store that was backed up in the place of the one of a ROME_HOME; that one is set aside, and where it is returned.
 *
 * @throws {StoreInUseError} while a server runs on the store.
 * @throws {EmbeddedServerError} when the folder holds no backup of a store.
 */
export async function restoreStore(folder: string, home: string): Promise<string | undefined> {
  refuseNoStore(homePaths(folder));
  const paths = homePaths(home);
  return whileAtRest(paths, 'replaced', () => {
    const aside = moveAside(paths);
    copyStore(folder, home);
    return aside;
  });
}

/**
 * Moves the store of a ROME_HOME and its password out of the way, so that the next start makes a new one; returns where they are,
 * undefined when there was none.
 *
 * @throws {StoreInUseError} while a server runs on the store.
 */
export async function setStoreAside(home: string): Promise<string | undefined> {
  const paths = homePaths(home);
  return whileAtRest(paths, 'set aside', () => moveAside(paths));
}

function moveAside(paths: HomePaths): string | undefined {
  if (!existsSync(paths.data)) return undefined;
  const aside = join(paths.home, `aside-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  const kept = homePaths(aside);
  mkdirSync(kept.server, { recursive: true, mode: 0o700 });
  renameSync(paths.data, kept.data);
  if (existsSync(paths.password)) renameSync(paths.password, kept.password);
  return aside;
}

/** Copies the store of a home, which no server runs on, and its password to another home. */
export function copyStore(from: string, to: string): void {
  const [source, target] = [homePaths(from), homePaths(to)];
  mkdirSync(target.server, { recursive: true, mode: 0o700 });
  const options = { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE };
  cpSync(source.data, target.data, options);
  cpSync(source.password, target.password, options);
}

/** Does something to a store that no server runs on, and keeps others from starting one meanwhile. */
async function whileAtRest<Result>(paths: HomePaths, what: string, work: () => Result): Promise<Result> {
  mkdirSync(paths.home, { recursive: true, mode: 0o700 });
  const release = await takeLockFile(paths.lock, lockTimeoutMs);
  if (!release)
    throw new StoreInUseError(`Another process has been starting a Neo4j in ${paths.home} (${paths.lock}).`);
  try {
    refuseRunning(paths, what);
    return work();
  } finally {
    release();
  }
}

function refuseRunning(paths: HomePaths, what: string): void {
  const state = storeState(paths.runFile);
  if (state.kind === 'free') return;
  const { supervisorPid, javaPid } = holderOf(state.run);
  const who = state.kind === 'held' ? `process ${supervisorPid}` : `the Neo4j (process ${javaPid}) that it left`;
  throw new StoreInUseError(`The store in ${paths.home} cannot be ${what} while a Neo4j runs on it: end ${who} first.`);
}

function refuseNoStore(paths: HomePaths): void {
  const wanted = [paths.systemDatabase, join(dirname(paths.systemDatabase), 'neo4j'), paths.password];
  const missing = wanted.find((path) => !existsSync(path));
  if (missing === undefined) return;
  throw new EmbeddedServerError(`${paths.home} holds no store of rome-graph: ${missing} is not there.`);
}
