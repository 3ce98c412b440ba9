import { isTypable, typosAllowed } from './word-match';

/** What is asked of the two full-text indexes. */
export interface LuceneQueries {
  readonly francais: string;
  readonly sansAccents: string;
}

/** A word as wordsOf makes it: nothing in it is syntax to Lucene, whose own words are in capitals. */
const safeWord = /^[\p{Ll}\p{Lo}\p{N}]+$/u;

/**
 * The questions to the full-text indexes: the words as they are, for French to reduce to stems; and each word whole, begun
 * or mistyped.
 *
 * @throws on a word that is not of letters and digits only: what someone typed never becomes syntax.
 */
export function luceneQueries(words: readonly string[]): LuceneQueries {
  const unsafe = words.find((word) => !safeWord.test(word));
  if (unsafe !== undefined) throw new Error(`Not a word to search for: ${JSON.stringify(unsafe)}`);
  return { francais: words.join(' '), sansAccents: words.map(writtenForms).join(' ') };
}

function writtenForms(word: string): string {
  const typos = typosAllowed(word);
  const mistyped = typos > 0 && isTypable(word) ? ` ${word}~${typos}^0.5` : '';
  return `(${word}^4 ${word}*${mistyped})`;
}
