import { foldText } from './near-codes';

/** Words that join others: no label is looked for by them alone. */
const joiningWords = new Set('a au aux avec d dans de des du en et l la le les ou par pour sans sur un une'.split(' '));

/** How many words of a text are looked for; nobody types more. */
export const maxWords = 12;

/** The words of a text, in lower case, of letters and digits without accents only. */
export function wordsOf(text: string): string[] {
  const folded = foldText(text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'));
  return folded === '' ? [] : folded.split(' ');
}

/** The words that a search is about: those that join others are left out, unless there is nothing else. */
export function searchedWords(text: string): string[] {
  const words = wordsOf(text);
  const meaningful = meaningfulWords(words);
  return (meaningful.length > 0 ? meaningful : words).slice(0, maxWords);
}

/** The words that say something by themselves. */
export function meaningfulWords(words: readonly string[]): string[] {
  return words.filter((word) => !joiningWords.has(word));
}

const plural = /([sx])$/;
const genders = /(trice|teuse|teure|teur|euse|eure|eur|iere|ier|ere|er|ienne|ien|onne|on|ive|if|ale|al|e)$/;
const shortestStem = 3;

/** What singular and plural, masculine and feminine of a word have in common; good for comparing words, not for reading. */
export function stemOf(word: string): string {
  const singular = word.replace(/(aux|ail)$/, 'al').replace(plural, '');
  const stem = singular.replace(genders, '');
  return stem.length >= shortestStem ? stem : singular;
}
