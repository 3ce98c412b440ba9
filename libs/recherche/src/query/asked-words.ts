import { faintWords, joiningWords, sentenceWords } from '../text/empty-words';
import { stemOf } from '../text/stem';

/** A word that a search is about. */
export interface AskedWord {
  readonly word: string;
  /** Whether it weighs nearly nothing beside the others. */
  readonly faint: boolean;
  /** Whether it is the last of the text, perhaps not typed to its end. */
  readonly last: boolean;
}

/** How many words are looked for; each is one bit of what a label answers. */
export const mostWords = 12;

/**
 * The words that say something, each once in whatever gender and number: those that join others or make sentences fall away, unless
 * there is nothing else.
 *
 * @param known whether a word stands in labels: of a longer text, such words are kept first
 */
export function askedWords(words: readonly string[], known: (word: string) => boolean): AskedWord[] {
  const joined = words.filter((word) => !joiningWords.has(word));
  const telling = joined.filter((word) => !sentenceWords.has(word));
  const chosen = telling.length > 0 ? telling : joined.length > 0 ? joined : words;
  const distinct = chosen.filter((word, at) => chosen.findIndex((other) => stemOf(other) === stemOf(word)) === at);
  const kept = distinct.length > mostWords ? knownFirst(distinct, known) : distinct;
  const allFaint = kept.every((word) => faintWords.has(word));
  const last = words.at(-1);
  return kept.map((word) => ({ word, faint: !allFaint && faintWords.has(word), last: word === last }));
}

/** As many words as may be, in their order, those that labels hold before others. */
function knownFirst(words: readonly string[], known: (word: string) => boolean): string[] {
  const inLabels = words.filter(known);
  const others = words.filter((word) => !known(word));
  const kept = new Set([...inLabels, ...others].slice(0, mostWords));
  return words.filter((word) => kept.has(word));
}
