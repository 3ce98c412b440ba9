import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../input.error';
import { isArchiveName, isOfficialName, isReadable, systemReason, unreadReason } from './file-names';
import { checkGivenSum, isGivenSum } from './given-sum';
import type { LeftOutFiles } from './left-out';
import { ReadingRoom } from './reading-room';
import { fileLimit, readRegularFile } from './regular-file';
import type { SourceFile } from './source-file';
import { readArchive } from './zip.source';

/** Files and folders looked at below one folder: nobody means a whole disk. */
const mostLookedAt = 20_000;

/** Folders in folders that are looked into. */
const deepest = 12;

/**
 * Reads the CSV files, text files, workbooks and archives of a folder and of those below it; what an archive may hold, a
 * folder may. What else is there, and archives that cannot be read, are left out.
 *
 * @throws {InputError} when the folder or one of its files cannot be read, or when it holds none or too much.
 */
export async function readFolder(path: string, leftOut: LeftOutFiles): Promise<SourceFile[]> {
  const walk = new FolderWalk(path, leftOut);
  await walk.lookInto(path, 0);
  if (walk.found.length === 0) {
    throw new InputError(
      `the folder holds no .csv, .txt, .xlsx or .zip file${walk.others()}; give the folder of the official CSV files`,
      { file: path },
    );
  }
  const room = new ReadingRoom(path);
  room.take(walk.found.length, walk.bytes);
  const files: SourceFile[] = [];
  for (const found of walk.found) {
    const file = { ...(await readSourceFile(found)), foundIn: path };
    if (isArchiveName(file.name)) files.push(...(await readFoundArchive(file, room, leftOut)));
    else files.push(file);
  }
  return files;
}

/** Reads one file, and compares it with the sum given beside it. @throws {InputError} when it cannot be taken. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const bytes = await readRegularFile(path);
  await checkGivenSum(path, bytes);
  return { name: basename(path), origin: path, bytes };
}

async function readFoundArchive(file: SourceFile, room: ReadingRoom, leftOut: LeftOutFiles): Promise<SourceFile[]> {
  try {
    return await readArchive(file, { room, leftOut });
  } catch (error) {
    if (isOfficialName(file.name)) throw error;
    leftOut.addUnknown(file, error);
    return [];
  }
}

/** Finds what a folder holds, without reading any of it. */
class FolderWalk {
  readonly found: string[] = [];
  bytes = 0;
  private lookedAt = 0;

  constructor(
    private readonly source: string,
    private readonly leftOut: LeftOutFiles,
  ) {}

  /** @throws {InputError} when there is more below it than anybody means. */
  async lookInto(folder: string, depth: number): Promise<void> {
    const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    this.lookedAt += entries.length;
    if (this.lookedAt > mostLookedAt) {
      throw new InputError(
        `refused: more than ${mostLookedAt} files and folders are in it; give the folder of the official files`,
        { file: this.source },
      );
    }
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const why = systemReason(entry.name);
      if (why) this.leave(path, 'system', why);
      else if (entry.isDirectory()) await this.enter(path, depth + 1);
      else if (isReadable(entry.name) || isArchiveName(entry.name)) await this.take(path, entry.name);
      else if (!isGivenSum(entry.name, names)) this.leave(path, 'unknown', await reasonOf(path, entry));
    }
  }

  /** What was found instead of something to read. */
  others(): string {
    const others = this.leftOut.list().filter(({ foundIn }) => foundIn === this.source);
    const shown = others.slice(0, 3).map(({ file, why }) => `${basename(file)} is ${why}`);
    return shown.length > 0 ? ` (${shown.join('; ')}${others.length > 3 ? ' …' : ''})` : '';
  }

  private async enter(folder: string, depth: number): Promise<void> {
    if (depth > deepest) this.leave(folder, 'unknown', `a folder more than ${deepest} folders below the one given`);
    else await this.lookInto(folder, depth);
  }

  private async take(path: string, name: string): Promise<void> {
    const { size } = await stat(path);
    if (size > fileLimit && !isOfficialName(name)) {
      this.leave(path, 'unknown', `a file of ${size} bytes; the limit is ${fileLimit}`);
      return;
    }
    this.found.push(path);
    this.bytes += size;
  }

  private leave(origin: string, kind: 'system' | 'unknown', why: string): void {
    this.leftOut.add({ origin, foundIn: this.source }, kind, why);
  }
}

async function reasonOf(path: string, entry: Dirent): Promise<string> {
  if (!entry.isSymbolicLink()) return unreadReason(entry.name);
  const target = await stat(path).catch(() => undefined);
  return target?.isDirectory() ? 'a link to a folder, and such links are not followed' : unreadReason(entry.name);
}
