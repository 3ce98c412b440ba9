import type { ItemSets } from '../items/item-sets';
import { coverage } from '../items/item-weights';
import type { ItemWeights } from '../items/item-weights';
import type { SharedRows } from '../items/shared-rows';

/** An item that a métier does not hold, and the métiers it would newly reach by learning it; by index. */
export interface Lever {
  readonly item: number;
  /** Ascending. */
  readonly metiers: readonly number[];
}

/**
 * The items by which a métier would newly reach others: those whose couverture is below `seuil` and would be at least
 * `seuil` with one more item held. By number of métiers, then weight, both descending, then code.
 */
export function levers(metier: number, seuil: number, sets: ItemSets, weights: ItemWeights, rows: SharedRows): Lever[] {
  const held = new Uint8Array(weights.weight.length);
  for (const item of itemsOf(sets, metier)) held[item] = 1;
  const reached = new Map<number, number[]>();
  rows.load(metier);
  for (let other = 0; other < weights.total.length; other++) {
    const total = weights.total[other];
    const shared = rows.weights[other];
    if (other === metier || coverage(shared, total) >= seuil) continue;
    for (const item of itemsOf(sets, other)) {
      if (held[item] === 1 || coverage(shared + weights.weight[item], total) < seuil) continue;
      const metiers = reached.get(item);
      if (metiers) metiers.push(other);
      else reached.set(item, [other]);
    }
  }
  const { holders } = weights;
  return Array.from(reached, ([item, metiers]) => ({ item, metiers })).sort(
    (a, b) => b.metiers.length - a.metiers.length || holders[a.item] - holders[b.item] || a.item - b.item,
  );
}

function itemsOf({ start, items }: ItemSets, metier: number): Int32Array {
  return items.subarray(start[metier], start[metier + 1]);
}
