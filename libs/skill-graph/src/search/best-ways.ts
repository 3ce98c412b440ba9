import { BackwardPass } from './backward-pass';
import type { PassLimits } from './backward-pass';
import { totalCost } from './measure';
import type { Measure } from './measure';
import type { Links } from './steps';

/** What narrows the ways to an end, as it narrows a pass. */
export type WayLimits = Pick<PassLimits, 'coutMax' | 'communsMin' | 'allowed'>;

/** In the place of a step: nothing known yet; no way; several ways on that may be as good. */
const [UNKNOWN, NONE, TIED] = [-1, -2, -3];

/**
 * The best ways by a sum between one end and every métier, all from one pass. Where from a métier on only one step keeps the
 * least, and from the next one on as well, the way is the best one, whatever ties may be decided by; where two steps are
 * within what is looked at for ties, that is said, and a search has to tell. O(n log n) for the pass, and for each métier on a
 * way the list of its steps up to the first that costs too much, once.
 */
export class BestWays {
  /** The steps of the way found last, from the métier on. */
  readonly way: Int32Array;

  private readonly pass: BackwardPass;
  /** What each step adds to the sum, of the lists that were weighed. */
  private readonly weights: Float64Array;
  /** By métier: 1 where what its steps add is known. */
  private readonly weighed: Uint8Array;
  private readonly next: Int32Array;
  private rest: Float64Array = new Float64Array(0);
  private end = -1;
  /** No métier but the end has less left. */
  private nearest = Infinity;
  /** What the step from a métier right to the end adds, Infinity where there is none. */
  private readonly last: Float64Array;

  /**
   * @param passed steps by the métier nearer to the end
   * @param walked the same by the métier farther from it
   */
  constructor(
    private readonly passed: Links,
    private readonly walked: Links,
    private readonly measure: Measure,
    private limits: WayLimits,
  ) {
    this.pass = new BackwardPass(passed, walked);
    const isCout = measure === totalCost;
    this.weights = isCout ? walked.cout : new Float64Array(walked.cout.length);
    this.weighed = new Uint8Array(walked.start.length - 1).fill(isCout ? 1 : 0);
    this.next = new Int32Array(walked.start.length - 1);
    this.way = new Int32Array(walked.start.length - 1);
    this.last = new Float64Array(walked.start.length - 1);
  }

  /** Looks from now on at the ways to another end, or within other limits. */
  aim(end: number, limits: WayLimits = this.limits): void {
    this.end = end;
    this.limits = limits;
    this.rest = this.pass.run(end, this.measure, limits);
    this.next.fill(UNKNOWN);
    this.last.fill(Infinity);
    const { start, far, cout } = this.passed;
    for (let step = start[end]; step < start[end + 1]; step++)
      this.last[far[step]] = this.measure.extend(0, cout[step]);
    this.nearest = start[end] < start[end + 1] ? this.last[far[start[end]]] : Infinity;
  }

  /**
   * Finds the way from a métier to the end: how many steps it has, 0 where there is none, −1 where a search has to tell which
   * way is the best. The steps themselves, by their places in `walked`, are in `way` until the next is found.
   */
  find(metier: number): number {
    const { far } = this.walked;
    let length = 0;
    for (let at = metier; at !== this.end;) {
      const step = this.next[at] === UNKNOWN ? this.findNext(at) : this.next[at];
      if (step < 0) return step === TIED ? -1 : 0;
      this.way[length++] = step;
      at = far[step];
    }
    return length;
  }

  /** Looks at the steps of a métier that leave something to go, then at the last step, which costs whatever is left. */
  private findNext(metier: number): number {
    if (this.weighed[metier] === 0) this.weigh(metier);
    const { rest, weights, walked, nearest } = this;
    const { start, far } = walked;
    const most = rest[metier] + this.measure.lookedAt;
    let found = NONE;
    let step = start[metier];
    const end = rest[metier] === Infinity ? step : start[metier + 1];
    for (; step < end && weights[step] + nearest <= most; step++) {
      if (weights[step] + rest[far[step]] <= most) found = this.foundWith(found, step);
    }
    if (this.last[metier] <= most) {
      for (; step < end && weights[step] <= most; step++)
        if (far[step] === this.end) found = this.foundWith(found, step);
    }
    this.next[metier] = found;
    return found;
  }

  private weigh(metier: number): void {
    const { start, cout } = this.walked;
    for (let step = start[metier]; step < start[metier + 1]; step++) {
      this.weights[step] = this.measure.extend(0, cout[step]);
    }
    this.weighed[metier] = 1;
  }

  /** What is found once a step that keeps the least is, too. */
  private foundWith(found: number, step: number): number {
    if (!this.mayTake(step)) return found;
    return found === NONE ? step : TIED;
  }

  private mayTake(step: number): boolean {
    const { coutMax, communsMin, allowed } = this.limits;
    const next = this.walked.far[step];
    if (this.walked.cout[step] > coutMax || this.walked.communs[step] < communsMin) return false;
    return next === this.end || allowed[next] === 1;
  }
}
