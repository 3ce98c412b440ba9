import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../input.error';
import type { SourceFile } from './source-file';

/** Largest file read from a folder, in bytes. */
const fileLimit = 256 * 1024 * 1024;

/** Files that a folder may hold beside the tables; a folder is read only for these. */
const readable = /\.(csv|txt)$/i;

/**
 * Reads the CSV and text files of a folder, not of the folders below it.
 *
 * @throws {InputError} when the folder or one of its files cannot be read, or when it holds none.
 */
export async function readFolder(path: string): Promise<SourceFile[]> {
  const names = (await readdir(path)).filter((name) => readable.test(name)).sort();
  if (names.length === 0) {
    throw new InputError('the folder holds no .csv file; give the folder of the official CSV files', { file: path });
  }
  return Promise.all(names.map((name) => readSourceFile(name, join(path, name))));
}

/** @throws {InputError} when the file is too large. */
export async function readSourceFile(name: string, origin: string): Promise<SourceFile> {
  const { size } = await stat(origin);
  if (size > fileLimit) throw new InputError(`refused: ${size} bytes; the limit is ${fileLimit}`, { file: origin });
  return { name, origin, bytes: await readFile(origin) };
}
