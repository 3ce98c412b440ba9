import { BackwardPass } from './backward-pass';
import type { PassLimits } from './backward-pass';
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
  private readonly pass: BackwardPass;
  /** What each step adds to the sum. */
  private readonly weights: Float64Array;
  private readonly next: Int32Array;
  private rest: Float64Array = new Float64Array(0);
  private end = -1;

  /**
   * @param passed steps by the métier nearer to the end
   * @param walked the same by the métier farther from it
   */
  constructor(
    passed: Links,
    private readonly walked: Links,
    private readonly measure: Measure,
    private limits: WayLimits,
  ) {
    this.pass = new BackwardPass(passed);
    this.weights = walked.cout.map((cout) => measure.extend(0, cout));
    this.next = new Int32Array(walked.start.length - 1);
  }

  /** Looks from now on at the ways to another end, or within other limits. */
  aim(end: number, limits: WayLimits = this.limits): void {
    this.end = end;
    this.limits = limits;
    this.rest = this.pass.run(end, this.measure, limits);
    this.next.fill(UNKNOWN);
  }

  /**
   * The steps from a métier to the end, by their places in `walked`: empty where there is no way, undefined where a search has
   * to tell which way is the best.
   */
  from(metier: number): readonly number[] | undefined {
    const way: number[] = [];
    for (let at = metier; at !== this.end;) {
      const step = this.next[at] === UNKNOWN ? this.findNext(at) : this.next[at];
      if (step === TIED) return undefined;
      if (step === NONE) return [];
      way.push(step);
      at = this.walked.far[step];
    }
    return way;
  }

  private findNext(metier: number): number {
    const { rest, weights, walked } = this;
    const { start, far } = walked;
    const most = rest[metier] + this.measure.lookedAt;
    let found = NONE;
    const last = rest[metier] === Infinity ? 0 : start[metier + 1];
    for (let step = start[metier]; step < last && weights[step] <= most; step++) {
      if (weights[step] + rest[far[step]] > most || !this.mayTake(step)) continue;
      if (found !== NONE) {
        found = TIED;
        break;
      }
      found = step;
    }
    this.next[metier] = found;
    return found;
  }

  private mayTake(step: number): boolean {
    const { coutMax, communsMin, allowed } = this.limits;
    const next = this.walked.far[step];
    if (this.walked.cout[step] > coutMax || this.walked.communs[step] < communsMin) return false;
    return next === this.end || allowed[next] === 1;
  }
}
