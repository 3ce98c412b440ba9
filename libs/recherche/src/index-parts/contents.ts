import type { SearchSource } from '../element';
import type { Sliced } from '../sliced';
import { joiningWords } from '../text/empty-words';
import { wordsOfLabel } from '../text/words';
import type { Lexicon } from './lexicon';
import { PairList } from './postings';

/** How many links, texts and métiers are read between two stops. */
const atATime = { links: 2000, texts: 20, metiers: 50 } as const;

/** The stems that each métier holds, by number of métier. */
type HeldStems = readonly Set<number>[];

/** Which stems the texts of each métier and what it holds have: stem, then number of métier. */
export function* readContents(
  { liens, textes }: SearchSource,
  stemsOfItems: ReadonlyMap<string, readonly number[]>,
  metiers: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Sliced<PairList> {
  const held: HeldStems = [...metiers].map(() => new Set<number>());
  const heldBy = (metier: string): Set<number> | undefined => held[metiers.get(metier) ?? -1];
  yield* readLinks(liens, stemsOfItems, heldBy);
  yield* readTexts(textes, lexicon, heldBy);
  return yield* pairsOf(held);
}

function* readLinks(
  liens: SearchSource['liens'],
  stemsOfItems: ReadonlyMap<string, readonly number[]>,
  heldBy: (metier: string) => Set<number> | undefined,
): Sliced<void> {
  let read = 0;
  for (const [metier, item] of liens) {
    const stems = heldBy(metier);
    for (const stem of stemsOfItems.get(item) ?? []) stems?.add(stem);
    if (++read % atATime.links === 0) yield;
  }
}

function* readTexts(
  textes: SearchSource['textes'],
  lexicon: Lexicon,
  heldBy: (metier: string) => Set<number> | undefined,
): Sliced<void> {
  let read = 0;
  for (const [metier, texte] of textes) {
    const stems = heldBy(metier);
    for (const word of wordsOfLabel(texte)) if (!joiningWords.has(word)) stems?.add(lexicon.learn(word));
    if (++read % atATime.texts === 0) yield;
  }
}

function* pairsOf(held: HeldStems): Sliced<PairList> {
  const pairs = new PairList();
  for (const [metier, stems] of held.entries()) {
    for (const stem of stems) pairs.add(stem, metier);
    if (metier % atATime.metiers === 0) yield;
  }
  return pairs;
}
