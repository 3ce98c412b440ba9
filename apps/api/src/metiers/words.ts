import { foldText } from './near-codes';

/** The words of a text, in lower case, of letters and digits without accents only. */
export function wordsOf(text: string): string[] {
  const folded = foldText(text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'));
  return folded === '' ? [] : folded.split(' ');
}
