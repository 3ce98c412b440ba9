import type { SearchParts } from '../index-parts/search-parts';
import { wordsOfQuery } from '../text/words';
import { askedWords } from './asked-words';
import { codesInText } from './codes-in-text';
import type { Slot } from './slot';
import type { SlotMaker } from './slot-maker';

/** What a text asks for. */
export interface Query {
  /** Elements whose code stands in it. */
  readonly byCode: readonly number[];
  readonly slots: readonly Slot[];
}

/** Reads what someone typed. */
export function readQuery(text: string, parts: SearchParts, maker: SlotMaker): Query {
  const { elements, words } = codesInText(wordsOfQuery(text), parts.codes);
  const asked = askedWords(words, (word) => parts.lexicon.isInLabels(word));
  return { byCode: elements, slots: maker.slots(asked) };
}
