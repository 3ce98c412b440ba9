import { STEP, stepsThenCost, totalCost } from './measure';
import type { Measure } from './measure';
import { MinHeap } from './min-heap';
import type { Links } from './steps';

/** Which share of the métiers is looked for from the origin; the others are mostly joined to few. */
const SHARE_FROM_ORIGIN = 0.85;

/** What narrows a pass. */
export interface PassLimits {
  /** No step may cost more. */
  readonly coutMax: number;
  /** No step may have fewer items in common. */
  readonly communsMin: number;
  /** The métiers that a chain may go through, marked with 1. */
  readonly allowed: Uint8Array;
  /** After how many métiers to stop. */
  readonly metiersMax: number;
  /** The métier to stop at, −1 for none. */
  readonly until: number;
}

/**
 * The least measure of a chain between one métier and every other: towards it over the steps that enter, from it over
 * those that leave. Infinity where there is none. A pass that stops early gives the others what the nearest of them
 * has: no more than their measure, and no more than a step's worth from one to the next, which is all that a search needs.
 *
 * Spira's form of Dijkstra's algorithm: lists come by ascending cost, so every settled métier has one step waiting, the
 * first that leads on, and a step is looked at only when its turn comes. Right for every measure that never improves as
 * chains grow: what comes first off the heap cannot be bettered. O(n log n) where few steps have to be skipped, at most
 * O(m + n log n). P. M. Spira, A new algorithm for finding all shortest paths in a graph of positive arcs in average
 * time O(n² log² n), SIAM J. Comput. 2 (1973). Few steps join the last métiers to any other, and all lists would be read to
 * their ends for them: where steps are known by their other end, too, these métiers are looked at from there, for the same
 * numbers. Where fewest steps come first no heap is needed: métiers are met by as many steps in turn, and all that so many
 * lead to is known before the next, O(m) (E. F. Moore, 1959).
 */
export class BackwardPass {
  private readonly heap = new MinHeap();
  /** The step that each settled métier waits with; or the métiers met, in order. */
  private readonly waiting: Int32Array;
  /** What the métiers that are left have at most. */
  private readonly least: Float64Array;
  private measure = totalCost;
  private readonly unlimited: PassLimits;
  private limits: PassLimits;

  /** @param others the same steps by the métier at their other end, where all lists of either are there */
  constructor(
    private readonly links: Links,
    private readonly others?: Links,
  ) {
    const metierCount = links.start.length - 1;
    this.waiting = new Int32Array(metierCount);
    this.least = new Float64Array(metierCount);
    const allowed = new Uint8Array(metierCount).fill(1);
    this.limits = { coutMax: Infinity, communsMin: 1, allowed, metiersMax: metierCount, until: -1 };
    this.unlimited = this.limits;
  }

  /** Measures from every métier to `origin`, or from it where the links are those that leave. */
  run(origin: number, measure: Measure, limits: Partial<PassLimits> = {}): Float64Array {
    this.measure = measure;
    this.limits = { ...this.unlimited, ...limits };
    const found = new Float64Array(this.waiting.length).fill(Infinity);
    found[origin] = 0;
    const floor = measure === stepsThenCost ? this.bySteps(origin, found) : this.byMeasure(origin, found);
    if (floor < Infinity) raise(found, floor);
    return found;
  }

  /** The least that any métier has which was not come to; Infinity when all were that can be. */
  private byMeasure(origin: number, found: Float64Array): number {
    const { heap, waiting } = this;
    const { allowed, metiersMax, until } = this.limits;
    const { links } = this;
    const others = metiersMax >= found.length && until < 0 ? this.others : undefined;
    const most = others ? Math.ceil(SHARE_FROM_ORIGIN * found.length) : metiersMax;
    heap.clear();
    let settled = 1;
    this.propose(origin, -1, found, false);
    while (settled < most && heap.topKey < Infinity) {
      const value = heap.topKey;
      const metier = heap.topValue;
      const step = waiting[metier];
      const next = links.far[step];
      if (found[next] === Infinity) {
        found[next] = value;
        settled++;
        if (next === until) break;
        this.propose(metier, step + 1, found, true);
        if (allowed[next] === 1) this.propose(next, -1, found, false);
      } else {
        this.propose(metier, step + 1, found, true);
      }
    }
    const floor = settled < found.length ? heap.topKey : Infinity;
    return others ? this.finish(origin, found, others) : floor;
  }

  /** Settles the métiers that are left, from their own steps: after that none is left that can be come to. */
  private finish(origin: number, found: Float64Array, others: Links): number {
    const { heap, links, measure } = this;
    const { allowed, communsMin, coutMax } = this.limits;
    heap.clear();
    const { least } = this;
    for (let metier = 0; metier < found.length; metier++) {
      if (found[metier] !== Infinity) continue;
      least[metier] = this.leastFrom(metier, origin, found, others);
      if (least[metier] < Infinity) heap.push(least[metier], metier);
    }
    for (; heap.topKey < Infinity; heap.pop()) {
      const [value, metier] = [heap.topKey, heap.topValue];
      if (found[metier] !== Infinity) continue;
      found[metier] = value;
      if (allowed[metier] === 0) continue;
      const end = links.start[metier + 1];
      for (let step = links.start[metier]; step < end && links.cout[step] <= coutMax; step++) {
        const next = links.far[step];
        if (found[next] !== Infinity || links.communs[step] < communsMin) continue;
        const whole = measure.extend(value, links.cout[step]);
        if (whole >= least[next]) continue;
        least[next] = whole;
        heap.push(whole, next);
      }
    }
    return Infinity;
  }

  private leastFrom(metier: number, origin: number, found: Float64Array, { start, far, cout, communs }: Links): number {
    const { allowed, communsMin, coutMax } = this.limits;
    let least = Infinity;
    for (let step = start[metier]; step < start[metier + 1] && cout[step] <= coutMax; step++) {
      if (this.measure.extend(0, cout[step]) >= least) break;
      const whole = this.measure.extend(found[far[step]], cout[step]);
      if (whole >= least || communs[step] < communsMin) continue;
      if (allowed[far[step]] === 1 || far[step] === origin) least = whole;
    }
    return least;
  }

  /** The same by `stepsThenCost`. */
  private bySteps(origin: number, found: Float64Array): number {
    const { metiersMax, until } = this.limits;
    const met = this.waiting;
    met[0] = origin;
    let [first, last] = [0, 1];
    for (let steps = 1; first < last; steps++) {
      if (last >= metiersMax || (until >= 0 && found[until] < Infinity))
        return last < found.length ? steps * STEP : Infinity;
      const end = last;
      for (; first < end; first++) last = this.meet(met[first], found, last, first === 0);
    }
    return Infinity;
  }

  /** Meets all that one step leads to from a métier, after the `last` métiers met; how many were met then. */
  private meet(metier: number, found: Float64Array, last: number, isOrigin: boolean): number {
    const { coutMax, communsMin, allowed } = this.limits;
    if (allowed[metier] === 0 && !isOrigin) return last;
    this.links.make?.(metier);
    const { start, far, cout, communs } = this.links;
    let count = last;
    const soFar = found[metier] + STEP;
    const end = this.links.end[metier];
    for (let step = start[metier]; step < end && cout[step] <= coutMax; step++) {
      const next = far[step];
      const whole = soFar + cout[step];
      if (whole >= found[next] || communs[step] < communsMin) continue;
      if (found[next] === Infinity) this.waiting[count++] = next;
      found[next] = whole;
    }
    return count;
  }

  /** Lets a settled métier wait with its first step from `position` on, −1 for the first of all, that leads to one not settled. */
  private propose(metier: number, position: number, found: Float64Array, onTop: boolean): void {
    if (position < 0) this.links.make?.(metier);
    const { start, far, cout, communs } = this.links;
    const { coutMax, communsMin } = this.limits;
    const end = this.links.end[metier];
    for (let step = position < 0 ? start[metier] : position; step < end && cout[step] <= coutMax; step++) {
      if (found[far[step]] !== Infinity || communs[step] < communsMin) continue;
      this.waiting[metier] = step;
      const key = this.measure.extend(found[metier], cout[step]);
      if (onTop) this.heap.replaceTop(key, metier);
      else this.heap.push(key, metier);
      return;
    }
    if (onTop) this.heap.pop();
  }
}

function raise(found: Float64Array, floor: number): void {
  for (let metier = 0; metier < found.length; metier++) if (found[metier] === Infinity) found[metier] = floor;
}
