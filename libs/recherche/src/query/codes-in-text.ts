import type { CodeTable } from '../index-parts/code-table';
import { joiningWords, sentenceWords } from '../text/empty-words';

/** What of a text is codes, and what is left of it. */
export interface CodesInText {
  /** Numbers of elements, in the order in which their codes stand. */
  readonly elements: readonly number[];
  readonly words: readonly string[];
}

/** Words that announce a code, and say nothing beside it. */
const announcing = new Set(
  'code codes rome ogr fiche fiches metier metiers n no numero num rncp appellation'.split(' '),
);
const codeRome = /^[a-z]\d{4}$/;
const beginningOfCode = /^[A-Z]\d{0,3}$/;
/** What a whole text must have to be a code: one of letters alone is a word, but for an URI. */
const digitOrAddress = /\d|^HTTPS?/;
/** A number that nobody types for anything but a code. */
const longNumber = /^\d{5,}$/;
const anyNumber = /^\d{3,}$/;

/** Finds the codes that stand in a text: it may be one code, whole or begun, or have codes among its words. */
export function codesInText(words: readonly string[], codes: CodeTable): CodesInText {
  const whole = words.join('').toUpperCase();
  if (whole.length > 1 && beginningOfCode.test(whole)) {
    const begun = codes.begunBy(whole);
    if (begun.length > 0) return { elements: begun, words: [] };
  }
  const exact = digitOrAddress.test(whole) ? codes.elementsOf(whole) : [];
  if (exact.length > 0) return { elements: exact, words: [] };
  return amongWords(words, codes);
}

function amongWords(words: readonly string[], codes: CodeTable): CodesInText {
  const elements: number[] = [];
  const left: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = codeAt(words, at, codes);
    if (found === undefined) left.push(words[at]!);
    else {
      elements.push(...found.elements);
      at += found.width - 1;
    }
  }
  if (elements.length === 0) return { elements, words };
  return { elements: [...new Set(elements)], words: left.filter(isTelling) };
}

/** Whether a word asks for something beside a code. */
function isTelling(word: string): boolean {
  return !announcing.has(word) && !joiningWords.has(word) && !sentenceWords.has(word);
}

function codeAt(
  words: readonly string[],
  at: number,
  codes: CodeTable,
): { readonly elements: readonly number[]; readonly width: number } | undefined {
  const word = words[at]!;
  const parted = `${word}${words[at + 1] ?? ''}`;
  if (codeRome.test(parted) && word !== parted) {
    const elements = codes.elementsOf(parted.toUpperCase());
    if (elements.length > 0) return { elements, width: 2 };
  }
  const announced = at > 0 && announcing.has(words[at - 1]!);
  const number = word.replace(/^(?:ogr|rncp)(?=\d)/, '');
  const isCode =
    codeRome.test(word) || longNumber.test(number) || (anyNumber.test(number) && (announced || number !== word));
  const elements = isCode ? codes.elementsOf(number.toUpperCase()) : [];
  return elements.length > 0 ? { elements, width: 1 } : undefined;
}
