import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { InputError } from '../input.error';

/** Largest file that is read, in bytes. */
export const fileLimit = 256 * 1024 * 1024;

/** Opening a pipe waits for who writes into it, unless it is opened like this; Windows has neither. */
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file, those that it has when it is opened and no more: pipes, devices and sockets have no end, or
 * none that comes.
 *
 * @throws {InputError} when it is no regular file or is too large, and the error of the system when it cannot be read.
 */
export async function readRegularFile(path: string, limit: number = fileLimit): Promise<Buffer> {
  const file = await openWithoutWaiting(path);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw notRegular(path, kindOf(stats));
    if (stats.size > limit) throw new InputError(`refused: ${stats.size} bytes; the limit is ${limit}`, { file: path });
    return await readBytes(file, stats.size);
  } finally {
    await file.close();
  }
}

async function openWithoutWaiting(path: string): Promise<FileHandle> {
  try {
    return await open(path, readWithoutWaiting);
  } catch (error) {
    // What Linux and macOS answer to whoever opens a socket.
    if (['ENXIO', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      throw notRegular(path, 'a socket or a device');
    }
    throw error;
  }
}

async function readBytes(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await file.read(bytes, read, size - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

function notRegular(path: string, kind: string): InputError {
  return new InputError(`${kind}, and only regular files are read; take it out, or give a file in its place`, {
    file: path,
  });
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
