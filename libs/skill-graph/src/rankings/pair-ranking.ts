import { roundForOrder } from '../items/item-weights';
import type { SharedRows } from '../items/shared-rows';
import type { Page } from '../skill-graph.answers';
import { SkillGraphError } from '../skill-graph.error';
import type { Sliced } from '../slices';
import { descendingOrder } from './descending-order';

/** Up to how many métiers a pair of them is a number in 32 bits. */
const RANKED_METIERS_MAX = 65_536;

/** How many rows are read between two pauses: a millisecond or two. */
const ROWS_PER_SLICE = 16;

/** Two métiers by index, `a` < `b`, and how many items they share. */
export interface RankedPair {
  readonly a: number;
  readonly b: number;
  readonly nombre: number;
}

/**
 * All pairs of métiers that share an item, ranked by how many they share, then by the summed weight of these, both descending,
 * then by code. A pair is the number a × N + b, in 32 bits. Pairs of one count stand together from the start (a counting
 * sort); they are put in order by weight only when a page first touches them, and stay so: a million pairs that nobody
 * looks at need no weights, and a page of those that somebody does is read at once.
 */
export class PairRanking {
  private readonly ordered = new Set<number>();

  private constructor(
    private readonly rows: SharedRows,
    private readonly metierCount: number,
    private readonly ranked: Uint32Array,
    /** `before[c]`: how many pairs share more than c items. */
    private readonly before: Uint32Array,
  ) {}

  /** Whether the pairs of so many métiers are ranked: those of more would take tens of gigabytes. */
  static canRank(metierCount: number): boolean {
    return metierCount <= RANKED_METIERS_MAX;
  }

  /**
   * Counts what every pair shares: once how many share so many, once more to put each where it belongs. Throws SOURCE_TROP_GRANDE.
   */
  static *build(rows: SharedRows, metierCount: number): Sliced<PairRanking> {
    if (!PairRanking.canRank(metierCount)) {
      const message = `${metierCount} métiers: all pairs are ranked of ${RANKED_METIERS_MAX} at most.`;
      throw new SkillGraphError('SOURCE_TROP_GRANDE', String(metierCount), message);
    }
    const sharing: number[] = [];
    yield* eachPair(rows, metierCount, (_, count) => (sharing[count] = (sharing[count] ?? 0) + 1));
    const before = new Uint32Array(Math.max(1, sharing.length));
    for (let count = sharing.length - 1; count > 0; count--) before[count - 1] = before[count] + (sharing[count] ?? 0);
    const next = before.slice();
    const ranked = new Uint32Array(before[0]);
    yield* eachPair(rows, metierCount, (pair, count) => (ranked[next[count]++] = pair));
    return new PairRanking(rows, metierCount, ranked, before);
  }

  /** How many pairs share at least `minimum` items. */
  total(minimum: number): number {
    return this.before[minimum - 1] ?? 0;
  }

  /** One page of these pairs, best first. */
  page(minimum: number, { limite, decalage }: Page): RankedPair[] {
    const { metierCount } = this;
    const end = Math.min(this.total(minimum), decalage + limite);
    const page: RankedPair[] = [];
    let nombre = this.before.length - 1;
    for (let rank = decalage; rank < end; rank++) {
      while (this.total(nombre) <= rank) nombre--;
      this.putInOrder(nombre);
      const pair = this.ranked[rank];
      page.push({ a: Math.floor(pair / metierCount), b: pair % metierCount, nombre });
    }
    return page;
  }

  private putInOrder(count: number): void {
    if (this.ordered.has(count)) return;
    this.ordered.add(count);
    const group = this.ranked.subarray(this.before[count], this.before[count - 1]);
    const pairs = group.slice();
    descendingOrder(roundForOrder(this.weightsOf(pairs))).forEach((position, rank) => (group[rank] = pairs[position]));
  }

  /** One row per first métier, since the pairs come in ascending order. */
  private weightsOf(pairs: Uint32Array): Float64Array {
    const { rows, metierCount } = this;
    let loaded = -1;
    return Float64Array.from(pairs, (pair) => {
      const a = Math.floor(pair / metierCount);
      if (a !== loaded) rows.load(a, a);
      loaded = a;
      return rows.weights[pair % metierCount];
    });
  }
}

/** Calls with each pair that shares anything, ascending, and how many items it shares; pauses between rows. */
function* eachPair(rows: SharedRows, metierCount: number, call: (pair: number, count: number) => void): Sliced<void> {
  for (let a = 0; a < metierCount; a++) {
    rows.loadCountsAbove(a);
    for (let b = a + 1; b < metierCount; b++) {
      if (rows.counts[b] > 0) call(a * metierCount + b, rows.counts[b]);
    }
    if (a % ROWS_PER_SLICE === 0) yield;
  }
}
