import { decode } from 'iconv-lite';

/** Encodings of one byte a letter that spreadsheet programs write in France: Windows, its DOS, Macs, and old Unix. */
export const singleByteEncodings = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const;

/** The name of one of them. */
export type SingleByteEncoding = (typeof singleByteEncodings)[number];

/** The letters and signs beyond ASCII that French texts are made of. */
const french: ReadonlySet<string> = new Set('éèêëàâçîïôùûüœÉÈÊÀÂÇÎÔÙŒ’«»…–€°\u00A0');

/** Whether a letter or sign beyond ASCII is one that French texts are made of. */
export function isFrench(letter: string): boolean {
  return french.has(letter);
}

/** The encoding by which the bytes beyond ASCII are most often letters of French; among equals, the one usual there. */
export function likeliestEncoding(bytes: Buffer, usual: SingleByteEncoding): SingleByteEncoding {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const scores = [usual, ...singleByteEncodings.filter((encoding) => encoding !== usual)].map((encoding) => ({
    encoding,
    score: frenchLetters(counts, encoding),
  }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).encoding;
}

function frenchLetters(counts: readonly number[], encoding: SingleByteEncoding): number {
  return counts.reduce((sum, count, byte) => {
    const isLetter = byte > 0x7f && count > 0 && isFrench(decode(Buffer.from([byte]), encoding));
    return isLetter ? sum + count : sum;
  }, 0);
}
