import { meaningfulWords, stemOf, wordsOf } from '../../metiers/words';
import { surelyMeant, wordMatch } from './word-match';

/** What a label has of the words typed. */
export interface LabelMatch {
  /** 2 when every word is there as typed or begun, 1 when every word is there if some were mistyped, 0 otherwise. */
  readonly level: 0 | 1 | 2;
  /** From 0 to about 1.5: what of the words is in the label, then what of the label is in the words. */
  readonly score: number;
}

/** A label that says nothing else is worth more, a label that begins with the first word a little more. */
const shareOfLabel = 0.35;
const beginsAlike = 0.05;

/** Compares a label with the words of a search. */
export function matchLabel(words: readonly string[], label: string): LabelMatch {
  const labelWords = wordsOf(label);
  const best = words.map((typed) => bestWord(typed, labelWords));
  const found = best.filter(({ match }) => match > 0);
  const level = found.length < words.length ? 0 : best.every(({ match }) => match >= surelyMeant) ? 2 : 1;
  const coverage = best.reduce((sum, { match }) => sum + match, 0) / words.length;
  const [first] = best;
  const alike = first !== undefined && first.match > 0 && first.word === labelWords[0] ? beginsAlike : 0;
  return { level, score: coverage + shareOfLabel * shareFound(label, found) + alike };
}

function bestWord(typed: string, labelWords: readonly string[]): { word: string; match: number } {
  let best = { word: '', match: 0 };
  for (const word of labelWords) {
    const match = wordMatch(typed, word);
    if (match > best.match) best = { word, match };
  }
  return best;
}

/** Masculine and feminine of a word count once; what is in parentheses explains and does not count. */
function shareFound(label: string, found: readonly { word: string }[]): number {
  const stems = new Set(meaningfulWords(wordsOf(label.replace(/\([^)]*\)/g, ' '))).map(stemOf));
  const foundStems = new Set(found.map(({ word }) => stemOf(word)));
  const shared = [...stems].filter((stem) => foundStems.has(stem)).length;
  return stems.size === 0 ? 1 : shared / stems.size;
}
