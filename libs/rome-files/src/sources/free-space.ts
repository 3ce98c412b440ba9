import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { NoRoomError } from '../no-room.error';

const mebibyte = 1024 * 1024;

/**
 * Refuses work that the disk of a path has no room for, before it begins. The path need not be there yet.
 *
 * @param what what takes the room, as « Neo4j, with this release, »
 * @throws {NoRoomError} when fewer bytes are free than are needed.
 */
export async function refuseFullDisk(path: string, neededBytes: number, what: string): Promise<void> {
  const free = await freeBytes(path);
  if (free === undefined || free >= neededBytes) return;
  throw new NoRoomError(
    `${path}: ${inMebibytes(Math.floor(free / mebibyte))} are free on this disk, and ${what} takes ` +
      `${inMebibytes(Math.ceil(neededBytes / mebibyte))}. Nothing was changed: free some space, or give a folder of another disk in ROME_HOME.`,
  );
}

/** Bytes that this user may still write; undefined where the system does not say. */
async function freeBytes(path: string): Promise<number | undefined> {
  try {
    const { bavail, bsize, blocks } = await statfs(path);
    return blocks === 0 ? undefined : bavail * bsize;
  } catch (error) {
    const parent = dirname(path);
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isAbsent && parent !== path ? freeBytes(parent) : undefined;
  }
}

function inMebibytes(count: number): string {
  return `${count} MiB`;
}
