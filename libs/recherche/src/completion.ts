import type { Found } from './result';
import { fold } from './text/fold';

/** How many results are compared with what is being typed. */
export const mostCompared = 100;

/**
 * Results as suggestions: each name once; first those that go on as the text does, then those with a word that begins as its
 * last one, then the rest, each as they stood.
 */
export function suggestionsOf(texte: string, found: readonly Found[]): Found[] {
  const typed = fold(texte).trimStart();
  const lastWord = /[\p{L}\p{N}]*$/u.exec(typed)?.[0] ?? '';
  const places = found.map((each) => placeOf(fold(each.libelleTrouve), typed, lastWord));
  const names = new Set<string>();
  return [0, 1, 2]
    .flatMap((place) => found.filter((_, at) => places[at] === place))
    .filter(({ libelleTrouve }) => names.size < names.add(libelleTrouve).size);
}

function placeOf(label: string, typed: string, lastWord: string): 0 | 1 | 2 {
  if (label.startsWith(typed)) return 0;
  return lastWord !== '' && wordsOf(label).some((word) => word.startsWith(lastWord)) ? 1 : 2;
}

function wordsOf(label: string): string[] {
  return label.split(/[^\p{L}\p{N}]+/u);
}
