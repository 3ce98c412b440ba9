import { CountRanking } from './count-ranking';
import type { SharedRows } from '../items/shared-rows';
import type { Page } from '../skill-graph.answers';
import type { Sliced } from '../slices';

/** How many rows are read between two pauses: a millisecond or two. */
const ROWS_PER_SLICE = 16;

/** Two métiers by index, `a` < `b`, and how many items they share. */
export interface RankedPair {
  readonly a: number;
  readonly b: number;
  readonly nombre: number;
}

/** All pairs of métiers that share an item, ranked; a pair is held as the number a × N + b, in 32 bits. */
export class PairIndex {
  private readonly ranking: CountRanking;

  private constructor(
    private readonly rows: SharedRows,
    private readonly metierCount: number,
    { pairs, counts }: CountedPairs,
  ) {
    this.ranking = new CountRanking(pairs, counts, (group) => this.weightsOf(group));
  }

  /** Counts what every pair shares. */
  static *build(rows: SharedRows, metierCount: number): Sliced<PairIndex> {
    return new PairIndex(rows, metierCount, yield* countPairs(rows, metierCount));
  }

  /** How many pairs share at least `minimum` items. */
  total(minimum: number): number {
    return this.ranking.total(minimum);
  }

  /** One page of these pairs, best first. */
  page(minimum: number, page: Page): RankedPair[] {
    return this.ranking.page(minimum, page).map(({ thing, nombre }) => ({
      a: Math.floor(thing / this.metierCount),
      b: thing % this.metierCount,
      nombre,
    }));
  }

  /** One row per first métier, since the pairs come in ascending order. */
  private weightsOf(pairs: Uint32Array): Float64Array {
    const { rows, metierCount } = this;
    const weights = new Float64Array(pairs.length);
    let position = 0;
    for (let a = 0; a < metierCount && position < pairs.length; a++) {
      const first = a * metierCount;
      if ((pairs[position] as number) >= first + metierCount) continue;
      rows.load(a, a);
      while ((pairs[position] as number) < first + metierCount) {
        weights[position] = rows.weights[(pairs[position] as number) - first] as number;
        position++;
      }
    }
    return weights;
  }
}

interface CountedPairs {
  readonly pairs: Uint32Array;
  readonly counts: Int32Array;
}

function* countPairs(rows: SharedRows, metierCount: number): Sliced<CountedPairs> {
  const most = (metierCount * (metierCount - 1)) / 2;
  const pairs = new Uint32Array(most);
  const counts = new Int32Array(most);
  let size = 0;
  for (let a = 0; a < metierCount; a++) {
    rows.loadCountsAbove(a);
    for (let b = a + 1; b < metierCount; b++) {
      const count = rows.counts[b] as number;
      if (count === 0) continue;
      pairs[size] = a * metierCount + b;
      counts[size++] = count;
    }
    if (a % ROWS_PER_SLICE === 0) yield;
  }
  return { pairs: pairs.subarray(0, size), counts: counts.subarray(0, size) };
}
