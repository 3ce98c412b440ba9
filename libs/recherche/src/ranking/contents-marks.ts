import type { SearchParts } from '../index-parts/search-parts';
import type { Slot } from '../query/slot';

/** How much of the weight of a word a métier gets whose texts have it and whose label has not. */
export const shareOfContents = 0.5;

/** One bit for each word that the texts, compétences or savoirs of a métier hold, by number of métier. */
export function markContents(slots: readonly Slot[], parts: SearchParts): Uint16Array {
  const marks = new Uint16Array(parts.metiers.length);
  slots.forEach(({ stems, faint }, at) => {
    if (faint) return;
    for (const stem of stems) {
      for (const metier of parts.metiersOfStem.under(stem)) marks[metier]! |= 1 << at;
    }
  });
  return marks;
}

/** What the words of some bits weigh together. */
export function weightOf(bits: number, slots: readonly Slot[]): number {
  let sum = 0;
  for (let at = 0; bits >> at > 0; at++) if ((bits >> at) & 1) sum += slots[at]!.weight;
  return sum;
}
