import { decode as decodeAs } from 'iconv-lite';
import { InputError } from '../input.error';
import type { SingleByteEncoding } from './single-byte-encodings';
import { likeliestEncoding } from './single-byte-encodings';
import { mendDoubleEncoding } from './double-encoding';

/** The encodings that tables are found in, though the official ones are said to be in UTF-8. */
export type TableEncoding = 'utf-8' | 'utf-16' | SingleByteEncoding;

/** The text of a file, the encoding that it was found to be in, and what was mended in it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TableEncoding;
  /** What was mended, in English phrases, each with how often. */
  readonly mended: readonly { readonly what: string; readonly count: number }[];
}

/** Tables that France Travail publishes in ISO-8859-15 in spite of `_utf8` in their name. */
const publishedInLatin9: ReadonlySet<string> = new Set(['arborescence_secteur_naf']);

/** Of the letters of a text beyond ASCII, the share that may be good UTF-8 in a text of another encoding, by chance. */
const chance = 0.02;

/**
 * Decodes a table: UTF-8, else UTF-16 or what spreadsheet programs write (Windows-1252, ISO-8859-15, Mac OS Roman, DOS 850);
 * a text that was encoded twice is mended, and marks of byte order are taken off.
 *
 * @throws {InputError} naming the line of the first byte that is not UTF-8 in a text that otherwise is.
 */
export function decodeTable(table: string, bytes: Buffer, file: string): DecodedText {
  const { text, encoding } = decodeBytes(bytes, file, publishedInLatin9.has(table));
  return { encoding, ...mendText(text) };
}

function decodeBytes(bytes: Buffer, file: string, isLatin9: boolean): Pick<DecodedText, 'text' | 'encoding'> {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: decodeAs(bytes, utf16), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (isDamagedUtf8(bytes)) throw invalidUtf8(bytes, file);
    const encoding = likeliestEncoding(bytes, isLatin9 ? 'iso-8859-15' : 'windows-1252');
    return { text: decodeAs(bytes, encoding), encoding };
  }
}

function mendText(decoded: string): Pick<DecodedText, 'text' | 'mended'> {
  const marks = /^\uFEFF+/.exec(decoded)?.[0].length ?? 0;
  const { text, count } = mendDoubleEncoding(decoded.slice(marks));
  return {
    text,
    mended: [
      ...(marks > 1 ? [{ what: 'marks of byte order taken off', count: marks }] : []),
      ...(count > 0 ? [{ what: 'letters that were encoded twice mended', count }] : []),
    ],
  };
}

/** By its mark, else because every other byte of its beginning is a zero. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 64);
  const zeros = [0, 1].map((odd) => beginning.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const many = beginning.length / 4;
  if (beginning.length < 8 || Math.max(...zeros) < many) return undefined;
  return (zeros[1] ?? 0) > (zeros[0] ?? 0) ? 'utf-16le' : 'utf-16be';
}

/** A text that is UTF-8 but for a few bytes lost something; one of another encoding has next to no good UTF-8 by chance. */
function isDamagedUtf8(bytes: Buffer): boolean {
  let [good, bad] = [0, 0];
  for (const character of new TextDecoder('utf-8').decode(bytes).match(/[^\0-\x7f]/gu) ?? []) {
    if (character === '\uFFFD') bad += 1;
    else good += 1;
  }
  return good > (good + bad) * chance;
}

function invalidUtf8(bytes: Buffer, file: string): InputError {
  const line = firstInvalidLine(bytes);
  return new InputError('a byte that is not UTF-8, as the rest of the file is: fetch the file again', {
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
