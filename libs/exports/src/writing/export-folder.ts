import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ExportFolderError } from './export-folder.error';
import { manifestName } from './manifest';

/**
 * The folder of an export. Everything is written beside it and takes its place at the end, so that it is whole or not there;
 * what it held before is replaced only when it was an export, and when that is asked for.
 */
export class ExportFolder {
  /** Where to write. */
  readonly temporary: string;
  private readonly path: string;
  private readonly cleaning = (): void => rmSync(this.temporary, { recursive: true, force: true });

  private constructor(given: string) {
    this.path = resolve(given);
    this.temporary = `${this.path}.${process.pid}.tmp`;
  }

  /** @throws {ExportFolderError} when the folder holds something that may not be replaced. */
  static async prepare(given: string, force: boolean): Promise<ExportFolder> {
    const folder = new ExportFolder(given);
    await folder.refuseLoss(force);
    return folder;
  }

  /** Makes the folder to write in, which goes with this process unless it is kept. @throws {ExportFolderError} when it cannot be. */
  async begin(): Promise<void> {
    process.on('exit', this.cleaning);
    try {
      await rm(this.temporary, { recursive: true, force: true });
      await mkdir(this.temporary, { recursive: true });
    } catch (error) {
      throw new ExportFolderError(`${this.path} cannot be written`, { cause: error });
    }
  }

  /** Puts what was written in its place; what was there is gone only once it is. */
  async keep(): Promise<void> {
    const former = `${this.path}.${process.pid}.old`;
    const replaces = existsSync(this.path);
    if (replaces) await rename(this.path, former);
    try {
      await rename(this.temporary, this.path);
    } catch (error) {
      if (replaces) await rename(former, this.path);
      throw error;
    }
    if (replaces) await rm(former, { recursive: true });
  }

  /** Removes what was written and not kept. */
  discard(): void {
    this.cleaning();
    process.off('exit', this.cleaning);
  }

  private async refuseLoss(force: boolean): Promise<void> {
    const found = await this.contents();
    if (found.length === 0) return;
    if (!force)
      throw new ExportFolderError(`${this.path} is not empty; name another folder, or replace the export with --force`);
    const exported = await this.filesOfManifest();
    const others = found.filter((file) => !exported.has(file));
    if (others.length === 0) return;
    const shown = others.slice(0, 3).join(', ');
    throw new ExportFolderError(
      `${this.path} holds what no export wrote (${shown}); --force replaces nothing but an export`,
    );
  }

  /** The files in the folder, at any depth. */
  private async contents(): Promise<string[]> {
    if (!existsSync(this.path)) return [];
    try {
      const entries = await readdir(this.path, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(this.path.length + 1)
            .split('\\')
            .join('/'),
        );
    } catch (error) {
      throw new ExportFolderError(`${this.path} is no folder that can be read`, { cause: error });
    }
  }

  private async filesOfManifest(): Promise<ReadonlySet<string>> {
    try {
      const manifest = JSON.parse(await readFile(join(this.path, manifestName), 'utf8')) as {
        readonly files?: readonly { readonly path?: unknown }[];
      };
      return new Set([manifestName, ...(manifest.files ?? []).map(({ path }) => String(path))]);
    } catch {
      return new Set();
    }
  }
}
