import type { Adjacency, StepSide } from './adjacency';
import { stepCost } from './item-weights';
import { MinHeap } from './min-heap';

/** Which steps a search may take, checked. */
export interface StepLimits {
  readonly couvertureMin: number;
  readonly communsMin: number;
}

/** What computing a row of weak steps is worth, in strong steps tried. */
const WEAK_ROW_WORK = 128;

/**
 * One side of a bidirectional search: the métiers settled so far around an origin, and the next steps to try. Every
 * settled métier proposes one strong step at a time, its cheapest not yet tried; only when a search comes that far does
 * it compute its weak ones.
 */
export class Frontier {
  /** Least cost between origin and métier; Infinity until it is settled. */
  readonly distance: Float64Array;
  /** The settled métiers, by ascending distance: the first `settledCount` entries. */
  readonly settled: Int32Array;
  settledCount = 0;
  /** Steps that lead further than this are of no use. */
  bound = Infinity;
  /** Measure of the work done so far. */
  work = 0;
  /** How many rows of weak steps were computed. */
  weakRows = 0;

  /** Position of the step that a settled métier now proposes. */
  private readonly proposal: Int32Array;
  /** Least distance over the weak steps computed so far. */
  private readonly tentative: Float64Array;
  private tentativeUsed = false;
  /**
   * What comes next, by distance. With n métiers, value v < n: the strong step proposed by v; v in n..2n: the weak
   * steps of v − n; v ≥ 2n: métier v − 2n itself, reached by a weak step.
   */
  private readonly heap = new MinHeap();
  private limits: StepLimits = { couvertureMin: 1, communsMin: 1 };

  constructor(
    private readonly side: StepSide,
    private readonly adjacency: Adjacency,
    private readonly metierCount: number,
  ) {
    this.distance = new Float64Array(metierCount).fill(Infinity);
    this.tentative = new Float64Array(metierCount).fill(Infinity);
    this.settled = new Int32Array(metierCount);
    this.proposal = new Int32Array(metierCount);
  }

  /** No métier outside the settled ones is nearer than this; Infinity when nothing is left to try. */
  get radius(): number {
    return this.heap.topKey;
  }

  /** Starts anew from `origin`. */
  begin(origin: number, limits: StepLimits): void {
    for (let entry = 0; entry < this.settledCount; entry++) this.distance[this.settled[entry] as number] = Infinity;
    if (this.tentativeUsed) this.tentative.fill(Infinity);
    this.tentativeUsed = false;
    this.settledCount = 0;
    this.work = 0;
    this.weakRows = 0;
    this.bound = Infinity;
    this.heap.clear();
    this.limits = limits;
    this.settle(origin, 0);
  }

  /** Tries the next step. The métier it settles, or −1 when it settles none. */
  advance(): number {
    this.work++;
    const key = this.heap.topKey;
    const value = this.heap.topValue;
    if (value < this.metierCount) return this.takeProposal(value, key);
    this.heap.pop();
    if (value >= 2 * this.metierCount) return this.settleOnce(value - 2 * this.metierCount, key);
    this.proposeWeakSteps(value - this.metierCount);
    return -1;
  }

  private takeProposal(metier: number, key: number): number {
    const position = this.proposal[metier] as number;
    this.proposeNext(metier, position + 1, true);
    return this.settleOnce(this.side.strong.far[position] as number, key);
  }

  private settleOnce(metier: number, distance: number): number {
    if (this.distance[metier] !== Infinity) return -1;
    this.settle(metier, distance);
    return metier;
  }

  private settle(metier: number, distance: number): void {
    this.distance[metier] = distance;
    this.settled[this.settledCount++] = metier;
    this.proposeNext(metier, this.side.strong.start[metier] as number, false);
  }

  /** Lets a settled métier propose its first admissible strong step from `position` on, else its weak steps. */
  private proposeNext(metier: number, position: number, onTop: boolean): void {
    const { strong } = this.side;
    const { couvertureMin, communsMin } = this.limits;
    const end = strong.start[metier + 1] as number;
    const distance = this.distance[metier] as number;
    for (let step = position; step < end; step++) {
      if ((strong.couverture[step] as number) < couvertureMin) break;
      if (this.distance[strong.far[step] as number] !== Infinity) continue;
      if ((strong.communs[step] as number) < communsMin) continue;
      this.proposal[metier] = step;
      this.schedule(distance + (strong.cout[step] as number), metier, onTop);
      return;
    }
    const weak = couvertureMin < this.adjacency.threshold;
    this.schedule(weak ? distance + this.adjacency.weakCost : Infinity, metier + this.metierCount, onTop);
  }

  private schedule(key: number, value: number, onTop: boolean): void {
    if (key > this.bound || key === Infinity) {
      if (onTop) this.heap.pop();
    } else if (onTop) {
      this.heap.replaceTop(key, value);
    } else {
      this.heap.push(key, value);
    }
  }

  private proposeWeakSteps(metier: number): void {
    this.work += WEAK_ROW_WORK;
    this.weakRows++;
    this.tentativeUsed = true;
    const { couvertureMin, communsMin } = this.limits;
    const rows = this.side.load(metier);
    const distance = this.distance[metier] as number;
    // Avoids the logarithm of steps that `bound` rules out anyway.
    const least = Math.max(couvertureMin, Math.exp(distance - this.bound) * (1 - 1e-9));
    for (let far = 0; far < this.metierCount; far++) {
      if (this.distance[far] !== Infinity || (rows.counts[far] as number) < communsMin) continue;
      const couverture = this.side.couverture(metier, far);
      if (couverture >= least && couverture < this.adjacency.threshold) {
        this.proposeWeakStep(far, distance + stepCost(couverture));
      }
    }
  }

  private proposeWeakStep(far: number, distance: number): void {
    if (distance >= (this.tentative[far] as number)) return;
    this.tentative[far] = distance;
    this.heap.push(distance, far + 2 * this.metierCount);
  }
}
