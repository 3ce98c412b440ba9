import type { ItemSets } from '../items/item-sets';
import type { ItemWeights } from '../items/item-weights';

/** An item that some of a group have to learn, by index. */
export interface ItemToLearn {
  readonly item: number;
  readonly personnes: number;
}

/**
 * What people who hold the same have to learn where they go, what most of them have to first: by number of people, then weight, both
 * descending, then code.
 */
export function itemsToLearn(
  held: Uint8Array,
  placed: readonly { readonly metier: number; readonly nombre: number }[],
  { start, items }: ItemSets,
  { holders }: ItemWeights,
): ItemToLearn[] {
  const counts = new Map<number, number>();
  for (const { metier, nombre } of placed) {
    for (const item of items.subarray(start[metier], start[metier + 1])) {
      if (held[item] === 0) counts.set(item, (counts.get(item) ?? 0) + nombre);
    }
  }
  return Array.from(counts, ([item, personnes]) => ({ item, personnes })).sort(
    (a, b) => b.personnes - a.personnes || holders[a.item] - holders[b.item] || a.item - b.item,
  );
}
