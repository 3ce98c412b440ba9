import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failureReason } from '../failure-reason';
import { InputError } from '../input.error';
import { isReadable, unreadReason } from './file-names';
import { readFolder, readSourceFile } from './folder.source';
import { LeftOutFiles } from './left-out';
import { ReadingRoom } from './reading-room';
import type { SourceFile } from './source-file';
import { signatureOf } from './workbook/file-signature';
import { readArchive } from './zip.source';

/** The files of one source, whatever else is in it. @throws {InputError} as filesOfSource. */
export function readSource(path: string): Promise<SourceFile[]> {
  return filesOfSource(path, new LeftOutFiles());
}

/**
 * The files of one source as given on the command line: a zip, a folder, or one file. A zip is recognised by its first
 * bytes, not by its name; a workbook, which is a zip as well, is one file. Zips in folders and in zips are looked into.
 *
 * @param leftOut collects what is in the folder or the zip and holds nothing to load
 * @throws {InputError} when the path cannot be read or is none of these.
 */
export async function filesOfSource(path: string, leftOut: LeftOutFiles): Promise<SourceFile[]> {
  try {
    return (await stat(path)).isDirectory() ? await readFolder(path, leftOut) : await readFile(path, leftOut);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(path, error);
  }
}

/** Looks whether a source is there, and reads nothing of it. @throws {InputError} when it is not. */
export async function requireSource(path: string): Promise<void> {
  try {
    await stat(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function readFile(path: string, leftOut: LeftOutFiles): Promise<SourceFile[]> {
  const file = await readSourceFile(path);
  if (file.bytes.length === 0) throw new InputError('the file is empty', { file: path });
  if (signatureOf(file.bytes) === 'zip') {
    const files = await readArchive(file, { room: new ReadingRoom(path), leftOut });
    return files.length === 1 ? files.map((only) => ({ ...only, isPacked: true })) : files;
  }
  if (isReadable(path)) return [file];
  const why = unreadReason(basename(path));
  throw new InputError(
    why.startsWith('not ')
      ? 'not a zip, and not a .csv, .txt or .xlsx file; give the official zip, a folder, or such a file'
      : why,
    { file: path },
  );
}

function unreadable(path: string, error: unknown): InputError {
  const { code, path: found = path } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    ENOENT: 'no such file or folder; check the path',
    EACCES: 'cannot be read: permission denied',
    ENOTDIR: 'no such file or folder; check the path',
    ELOOP: 'a link that leads back to itself; give the file that it should lead to',
  };
  return new InputError(reasons[code ?? ''] ?? `cannot be read (${failureReason(error)})`, { file: found });
}
