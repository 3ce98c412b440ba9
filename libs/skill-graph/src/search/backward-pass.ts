import { totalCost } from './measure';
import type { Measure } from './measure';
import { MinHeap } from './min-heap';
import type { Links } from './steps';

/** What narrows a pass. */
export interface PassLimits {
  /** No step may cost more. */
  readonly coutMax?: number;
  /** No step may have fewer items in common. */
  readonly communsMin?: number;
  /** The métiers that a chain may go through, marked with 1; all when left out. */
  readonly allowed?: Uint8Array;
  /** After how many métiers to stop. */
  readonly metiersMax?: number;
  /** The métier to stop at. */
  readonly until?: number;
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
 * time O(n² log² n), SIAM J. Comput. 2 (1973).
 */
export class BackwardPass {
  private readonly heap = new MinHeap();
  /** The step that each settled métier waits with. */
  private readonly waiting: Int32Array;
  private measure = totalCost;
  private coutMax = Infinity;
  private communsMin = 1;

  constructor(private readonly links: Links) {
    this.waiting = new Int32Array(links.start.length - 1);
  }

  /** Measures from every métier to `origin`, or from it where the links are those that leave. */
  run(origin: number, measure: Measure, limits: PassLimits = {}): Float64Array {
    const { coutMax = Infinity, communsMin = 1, allowed, metiersMax = Infinity, until = -1 } = limits;
    const { heap, waiting } = this;
    this.measure = measure;
    this.coutMax = coutMax;
    this.communsMin = communsMin;
    const { far } = this.links;
    const found = new Float64Array(waiting.length).fill(Infinity);
    const most = Math.min(metiersMax, found.length);
    heap.clear();
    found[origin] = 0;
    let settled = 1;
    this.propose(origin, this.links.start[origin], found, false);
    while (settled < most && heap.topKey < Infinity) {
      const value = heap.topKey;
      const metier = heap.topValue;
      const step = waiting[metier];
      const next = far[step];
      if (found[next] === Infinity) {
        found[next] = value;
        settled++;
        if (next === until) break;
        this.propose(metier, step + 1, found, true);
        if (!allowed || allowed[next] === 1) this.propose(next, this.links.start[next], found, false);
      } else {
        this.propose(metier, step + 1, found, true);
      }
    }
    if (heap.topKey < Infinity && settled < found.length) raise(found, heap.topKey);
    return found;
  }

  /** Lets a settled métier wait with its first step from `position` on that leads to one not settled. */
  private propose(metier: number, position: number, found: Float64Array, onTop: boolean): void {
    const { start, far, cout, communs } = this.links;
    const { measure, coutMax, communsMin } = this;
    const end = start[metier + 1];
    for (let step = position; step < end && cout[step] <= coutMax; step++) {
      if (found[far[step]] !== Infinity || communs[step] < communsMin) continue;
      this.waiting[metier] = step;
      const key = measure.extend(found[metier], cout[step]);
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
