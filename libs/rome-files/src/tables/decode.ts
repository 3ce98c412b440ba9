import { InputError } from '../input.error';

/** The text of a file, and the encoding that it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'iso-8859-15';
}

/** Tables that France Travail publishes in ISO-8859-15 in spite of `_utf8` in their name. */
const publishedInLatin9: ReadonlySet<string> = new Set(['arborescence_secteur_naf']);

/**
 * Decodes a table strictly as UTF-8; only the tables known for it fall back to ISO-8859-15 (where 0xBD is œ).
 *
 * @throws {InputError} naming the line of the first byte that is not UTF-8.
 */
export function decodeTable(table: string, bytes: Buffer, file: string): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (publishedInLatin9.has(table)) {
      return { text: new TextDecoder('iso-8859-15').decode(bytes), encoding: 'iso-8859-15' };
    }
    throw invalidUtf8(bytes, file);
  }
}

function invalidUtf8(bytes: Buffer, file: string): InputError {
  const line = firstInvalidLine(bytes);
  return new InputError('a byte that is not UTF-8; the official files are in UTF-8: fetch the file again', {
    file,
    line,
  });
}

function firstInvalidLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}
