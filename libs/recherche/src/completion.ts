import type { Found } from './result';
import { fold } from './text/fold';

/** How many results are compared with what is being typed. */
export const mostCompared = 100;

/** How near a label is to what is typed: it goes on as the text does, it has every word begun, the last one, or neither. */
const places = [0, 1, 2, 3] as const;
type Place = (typeof places)[number];

/** A label as it is compared with what is typed. */
interface FoldedLabel {
  readonly text: string;
  readonly words: readonly string[];
}

/** Most labels kept folded: some megabytes. */
const mostKept = 10_000;

/** Labels as they are compared, kept: the same few come back with every letter typed, and folding takes longer than comparing. */
export class FoldedLabels {
  private readonly kept = new Map<string, FoldedLabel>();

  of(label: string): FoldedLabel {
    const known = this.kept.get(label);
    if (known) return known;
    const text = fold(label);
    const folded = { text, words: wordsOf(text) };
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(label, folded);
    return folded;
  }
}

/** Results as suggestions: each name once, the nearest to what is typed first, each as they stood. */
export function suggestionsOf(texte: string, found: readonly Found[], labels: FoldedLabels): Found[] {
  const typed = fold(texte).trimStart();
  const words = wordsOf(typed);
  const lastWord = /[\p{L}\p{N}]*$/u.exec(typed)?.[0] ?? '';
  const placed = found.map((each) => placeOf(labels.of(each.libelleTrouve), typed, words, lastWord));
  const names = new Set<string>();
  return places
    .flatMap((place) => found.filter((_, at) => placed[at] === place))
    .filter(({ libelleTrouve }) => names.size < names.add(libelleTrouve).size);
}

function placeOf(label: FoldedLabel, typed: string, words: readonly string[], lastWord: string): Place {
  if (label.text.startsWith(typed)) return 0;
  const hasBegun = (word: string): boolean => label.words.some((other) => other.startsWith(word));
  if (words.every(hasBegun)) return 1;
  return lastWord !== '' && hasBegun(lastWord) ? 2 : 3;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
