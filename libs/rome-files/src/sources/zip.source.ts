import { basename } from 'node:path';
import type * as yauzl from 'yauzl';
import { InputError } from '../input.error';
import type { ArchiveLimits } from './archive-limits';
import { archiveLimits, brokenLimit } from './archive-limits';
import { isArchiveName, isOfficialName, isReadable, systemReason, unreadReason } from './file-names';
import type { LeftOutFiles } from './left-out';
import type { ReadingRoom } from './reading-room';
import type { SourceFile } from './source-file';
import { isWorkbookArchive } from './workbook/workbook-package';
import { listEntries, openZip, readEntry } from './zip-entry.reader';

/** Archives in archives that are looked into. */
const deepest = 2;

/** What the reading of an archive shares with that of the source that it is in. */
export interface ArchiveReading {
  readonly room: ReadingRoom;
  readonly leftOut: LeftOutFiles;
  /** How many archives it is in. */
  readonly depth?: number;
}

/**
 * Reads a file that begins as a zip does: a workbook is itself, of another archive it is the files that may hold something
 * to load, those of the archives in it among them. The whole directory is checked against the limits first.
 *
 * @throws {InputError} when it is not a zip, is cut short, damaged, altered or encrypted, breaks a limit, or holds an unsafe
 * path.
 */
export async function readArchive(archive: SourceFile, reading: ArchiveReading): Promise<SourceFile[]> {
  const { origin, name } = archive;
  return withEntries(archive, archiveLimits, async (zip, entries) => {
    const names = entries.map(({ fileName }) => fileName);
    if (isWorkbookArchive(names, name)) return [archive];
    if (names.includes('mimetype') && names.includes('content.xml')) {
      throw new InputError(unreadReason('.ods'), { file: origin });
    }
    refuseBrokenLimit(entries, origin);
    return readEntries(zip, entries, archive, reading);
  });
}

async function withEntries<T>(
  { bytes, origin }: SourceFile,
  limits: ArchiveLimits,
  work: (zip: yauzl.ZipFile, entries: readonly yauzl.Entry[]) => Promise<T>,
): Promise<T> {
  try {
    const zip = await openZip(bytes);
    refuseTooManyEntries(zip, origin, limits);
    return await work(zip, await listEntries(zip));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(origin, error);
  }
}

async function readEntries(
  zip: yauzl.ZipFile,
  entries: readonly yauzl.Entry[],
  archive: SourceFile,
  reading: ArchiveReading,
): Promise<SourceFile[]> {
  const { origin, foundIn = origin } = archive;
  const { room, leftOut } = reading;
  const files: SourceFile[] = [];
  for (const entry of withoutSystemFolders(entries, (folder, why) =>
    leftOut.add({ origin: `${origin}/${folder}`, foundIn }, 'system', why),
  )) {
    const name = basename(entry.fileName);
    const found = { name, origin: `${origin}/${entry.fileName}`, foundIn };
    const why = systemReason(name);
    if (why) leftOut.add(found, 'system', why);
    else if (!isReadable(name) && !isArchiveName(name)) leftOut.add(found, 'unknown', unreadReason(name));
    else {
      room.take(1, entry.uncompressedSize);
      const file = { ...found, bytes: await readEntry(zip, entry, origin) };
      files.push(...(isArchiveName(name) ? await readInnerArchive(file, reading) : [file]));
    }
  }
  return files;
}

async function readInnerArchive(file: SourceFile, reading: ArchiveReading): Promise<SourceFile[]> {
  const depth = (reading.depth ?? 0) + 1;
  try {
    if (depth > deepest)
      throw new InputError('an archive in an archive in an archive: extract it', { file: file.origin });
    return await readArchive(file, { ...reading, depth });
  } catch (error) {
    if (isOfficialName(file.name)) throw error;
    reading.leftOut.addUnknown(file, error);
    return [];
  }
}

/** The files of an archive, without those of folders that systems make for themselves: each folder is told once. */
function withoutSystemFolders(
  entries: readonly yauzl.Entry[],
  tell: (folder: string, why: string) => void,
): yauzl.Entry[] {
  const told = new Set<string>();
  return entries.filter(({ fileName }) => {
    const folders = fileName.split('/').slice(0, -1);
    const place = folders.findIndex((folder) => systemReason(folder) !== undefined);
    const folder = folders.slice(0, place + 1).join('/');
    if (place !== -1 && !told.has(folder)) {
      told.add(folder);
      tell(folder, systemReason(folders[place] ?? '') ?? '');
    }
    return place === -1 && !fileName.endsWith('/');
  });
}

function refuseBrokenLimit(entries: readonly yauzl.Entry[], origin: string): void {
  const broken = brokenLimit(
    entries.map(({ fileName, compressedSize, uncompressedSize }) => ({
      name: fileName,
      compressedBytes: compressedSize,
      inflatedBytes: uncompressedSize,
    })),
    archiveLimits,
  );
  if (broken) throw new InputError(`refused: ${broken}`, { file: origin });
}

function refuseTooManyEntries(zip: yauzl.ZipFile, origin: string, limits: ArchiveLimits): void {
  if (zip.entryCount <= limits.entries) return;
  throw new InputError(`refused: it holds ${zip.entryCount} entries; the limit is ${limits.entries}`, { file: origin });
}

function unreadable(origin: string, error: unknown): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|invalid characters/i.test(reason)) {
    return new InputError(`refused: an entry would be written outside its folder (${reason})`, { file: origin });
  }
  if (/encrypt/i.test(reason)) {
    return new InputError('it is encrypted: unzip it with its password, and give the folder', { file: origin });
  }
  return new InputError(`not a zip that can be read, perhaps cut short (${reason}); fetch it again`, { file: origin });
}
