import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Chunk } from '../formats/export-format';

/** What was written to a file. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is written chunk by chunk, with its size and SHA-256. */
export class OutputFile {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  private constructor(private readonly file: FileHandle) {}

  /** Creates a file that was not there. */
  static async create(path: string): Promise<OutputFile> {
    return new OutputFile(await open(path, 'wx'));
  }

  /** Settles when the chunk is written: what makes chunks goes no faster than the disk. */
  async write(chunk: Chunk): Promise<void> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    if (bytes.length === 0) return;
    this.hash.update(bytes);
    this.bytes += bytes.length;
    await this.file.appendFile(bytes);
  }

  /** Closes the file, once it is on the disk. */
  async close(): Promise<WrittenFile> {
    await this.file.sync();
    await this.file.close();
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  /** Closes the file, whatever is in it. */
  abandon(): Promise<void> {
    return this.file.close();
  }
}
