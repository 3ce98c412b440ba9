import { basename } from 'node:path';
import type * as yauzl from 'yauzl';
import { InputError } from '../input.error';
import type { ArchiveLimits } from './archive-limits';
import { archiveLimits, brokenLimit } from './archive-limits';
import type { SourceFile } from './source-file';
import { listEntries, openZip, readEntry } from './zip-entry.reader';

/**
 * Reads every file of a zip, after checking its whole directory against the limits.
 *
 * @throws {InputError} when it is not a zip, is cut short, damaged, altered or encrypted, breaks a limit, or holds an unsafe
 * path.
 */
export async function readZip(archive: SourceFile, limits: ArchiveLimits = archiveLimits): Promise<SourceFile[]> {
  return withEntries(archive, limits, (zip, entries) => readEntries(zip, entries, archive.origin, limits));
}

/** The names of the entries of a zip, none of which is inflated. @throws {InputError} as readZip. */
export async function entryNames(archive: SourceFile, limits: ArchiveLimits = archiveLimits): Promise<string[]> {
  return withEntries(archive, limits, (_zip, entries) => entries.map(({ fileName }) => fileName));
}

async function withEntries<T>(
  { bytes, origin }: SourceFile,
  limits: ArchiveLimits,
  work: (zip: yauzl.ZipFile, entries: readonly yauzl.Entry[]) => T | Promise<T>,
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
  origin: string,
  limits: ArchiveLimits,
): Promise<SourceFile[]> {
  const broken = brokenLimit(
    entries.map(({ fileName, compressedSize, uncompressedSize }) => ({
      name: fileName,
      compressedBytes: compressedSize,
      inflatedBytes: uncompressedSize,
    })),
    limits,
  );
  if (broken) throw new InputError(`refused: ${broken}`, { file: origin });

  const files: SourceFile[] = [];
  for (const entry of entries) {
    const { fileName } = entry;
    if (fileName.endsWith('/')) continue;
    files.push({
      name: basename(fileName),
      origin: `${origin}/${fileName}`,
      bytes: await readEntry(zip, entry, origin),
    });
  }
  return files;
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
