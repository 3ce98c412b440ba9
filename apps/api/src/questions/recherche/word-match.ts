import { distance } from 'fastest-levenshtein';
import { isSwap } from '../../metiers/near-codes';
import { stemOf } from '../../metiers/words';

/** How well a label's word is the one that was typed: 1 is the same word, 0 another. */
const same = 1;
const sameStem = 0.95;
const begun = 0.75;
const begunWhole = 0.15;
const mistyped = 0.6;
const anotherTypo = 0.1;

/** From here on a match is by the word's letters as typed, and not by what may have been meant. */
export const surelyMeant = begun;

/** How many letters of a word may be wrong: none of a short one, for it would be another word. */
export function typosAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Codes and figures are not mistyped words. */
export function isTypable(word: string): boolean {
  return !/\p{N}/u.test(word);
}

/** How well a word of a label is the one typed, from 0 to 1: the same, of the same stem, begun, or mistyped. */
export function wordMatch(typed: string, word: string): number {
  if (word === typed) return same;
  if (stemOf(word) === stemOf(typed)) return sameStem;
  if (word.startsWith(typed)) return begun + begunWhole * (typed.length / word.length);
  if (!isTypable(typed)) return 0;
  const typos = editsBetween(typed, word);
  return typos <= typosAllowed(typed) ? mistyped - anotherTypo * (typos - 1) : 0;
}

/** Letters to add, drop or change; two neighbours typed one for the other count as one. */
function editsBetween(typed: string, word: string): number {
  if (Math.abs(typed.length - word.length) > typosAllowed(typed)) return Infinity;
  const edits = distance(typed, word);
  return edits === 2 && isSwap(typed, word) ? 1 : edits;
}
