import type { Adjacency } from '../adjacency';
import { COUVERTURE_MIN_DEFAUT } from '../adjacency';
import { COST_TIE } from '../best-chain';
import type { StepLimits } from '../frontier';
import { MinHeap } from '../min-heap';
import type { Sliced } from '../slices';

/** Most memory that the costs of one view may take: those of 2 896 métiers. */
const BYTES_MAX = 64 * 2 ** 20;

/** A little more than a tie, so that the rounding of sums added in another order loses none. */
const LOOKED_AT = COST_TIE + 1e-11;

/**
 * The least cost from every métier to every other, under the default limits. With them a best chain is followed step by
 * step instead of searched for. Costs towards a métier are known once `build` has come to it.
 */
export class KnownCosts {
  private readonly costs: Float64Array;
  /** How many métiers the costs towards which are known, from the first on. */
  private known = 0;

  constructor(
    private readonly adjacency: Adjacency,
    private readonly metierCount: number,
  ) {
    const fits = adjacency.threshold <= COUVERTURE_MIN_DEFAUT && 8 * metierCount ** 2 <= BYTES_MAX;
    this.costs = new Float64Array(fits ? metierCount ** 2 : 0);
  }

  /** Computes what is not known yet, the costs towards one métier between two pauses; nothing where they would not fit. */
  *build(): Sliced<void> {
    const heap = new MinHeap();
    while (this.known * this.metierCount < this.costs.length) {
      leastCostsTo(this.known, this.adjacency, this.towards(this.known), heap);
      this.known++;
      yield;
    }
  }

  /**
   * The best chain by FORCE; undefined when another way is needed: limits other than the default ones, a métier not
   * come to, no chain, or several chains of a cost within a tie of the least, among which more than cost decides.
   */
  chain(de: number, vers: number, { couvertureMin, communsMin }: StepLimits): number[] | undefined {
    if (vers >= this.known || couvertureMin !== COUVERTURE_MIN_DEFAUT || communsMin !== 1) return undefined;
    const remaining = this.towards(vers);
    if (remaining[de] === Infinity) return undefined;
    const chain = [de];
    let budget = (remaining[de] as number) + LOOKED_AT;
    for (let metier = de; metier !== vers;) {
      const step = this.onlyStep(metier, remaining, budget);
      if (step < 0) return undefined;
      budget -= this.adjacency.out.strong.cout[step] as number;
      metier = this.adjacency.out.strong.far[step] as number;
      chain.push(metier);
    }
    return chain;
  }

  private towards(vers: number): Float64Array {
    return this.costs.subarray(vers * this.metierCount, (vers + 1) * this.metierCount);
  }

  /** The one step from which the end is reached within `budget`; −1 when there is none, or more than one. */
  private onlyStep(metier: number, remaining: Float64Array, budget: number): number {
    const { start, far, cout } = this.adjacency.out.strong;
    const end = start[metier + 1] as number;
    let only = -1;
    for (let step = start[metier] as number; step < end; step++) {
      const cost = cout[step] as number;
      if (cost > budget) break;
      if (cost + (remaining[far[step] as number] as number) > budget) continue;
      if (only >= 0) return -1;
      only = step;
    }
    return only;
  }
}

/** Fills `costs` with the least cost from every métier to one, Infinity where no chain leads; Dijkstra, backwards. */
function leastCostsTo(vers: number, { into }: Adjacency, costs: Float64Array, heap: MinHeap): void {
  const { start, far, cout } = into.strong;
  costs.fill(Infinity);
  costs[vers] = 0;
  heap.clear();
  heap.push(0, vers);
  while (heap.topKey < Infinity) {
    const cost = heap.topKey;
    const metier = heap.topValue;
    heap.pop();
    if (cost > (costs[metier] as number)) continue;
    const end = start[metier + 1] as number;
    for (let step = start[metier] as number; step < end; step++) {
      const whole = cost + (cout[step] as number);
      const from = far[step] as number;
      if (whole >= (costs[from] as number)) continue;
      costs[from] = whole;
      heap.push(whole, from);
    }
  }
}
