import { closeSync, openSync, readSync, statSync } from 'node:fs';

const mostBytes = 256 * 1024;
const telling = /\b(ERROR|WARN|FATAL|Exception|Error|Caused by|already in use|locked|Unable|Failed)\b/;
const stackFrame = /^\s+(at |\.\.\. \d+ more)/;

/** Length of a log at some moment: what is written later comes after it. */
export function logLength(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** What was written to a log since it had this length; from its beginning when it was begun anew. */
export function readLogSince(path: string, length: number): string {
  const size = logLength(path);
  const start = Math.max(size < length ? 0 : length, size - mostBytes);
  if (size <= start) return '';
  const bytes = Buffer.alloc(size - start);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, start);
  } finally {
    closeSync(file);
  }
  return bytes.toString('utf8');
}

/** The last lines of a log that tell what went wrong; its last lines of any kind when none does. Each one once. */
export function tellingLines(log: string, most = 8): string[] {
  const lines = [...new Set(log.split(/\r?\n/).filter((line) => line.trim() !== '' && !stackFrame.test(line)))];
  const chosen = lines.filter((line) => telling.test(line));
  return (chosen.length > 0 ? chosen : lines).slice(-most);
}

/** Whether a log says that another process has the store. */
export function saysStoreIsLocked(log: string): boolean {
  return /lock file has been locked by another process|FileLockException|store_lock/i.test(log);
}

/** Whether a log says that the files of the store are not what Neo4j left: of the database that holds logins, mostly. */
export function saysStoreIsDamaged(log: string): boolean {
  return /metadata store|StoreFailureException|StoreNotFoundException|UnderlyingStorageException|InvalidRecordException|transaction logs? .*missing/i.test(
    log,
  );
}

/** Whether a log says that a port was taken between our looking and Neo4j's listening. */
export function saysPortIsTaken(log: string): boolean {
  return /Address already in use|BindException|PortBindException/i.test(log);
}
