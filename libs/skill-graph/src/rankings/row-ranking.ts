import { descendingOrder } from './descending-order';
import { roundForOrder } from '../items/item-weights';

/**
 * Ranks the métiers that share items with one as `CountRanking` ranks things: by count, then summed weight rounded to 9
 * decimals, both descending, then code. Its arrays serve one question after another.
 */
export class RowRanking {
  /** The métiers that share enough, ascending. */
  private readonly sharing: Uint32Array;
  /** Position by position, the weight as it counts in the order. */
  private readonly keys: Float64Array;
  private readonly ranked: Uint32Array;

  constructor(metierCount: number) {
    this.sharing = new Uint32Array(metierCount + 1);
    this.keys = new Float64Array(metierCount);
    this.ranked = new Uint32Array(metierCount);
  }

  /**
   * The métiers that share at least `minimum` (≥ 1) items; overwritten by the next call.
   *
   * @param counts métier by métier, how many items it shares
   * @param weights métier by métier, Σ w of these items
   */
  rank(counts: Int32Array, weights: Float64Array, minimum: number): Uint32Array {
    const { sharing, keys, ranked } = this;
    const size = this.gather(counts, minimum);
    for (let position = 0; position < size; position++) keys[position] = weights[sharing[position] as number] as number;
    const order = descendingOrder(roundForOrder(keys.subarray(0, size)));
    const next = groupStarts(counts, sharing, size);
    for (let rank = 0; rank < size; rank++) {
      const metier = sharing[order[rank] as number] as number;
      const count = counts[metier] as number;
      const slot = next[count] as number;
      next[count] = slot + 1;
      ranked[slot] = metier;
    }
    return ranked.subarray(0, size);
  }

  /** Every métier is written, whether or not it counts: a test would be foretold badly. */
  private gather(counts: Int32Array, minimum: number): number {
    let size = 0;
    for (let metier = 0; metier < counts.length; metier++) {
      this.sharing[size] = metier;
      size += (counts[metier] as number) >= minimum ? 1 : 0;
    }
    return size;
  }
}

/** By count, where the group of those that share so many begins, the greatest count first. */
function groupStarts(counts: Int32Array, sharing: Uint32Array, size: number): Uint32Array {
  let greatest = 0;
  for (let position = 0; position < size; position++) {
    greatest = Math.max(greatest, counts[sharing[position] as number] as number);
  }
  const start = new Uint32Array(greatest + 2);
  for (let position = 0; position < size; position++) {
    const count = counts[sharing[position] as number] as number;
    start[count - 1] = (start[count - 1] as number) + 1;
  }
  for (let count = greatest - 1; count >= 0; count--) {
    start[count] = (start[count] as number) + (start[count + 1] as number);
  }
  return start;
}
