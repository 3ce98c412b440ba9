import { InputError } from '../input.error';
import { archiveLimits } from './archive-limits';

/** Counts what is read of one source, with the archives in it: all together, it may hold what one archive may. */
export class ReadingRoom {
  private files = 0;
  private bytes = 0;

  /** @param source the folder or archive as it was given */
  constructor(private readonly source: string) {}

  /** @throws {InputError} when the source holds too much. */
  take(files: number, bytes: number): void {
    this.files += files;
    this.bytes += bytes;
    const { entries, totalBytes } = archiveLimits;
    if (this.files > entries) this.refuse(`it holds ${this.files} files to load; the limit is ${entries}`);
    if (this.bytes > totalBytes) this.refuse(`its files have ${this.bytes} bytes; the limit is ${totalBytes}`);
  }

  private refuse(what: string): never {
    throw new InputError(`refused: ${what}`, { file: this.source });
  }
}
