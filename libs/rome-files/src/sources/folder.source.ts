import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../input.error';
import { archiveLimits } from './archive-limits';
import { checkGivenSum } from './given-sum';
import { readRegularFile } from './regular-file';
import type { SourceFile } from './source-file';

/** Whether a file may hold something to load; a folder is read only for such files. */
export function isReadable(name: string): boolean {
  return /\.(csv|txt|tsv|xlsx|xlsm|xls)$/i.test(name);
}

/**
 * Reads the CSV files, text files and workbooks of a folder, not of the folders below it; what an archive may hold, a folder
 * may.
 *
 * @throws {InputError} when the folder or one of its files cannot be read, or when it holds none or too much.
 */
export async function readFolder(path: string): Promise<SourceFile[]> {
  const paths = (await readdir(path))
    .filter(isReadable)
    .sort()
    .map((name) => join(path, name));
  if (paths.length === 0) {
    throw new InputError('the folder holds no .csv, .txt or .xlsx file; give the folder of the official CSV files', {
      file: path,
    });
  }
  await refuseTooMuch(path, paths);
  const files: SourceFile[] = [];
  for (const file of paths) files.push(await readSourceFile(file));
  return files;
}

/** Reads one file, and compares it with the sum given beside it. @throws {InputError} when it cannot be taken. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const bytes = await readRegularFile(path);
  await checkGivenSum(path, bytes);
  return { name: basename(path), origin: path, bytes };
}

async function refuseTooMuch(folder: string, paths: readonly string[]): Promise<void> {
  const { entries, totalBytes } = archiveLimits;
  if (paths.length > entries) {
    throw new InputError(`refused: it holds ${paths.length} files to load; the limit is ${entries}`, { file: folder });
  }
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > totalBytes) {
    throw new InputError(`refused: its files have ${total} bytes; the limit is ${totalBytes}`, { file: folder });
  }
}
