import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { failureReason, InputError } from '@rome-graph/rome-files';

/** How a text file is written. */
export interface WrittenAs {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Whether it begins with a mark that tells its encoding. */
  readonly mark: boolean;
}

/** How much of a file is looked at to tell what it is, in bytes. */
const beginning = 64;

/**
 * How a file is written: by its mark, else UTF-8 when all of it is, else as a French Excel writes a CSV. The file is read through once
 * for that, a part at a time.
 *
 * @throws {InputError} on a file that cannot be read, or is no text.
 */
export async function encodingOf(path: string): Promise<WrittenAs> {
  const first = await firstBytes(path);
  if (first.length === 0) throw new InputError('the file is empty; give a CSV file with a header', { file: path });
  if (first.subarray(0, 2).toString('latin1') === 'PK') {
    throw new InputError(
      'this is a workbook or an archive, no CSV; save it as CSV UTF-8 from your spreadsheet program',
      {
        file: path,
      },
    );
  }
  const marked = markOf(first);
  if (marked) return marked;
  if (first.includes(0)) {
    throw new InputError('it holds null bytes, and no mark of UTF-16: save it as CSV UTF-8', { file: path });
  }
  return { encoding: (await isUtf8(path)) ? 'utf-8' : 'windows-1252', mark: false };
}

/** The text of a file, part after part, without its mark. */
export async function* readText(path: string, { encoding }: WrittenAs): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new InputError(`it begins as ${encoding}, and does not go on so; save it as CSV UTF-8`, { file: path });
    }
  };
  for await (const bytes of createReadStream(path)) yield decode(bytes as Buffer);
  yield decode();
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      if (!(await file.stat()).isFile()) throw new InputError('this is no file; give a CSV file', { file: path });
      const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`it cannot be read (${failureReason(error)})`, { file: path });
  }
}

function markOf(bytes: Buffer): WrittenAs | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', mark: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: true };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', mark: true };
  return undefined;
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) decoder.decode(bytes as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
