import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put in an archive; its name is written as it is, safe or not. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
  /** The CRC-32 that the archive gives of it, when it is not that of the content. */
  readonly crc?: number;
  /** General purpose flags: 1 says that the content is encrypted. */
  readonly flags?: number;
  /** Number of the method of compression that the archive names; 8, deflate, by default. */
  readonly method?: number;
}

/** A zip made by hand: libraries that write zips refuse the unsafe names that these specs need. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, content } = entry;
    const compressed = deflateRawSync(content);
    const fields = commonFields(entry, compressed, Buffer.byteLength(name));
    const local = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name), compressed]);
    const central = Buffer.concat([
      signature(0x02014b50),
      uint16(20),
      fields,
      Buffer.alloc(10),
      uint32(offset),
      Buffer.from(name),
    ]);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = [
    signature(0x06054b50),
    uint32(0),
    uint16(entries.length),
    uint16(entries.length),
    uint32(size),
    uint32(offset),
    uint16(0),
  ];
  return Buffer.concat([...locals, ...directory, ...end]);
}

/** Version, flags, method, date, checksum, sizes and lengths: the same in the local header and in the directory. */
function commonFields(
  { content, crc = crc32(content), flags = 0, method = 8 }: ZipEntry,
  compressed: Buffer,
  nameLength: number,
): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(flags),
    uint16(method),
    uint32(0x21 << 16),
    uint32(crc),
    uint32(compressed.length),
    uint32(content.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

function signature(value: number): Buffer {
  return uint32(value);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
