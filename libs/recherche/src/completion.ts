import type { Found } from './result';
import { fold } from './text/fold';

/** How many results are compared with what is being typed. */
export const mostCompared = 100;

/** How near a label is to what is typed: it goes on as the text does, it has every word begun, the last one, or neither. */
const places = [0, 1, 2, 3] as const;
type Place = (typeof places)[number];

/** Results as suggestions: each name once, the nearest to what is typed first, each as they stood. */
export function suggestionsOf(texte: string, found: readonly Found[]): Found[] {
  const typed = fold(texte).trimStart();
  const words = wordsOf(typed);
  const lastWord = /[\p{L}\p{N}]*$/u.exec(typed)?.[0] ?? '';
  const placed = found.map((each) => placeOf(fold(each.libelleTrouve), typed, words, lastWord));
  const names = new Set<string>();
  return places
    .flatMap((place) => found.filter((_, at) => placed[at] === place))
    .filter(({ libelleTrouve }) => names.size < names.add(libelleTrouve).size);
}

function placeOf(label: string, typed: string, words: readonly string[], lastWord: string): Place {
  if (label.startsWith(typed)) return 0;
  const labelWords = wordsOf(label);
  const hasBegun = (word: string): boolean => labelWords.some((other) => other.startsWith(word));
  if (words.every(hasBegun)) return 1;
  return lastWord !== '' && hasBegun(lastWord) ? 2 : 3;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
