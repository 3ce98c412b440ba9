import type { ItemSets } from '../items/item-sets';
import { coverage } from '../items/item-weights';
import type { ItemWeights } from '../items/item-weights';

/** An item that is not held, and the métiers newly reached by learning it; by index. */
export interface Lever {
  readonly item: number;
  /** Ascending. */
  readonly metiers: readonly number[];
}

/** Who would learn, and what counts as reaching. */
export interface Learner {
  /** By item: 1 where it is held. */
  readonly held: Uint8Array;
  /** By métier: the share of it that is held. */
  readonly couvertures: Float64Array;
  /** Couverture from which on a métier is reached. */
  readonly seuil: number;
  /** Whether reaching a métier counts. */
  readonly isCounted: (metier: number) => boolean;
  readonly sets: ItemSets;
  readonly weights: ItemWeights;
  /** By item: the one that it brings with it, −1 for none. */
  readonly brings: Int32Array;
}

/**
 * The items by which métiers would newly be reached: those whose couverture is below `seuil` and would be at least `seuil` once the item
 * is held, and with it what it brings: of a compétence its macro-compétence, in whatever métier that one is. By number of métiers, then
 * weight, both descending, then code.
 */
export function levers(learner: Learner): Lever[] {
  const reached = reachedWithin(learner);
  addBrought(learner, reached);
  const { holders } = learner.weights;
  return Array.from(reached, ([item, metiers]) => ({ item, metiers })).sort(
    (a, b) => b.metiers.length - a.metiers.length || holders[a.item] - holders[b.item] || a.item - b.item,
  );
}

/** By item, the métiers of it that learning it would reach. */
function reachedWithin({ held, couvertures, seuil, isCounted, sets, weights, brings }: Learner): Map<number, number[]> {
  const { weight, total } = weights;
  const reached = new Map<number, number[]>();
  for (let metier = 0; metier < total.length; metier++) {
    if (couvertures[metier] >= seuil || !isCounted(metier)) continue;
    const items = sets.items.subarray(sets.start[metier], sets.start[metier + 1]);
    const shared = sumOf(items, held, weight);
    for (const item of items) {
      if (held[item] === 1) continue;
      const brought = brings[item];
      const more = brought >= 0 && held[brought] === 0 ? weight[brought] : 0;
      if (coverage(shared + weight[item] + more, total[metier]) < seuil) continue;
      const metiers = reached.get(item);
      if (metiers) metiers.push(metier);
      else reached.set(item, [metier]);
    }
  }
  return reached;
}

/** Adds to every item what that which it brings reaches by itself, in métiers that hold the item or not. */
function addBrought({ held, weights, brings }: Learner, reached: Map<number, number[]>): void {
  for (let item = 0; item < brings.length; item++) {
    const byBrought = brings[item] < 0 || held[brings[item]] === 1 ? undefined : reached.get(brings[item]);
    if (!byBrought || held[item] === 1 || weights.holders[item] === 0) continue;
    const own = reached.get(item);
    reached.set(item, own ? [...new Set([...own, ...byBrought])].sort((a, b) => a - b) : byBrought);
  }
}

function sumOf(items: Int32Array, held: Uint8Array, weight: Float64Array): number {
  let sum = 0;
  for (const item of items) if (held[item] === 1) sum += weight[item];
  return sum;
}
