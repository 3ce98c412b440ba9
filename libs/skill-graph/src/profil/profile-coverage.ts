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

/** The métiers of which a profile holds something: by couverture rounded to 9 decimals, descending, then code. */
export function coveredMetiers(couvertures: Float64Array): number[] {
  const rounded = roundForOrder(couvertures.slice());
  return Array.from(descendingOrder(rounded)).filter((metier) => rounded[metier] > 0);
}
