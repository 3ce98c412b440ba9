import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import * as yauzl from 'yauzl';
import { InputError } from '../input.error';

const fromBuffer = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);

/** Bits of an entry's flags by which it says that its content is encrypted. */
const encryptionFlags = 0x41;

/** The methods of compression that are read, by their numbers in the format: stored and deflate. */
const readMethods: readonly number[] = [0, 8];

/** Opens an archive that is in memory. @throws {Error} when it is none, or is cut short. */
export function openZip(bytes: Buffer): Promise<yauzl.ZipFile> {
  return fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
}

/** Every entry of the directory of an archive that is open. @throws {Error} when it is damaged. */
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

/**
 * The content of an entry, inflated and compared with the CRC-32 that the directory gives of it.
 *
 * @throws {InputError} when it is encrypted or compressed otherwise than zips usually are.
 * @throws {Error} naming it when its content is damaged or was altered.
 */
export async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, origin: string): Promise<Buffer> {
  const { fileName, generalPurposeBitFlag, compressionMethod } = entry;
  if (generalPurposeBitFlag & encryptionFlags) {
    throw new InputError(
      `its entry ${fileName} is protected by a password: unzip it with the password, and give the folder`,
      { file: origin },
    );
  }
  if (!readMethods.includes(compressionMethod)) {
    throw new InputError(
      `its entry ${fileName} is compressed by the method ${compressionMethod}, and only those that every zip program ` +
        'knows are read (0, 8); unzip it, and give the folder',
      { file: origin },
    );
  }
  const content = await inflate(zip, entry);
  const found = crc32(content);
  if (found === entry.crc32) return content;
  throw new Error(`its entry ${fileName} was altered: its CRC-32 is ${hex(found)}, and ${hex(entry.crc32)} is given`);
}

async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    return await buffer(stream);
  } catch (error) {
    throw new Error(`its entry ${entry.fileName} is damaged: ${(error as Error).message}`, { cause: error });
  }
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
