import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../input.error';
import type { SourceFile } from './source-file';

/** Largest file read from a folder, in bytes. */
const fileLimit = 256 * 1024 * 1024;

/** Whether a file may hold something to load; a folder is read only for such files. */
export function isReadable(name: string): boolean {
  return /\.(csv|txt|tsv|xlsx|xlsm|xls)$/i.test(name);
}

/**
 * Reads the CSV files, text files and workbooks of a folder, not of the folders below it.
 *
 * @throws {InputError} when the folder or one of its files cannot be read, or when it holds none.
 */
export async function readFolder(path: string): Promise<SourceFile[]> {
  const names = (await readdir(path)).filter(isReadable).sort();
  if (names.length === 0) {
    throw new InputError('the folder holds no .csv, .txt or .xlsx file; give the folder of the official CSV files', {
      file: path,
    });
  }
  return Promise.all(names.map((name) => readSourceFile(name, join(path, name))));
}

/** @throws {InputError} when the file is too large. */
export async function readSourceFile(name: string, origin: string): Promise<SourceFile> {
  const { size } = await stat(origin);
  if (size > fileLimit) throw new InputError(`refused: ${size} bytes; the limit is ${fileLimit}`, { file: origin });
  return { name, origin, bytes: await readFile(origin) };
}
