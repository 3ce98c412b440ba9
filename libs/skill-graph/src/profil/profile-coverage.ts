import type { ItemSets } from '../items/item-sets';
import { coverage, roundForOrder } from '../items/item-weights';
import type { ItemWeights } from '../items/item-weights';
import { descendingOrder } from '../rankings/descending-order';

/** How much of each métier a profile holds: Σ w over the items held / Σ w over A(m), by index of the métier. */
export function profileCoverage(
  held: Uint8Array,
  { start, items }: ItemSets,
  { weight, total }: ItemWeights,
): Float64Array {
  return total.map((whole, metier) => {
    let sum = 0;
    for (let slot = start[metier]; slot < start[metier + 1]; slot++) {
      const item = items[slot];
      if (held[item] === 1) sum += weight[item];
    }
    return coverage(sum, whole);
  });
}

/** The métiers of a release as a profile covers them, by index. */
export interface CoverageRanking {
  /** Those of no more than half of 1e-9 are 0, as they count in an order. */
  readonly couvertures: Float64Array;
  /** All métiers: by that, descending, then code. */
  readonly order: ArrayLike<number>;
  /** 1 + how many are covered more, by métier. */
  readonly ranks: Int32Array;
}

/** Ranks all métiers by couverture. */
export function rankByCoverage(couvertures: Float64Array): CoverageRanking {
  const rounded = roundForOrder(couvertures.slice());
  const order = descendingOrder(rounded);
  const ranks = new Int32Array(rounded.length);
  let rank = 0;
  for (let place = 0; place < order.length; place++) {
    const metier = order[place];
    if (place === 0 || rounded[metier] < rounded[order[place - 1]]) rank = place + 1;
    ranks[metier] = rank;
  }
  return { couvertures: couvertures.map((couverture, metier) => (rounded[metier] > 0 ? couverture : 0)), order, ranks };
}
