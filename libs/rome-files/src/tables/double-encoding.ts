import { decode, encode } from 'iconv-lite';
import type { SingleByteEncoding } from './single-byte-encodings';
import { isFrench, singleByteEncodings } from './single-byte-encodings';

/** A text with what was mended in it. */
interface Mended {
  readonly text: string;
  /** Letters that were encoded twice. */
  readonly count: number;
}

/** The letters and signs that a text of the ROME may hold; a mended letter is one of them. */
const plausible = /^[\u00A0-\u017F\u2010-\u203A\u20AC\u2122\u2212]$/;

/** Texts may have been encoded three times. */
const mostTimes = 3;

/** First bytes of the letters of UTF-8 that French texts hold: those of two bytes, and typographic signs, of three. */
const leads = [0xc2, 0xc3, 0xc4, 0xc5, 0xe2];

/** What every text that was encoded twice holds, as Ã before another sign; no French word does. */
const suspect = new RegExp(
  `[${singleByteEncodings.flatMap((encoding) => leads.map((byte) => escaped(signOf(byte, encoding)))).join('')}][^\\0-\\x7f]`,
);

/** Two or three signs that stand for the bytes of one letter of UTF-8, for each encoding that they were read by. */
const patterns = new Map(singleByteEncodings.map((encoding) => [encoding, signsOfOneLetter(encoding)]));

/**
 * Mends what was UTF-8, was read as if each byte were a letter, and was written anew: CaractÃ©ristiques is Caractéristiques.
 * Letters of one text that were encoded once are left as they are.
 */
export function mendDoubleEncoding(text: string): Mended {
  let [mended, count] = [text, 0];
  for (let times = 0; times < mostTimes && suspect.test(mended); times += 1) {
    const best = likeliestMending(mended);
    if (best.count === 0) break;
    // A letter encoded three times is two letters the first time, then one: it counts once.
    count = times === 0 ? best.count : count - best.count;
    mended = best.text;
  }
  return { text: mended, count };
}

function likeliestMending(text: string): Mended {
  return singleByteEncodings
    .map((encoding) => mendOnce(text, encoding))
    .reduce((best, other) => (other.likelihood > best.likelihood ? other : best));
}

/** Of two encodings, that by which more letters of French come out is the likelier. */
function mendOnce(text: string, encoding: SingleByteEncoding): Mended & { readonly likelihood: number } {
  let [count, likelihood] = [0, 0];
  const mended = text.replace(patterns.get(encoding) as RegExp, (signs) => {
    const letter = letterOf(signs, encoding);
    if (letter === undefined) return signs;
    count += 1;
    likelihood += isFrench(letter) ? 1 : 0.01;
    return letter;
  });
  return { text: mended, count, likelihood };
}

function signsOfOneLetter(encoding: SingleByteEncoding): RegExp {
  const followers = Array.from({ length: 0x40 }, (_, index) => 0x80 + index);
  const control = followers.slice(0, 0x20).map((byte) => escaped(String.fromCharCode(byte)));
  const following = `[${[...followers.map((byte) => escaped(signOf(byte, encoding))), ...control].join('')}]`;
  const [two, three] = [leads.slice(0, 4), leads.slice(4)].map((bytes) =>
    bytes.map((byte) => escaped(signOf(byte, encoding))).join(''),
  );
  return new RegExp(`[${two}]${following}|[${three}]${following}${following}`, 'g');
}

/** Windows-1252 leaves five bytes without a sign: programs read them as control characters of the same number. */
function signOf(byte: number, encoding: SingleByteEncoding): string {
  const sign = decode(Buffer.from([byte]), encoding);
  return sign === '\uFFFD' ? String.fromCharCode(byte) : sign;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function letterOf(signs: string, encoding: SingleByteEncoding): string | undefined {
  const bytes = Buffer.concat([...signs].map((sign) => byteOf(sign, encoding)));
  try {
    const letter = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return plausible.test(letter) ? letter : undefined;
  } catch {
    return undefined;
  }
}

function byteOf(sign: string, encoding: SingleByteEncoding): Buffer {
  const code = sign.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? Buffer.from([code]) : encode(sign, encoding);
}
