import type { ItemSets } from './item-sets';

/** How much each item and each métier weighs. */
export interface ItemWeights {
  /** df(s): how many métiers hold the item. */
  readonly holders: Int32Array;
  /** w(s) = ln(N / df(s)); 0 for an item that nobody holds. */
  readonly weight: Float64Array;
  /** Σ w over A(m), added in ascending item. */
  readonly total: Float64Array;
}

/** Weights of one family of item sets. */
export function weighItems(sets: ItemSets, itemCount: number): ItemWeights {
  const metierCount = sets.start.length - 1;
  const holders = new Int32Array(itemCount);
  for (const item of sets.items) holders[item] = (holders[item] as number) + 1;
  const weight = Float64Array.from(holders, (held) => (held === 0 ? 0 : Math.log(metierCount / held)));
  const total = new Float64Array(metierCount);
  for (let metier = 0; metier < metierCount; metier++) {
    let sum = 0;
    for (let slot = sets.start[metier] as number; slot < (sets.start[metier + 1] as number); slot++) {
      sum += weight[sets.items[slot] as number] as number;
    }
    total[metier] = sum;
  }
  return { holders, weight, total };
}

/** couverture = Σ w over the shared items / Σ w over A(vers), at most 1; 0 when A(vers) weighs nothing. */
export function coverage(sharedWeight: number, totalOfVers: number): number {
  return totalOfVers > 0 ? Math.min(1, sharedWeight / totalOfVers) : 0;
}

/** Cost of a step, −ln couverture, in [0, ∞]. */
export function stepCost(couverture: number): number {
  return 0 - Math.log(couverture);
}

/** A weight or a score as it counts in an ordering: rounded to 9 decimals. */
export function roundedForOrder(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** Rounds weights or scores in place, as they count in an ordering. */
export function roundForOrder(values: Float64Array): Float64Array {
  for (let position = 0; position < values.length; position++) {
    values[position] = roundedForOrder(values[position] as number);
  }
  return values;
}
