import type { ItemSets } from '../items/item-sets';
import { roundForOrder } from '../items/item-weights';
import type { ItemWeights } from '../items/item-weights';

/** An item that a group of métiers holds more often than all métiers do; by index. */
export interface DistinctiveItem {
  readonly item: number;
  /** How many métiers of the group hold it. */
  readonly metiers: number;
  /** p ln(p / q), above 0: p the share of the group that holds it, q the share of all métiers. */
  readonly distinction: number;
}

/**
 * The items by which a group of métiers, given by index, differs most from all métiers: the terms of the
 * Kullback–Leibler divergence between the two, by distinction rounded to 9 decimals, descending, then code.
 */
export function distinctiveItems(
  group: readonly number[],
  { start, items }: ItemSets,
  { holders, total }: ItemWeights,
): DistinctiveItem[] {
  const counts = new Map<number, number>();
  for (const metier of group) {
    for (const item of items.subarray(start[metier], start[metier + 1])) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const found = Array.from(counts, ([item, metiers]) => {
    const share = metiers / group.length;
    return { item, metiers, distinction: share * Math.log(share / (holders[item] / total.length)) };
  });
  const rounded = roundForOrder(Float64Array.from(found, ({ distinction }) => distinction));
  return found
    .map((entry, index) => ({ ...entry, order: rounded[index] }))
    .filter(({ order }) => order > 0)
    .sort((a, b) => b.order - a.order || a.item - b.item)
    .map(({ item, metiers, distinction }) => ({ item, metiers, distinction }));
}
