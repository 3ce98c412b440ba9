import { descendingOrder } from './descending-order';
import { roundForOrder } from '../items/item-weights';
import type { Page } from '../skill-graph.answers';

/** Σ w of each of `things`, which come in ascending order; the answer has the same length. */
export type WeightsOf = (things: Uint32Array) => Float64Array;

/**
 * Things ranked by how many items they share, then by the summed weight of these, both descending, then by their own
 * number. Things of one count stand together from the start (a counting sort); they are put in order by weight only when
 * a page first touches them, and stay so. Four bytes per thing.
 */
export class CountRanking {
  private readonly ranked: Uint32Array;
  /** `before[c]`: how many things share more than c items. */
  private readonly before: Uint32Array;
  private readonly ordered: Uint8Array;

  /**
   * @param things in ascending order, each once
   * @param counts position by position, how many items each shares, at least 1
   */
  constructor(
    things: Uint32Array,
    counts: Int32Array,
    private readonly weightsOf: WeightsOf,
  ) {
    let greatest = 0;
    for (let position = 0; position < counts.length; position++) {
      greatest = Math.max(greatest, counts[position] as number);
    }
    this.before = new Uint32Array(greatest + 1);
    this.ordered = new Uint8Array(greatest + 1);
    const { before } = this;
    for (let position = 0; position < counts.length; position++) {
      const above = (counts[position] as number) - 1;
      before[above] = (before[above] as number) + 1;
    }
    for (let count = greatest - 1; count >= 0; count--) {
      before[count] = (before[count] as number) + (before[count + 1] as number);
    }
    this.ranked = this.groupByCount(things, counts);
  }

  /** How many things share at least `minimum` items. */
  total(minimum: number): number {
    return this.before[minimum - 1] ?? 0;
  }

  /** One page of the things that share at least `minimum` items, best first, each with its count. */
  page(minimum: number, { limite, decalage }: Page): { thing: number; nombre: number }[] {
    const end = Math.min(this.total(minimum), decalage + limite);
    const page: { thing: number; nombre: number }[] = [];
    let count = this.before.length - 1;
    for (let rank = decalage; rank < end; rank++) {
      while (this.total(count) <= rank) count--;
      this.putInOrder(count);
      page.push({ thing: this.ranked[rank] as number, nombre: count });
    }
    return page;
  }

  private groupByCount(things: Uint32Array, counts: Int32Array): Uint32Array {
    const next = this.before.slice();
    const ranked = new Uint32Array(things.length);
    for (let position = 0; position < things.length; position++) {
      const count = counts[position] as number;
      const slot = next[count] as number;
      ranked[slot] = things[position] as number;
      next[count] = slot + 1;
    }
    return ranked;
  }

  private putInOrder(count: number): void {
    if (this.ordered[count] === 1) return;
    this.ordered[count] = 1;
    const group = this.ranked.subarray(this.before[count], this.before[count - 1]);
    const things = group.slice();
    const order = descendingOrder(roundForOrder(this.weightsOf(things)));
    for (let rank = 0; rank < order.length; rank++) group[rank] = things[order[rank] as number] as number;
  }
}
