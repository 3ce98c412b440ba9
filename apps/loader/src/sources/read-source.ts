import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../input.error';
import { isReadable, readFolder, readSourceFile } from './folder.source';
import type { SourceFile } from './source-file';
import { isWorkbookArchive } from './workbook/workbook-package';
import { entryNames, readZip } from './zip.source';

/**
 * The files of one source as given on the command line: a zip, a folder, or one file. A zip is recognised by its first
 * bytes, not by its name; a workbook, which is a zip as well, is one file.
 *
 * @throws {InputError} when the path cannot be read or is none of these.
 */
export async function readSource(path: string): Promise<SourceFile[]> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return await readFolder(path);
    if (stats.size === 0) throw new InputError('the file is empty', { file: path });
    if (await startsLikeZip(path)) return await readArchive(path);
    if (isReadable(path)) return [await readSourceFile(basename(path), path)];
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(path, error);
  }
  throw new InputError(
    'not a zip, and not a .csv, .txt or .xlsx file; give the official zip, a folder, or such a file',
    {
      file: path,
    },
  );
}

async function readArchive(path: string): Promise<SourceFile[]> {
  return isWorkbookArchive(await entryNames(path)) ? [await readSourceFile(basename(path), path)] : readZip(path);
}

async function startsLikeZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead >= 4 && buffer.readUInt16BE(0) === 0x504b;
  } finally {
    await file.close();
  }
}

function unreadable(path: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Record<string, string> = {
    ENOENT: 'no such file or folder; check the path',
    EACCES: 'cannot be read: permission denied',
    ENOTDIR: 'no such file or folder; check the path',
  };
  return new InputError(reasons[code ?? ''] ?? `cannot be read (${(error as Error).message})`, { file: path });
}
