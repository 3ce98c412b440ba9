import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { isSameProcessAlive, processIdentity } from './process-identity';
import { waitUntil } from './wait';

/** Who holds a lock file. */
export interface LockOwner {
  readonly pid: number;
  readonly identity: string;
  /** Makes each taking of the lock different from every other. */
  readonly nonce: string;
}

/** An unreadable lock is one being written; after this time it was left by a process that died writing it. */
const unreadableGraceMs = 5_000;

/**
 * Takes a lock between processes by a file that only one can create, waiting for the one that holds it; a lock left by
 * a process that is dead is broken. Returns what releases it, or undefined when the wait was too long.
 */
export async function takeLockFile(path: string, timeoutMs: number): Promise<(() => void) | undefined> {
  const owner: LockOwner = {
    pid: process.pid,
    identity: processIdentity(process.pid) ?? 'unknown',
    nonce: randomUUID(),
  };
  const content = JSON.stringify(owner);
  const taken = await waitUntil(() => createExclusively(path, content) || (breakStaleLock(path), false), timeoutMs);
  return taken ? () => releaseLock(path, content) : undefined;
}

/** The pid of the process that holds the lock, when it can be read. */
export function lockOwnerPid(path: string): number | undefined {
  return parseOwner(readOrUndefined(path))?.pid;
}

function createExclusively(path: string, content: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, content);
  } finally {
    closeSync(file);
  }
  return true;
}

function releaseLock(path: string, content: string): void {
  if (readOrUndefined(path) === content) rmSync(path, { force: true });
}

/**
 * Removes the lock of a dead process. Of several processes that see the same stale lock, only the one that creates the
 * guard named after its content may remove it, so that none removes the lock that another has taken since.
 */
function breakStaleLock(path: string): void {
  const stale = readOrUndefined(path);
  if (stale === undefined || !isStale(path, stale)) return;
  const guard = `${path}.${createHash('sha256').update(stale).digest('hex').slice(0, 16)}`;
  if (!createExclusively(guard, '')) {
    if (ageMs(guard) > 2 * unreadableGraceMs) rmSync(guard, { force: true });
    return;
  }
  try {
    if (readOrUndefined(path) === stale && isStale(path, stale)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function isStale(path: string, content: string): boolean {
  const owner = parseOwner(content);
  return owner ? !isSameProcessAlive(owner.pid, owner.identity) : ageMs(path) > unreadableGraceMs;
}

function parseOwner(content: string | undefined): LockOwner | undefined {
  try {
    const owner = JSON.parse(content ?? '') as Partial<LockOwner>;
    return typeof owner.pid === 'number' && typeof owner.identity === 'string' ? (owner as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ageMs(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
