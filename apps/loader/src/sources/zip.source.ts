import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import * as yauzl from 'yauzl';
import { InputError } from '../input.error';
import type { ArchiveLimits } from './archive-limits';
import { archiveLimits, brokenLimit } from './archive-limits';
import type { SourceFile } from './source-file';

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/**
 * Reads every file of a zip, after checking its whole directory against the limits.
 *
 * @throws {InputError} when it is not a zip, is cut short or damaged, breaks a limit, or holds an unsafe path.
 */
export async function readZip(path: string, limits: ArchiveLimits = archiveLimits): Promise<SourceFile[]> {
  return withZip(path, (zip) => readEntries(zip, path, limits));
}

async function withZip<T>(path: string, work: (zip: yauzl.ZipFile) => Promise<T>): Promise<T> {
  try {
    const zip = await openZip(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    try {
      return await work(zip);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(path, error);
  }
}

/** The names of the entries of a zip, none of which is inflated. @throws {InputError} as readZip. */
export async function entryNames(path: string, limits: ArchiveLimits = archiveLimits): Promise<string[]> {
  return withZip(path, async (zip) => {
    refuseTooManyEntries(zip, path, limits);
    return (await listEntries(zip)).map(({ fileName }) => fileName);
  });
}

async function readEntries(zip: yauzl.ZipFile, path: string, limits: ArchiveLimits): Promise<SourceFile[]> {
  refuseTooManyEntries(zip, path, limits);
  const entries = await listEntries(zip);
  const broken = brokenLimit(
    entries.map(({ fileName, compressedSize, uncompressedSize }) => ({
      name: fileName,
      compressedBytes: compressedSize,
      inflatedBytes: uncompressedSize,
    })),
    limits,
  );
  if (broken) throw new InputError(`refused: ${broken}`, { file: path });

  const files: SourceFile[] = [];
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const bytes = await buffer(await openEntry(zip, entry));
    files.push({ name: basename(entry.fileName), origin: `${path}/${entry.fileName}`, bytes });
  }
  return files;
}

function refuseTooManyEntries(zip: yauzl.ZipFile, path: string, limits: ArchiveLimits): void {
  if (zip.entryCount <= limits.entries) return;
  throw new InputError(`refused: it holds ${zip.entryCount} entries; the limit is ${limits.entries}`, { file: path });
}

/** Every entry of the directory of an archive that is open. */
export function listEntries(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = [];
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

function unreadable(path: string, error: unknown): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|invalid characters/i.test(reason)) {
    return new InputError(`refused: an entry would be written outside its folder (${reason})`, { file: path });
  }
  return new InputError(`not a zip that can be read, perhaps cut short (${reason}); fetch it again`, { file: path });
}
