import type { Adjacency, StepSide } from './adjacency';
import { bestChain, COST_TIE } from './best-chain';
import { Frontier } from './frontier';
import type { StepLimits } from './frontier';
import { stepCost } from './item-weights';
import { StepBuffer } from './step-buffer';

/**
 * How far above the least cost a chain is still looked at. A little more than a tie, so that the rounding of sums
 * added in another order loses none.
 */
const LOOKED_AT = COST_TIE + 1e-11;

/** How many rows of weak steps one search may compute: about 10 ms on v460. */
const WEAK_ROWS_MAX = 64;

/** The search would hold the thread too long: another way is needed. */
export const TOO_LONG = 'TOO_LONG';

/**
 * Finds the best chain of steps by least cost. Two frontiers grow, from the start and towards the end, the one that
 * worked less first, until every chain within a tie of the best must have a step between a métier that one settled
 * and a métier that the other did. The steps of all these chains are then gathered, and the chain chosen among them.
 *
 * Why that is enough: let F and B be the radii reached, and L < F + B the cost of a chain. Take its last métier nearer
 * to the start than F; it is settled from the start. The next one is nearer to the end than L − F < B, so settled
 * from the end. On either side of that step the chain stays within settled métiers, and each of its steps exceeds the
 * difference of their distances by no more than the chain exceeds the best.
 */
export class ChainSearch {
  private readonly forward: Frontier;
  private readonly backward: Frontier;
  private readonly steps = new StepBuffer();
  private readonly near: number[] = [];
  private readonly nearCost: number[] = [];
  private readonly seen: Uint8Array;
  private weakRows = 0;

  constructor(
    private readonly adjacency: Adjacency,
    metierCount: number,
  ) {
    this.forward = new Frontier(adjacency.out, adjacency, metierCount);
    this.backward = new Frontier(adjacency.into, adjacency, metierCount);
    this.seen = new Uint8Array(metierCount);
  }

  /**
   * The chain of least cost from `de` to another métier `vers`; among costs within 1e-9 the fewest steps, then the
   * codes that come first. Undefined when no chain keeps to the limits; TOO_LONG when too many weak steps would have to
   * be computed to know.
   */
  find(de: number, vers: number, limits: StepLimits): number[] | typeof TOO_LONG | undefined {
    this.steps.truncate(0);
    this.weakRows = 0;
    const met = this.grow(de, vers, limits);
    if (this.isTooLong()) return TOO_LONG;
    if (met === Infinity) return undefined;
    this.keepCrossings(this.gatherCrossings(met, limits) + LOOKED_AT);
    const crossings = this.steps.size;
    this.gatherSide(this.steps.de.slice(0, crossings), this.forward, this.adjacency.into, limits, true);
    this.gatherSide(this.steps.vers.slice(0, crossings), this.backward, this.adjacency.out, limits, false);
    return this.isTooLong() ? TOO_LONG : bestChain(this.steps, de, vers);
  }

  private isTooLong(): boolean {
    return this.weakRows + this.forward.weakRows + this.backward.weakRows > WEAK_ROWS_MAX;
  }

  /**
   * Grows both frontiers far enough. The least cost over the métiers that both settled; Infinity when there is no chain:
   * one frontier then settled all that it can reach, and the origin of the other, settled at once, is not in it.
   */
  private grow(de: number, vers: number, limits: StepLimits): number {
    const { forward, backward } = this;
    forward.begin(de, limits);
    backward.begin(vers, limits);
    let least = Infinity;
    while (forward.radius < Infinity && backward.radius < Infinity) {
      if (forward.radius + backward.radius > least + LOOKED_AT || this.isTooLong()) break;
      const [side, other] = forward.work <= backward.work ? [forward, backward] : [backward, forward];
      const settled = side.advance();
      if (settled < 0) continue;
      const cost = (side.distance[settled] as number) + (other.distance[settled] as number);
      if (cost < least) {
        least = cost;
        forward.bound = least + LOOKED_AT;
        backward.bound = least + LOOKED_AT;
      }
    }
    return least;
  }

  /**
   * Adds every step from a métier settled from the start to one settled from the end that lies on a chain within a tie
   * of the least cost known when it was met. The least cost of all.
   */
  private gatherCrossings(known: number, limits: StepLimits): number {
    const { forward, backward } = this;
    const leaving = forward.settledCount <= backward.settledCount;
    const [side, other] = leaving ? [forward, backward] : [backward, forward];
    const direction = leaving ? this.adjacency.out : this.adjacency.into;
    let least = known;
    for (let entry = 0; entry < side.settledCount; entry++) {
      const metier = side.settled[entry] as number;
      const distance = side.distance[metier] as number;
      this.findNear(metier, direction, other, least + LOOKED_AT - distance, limits);
      this.near.forEach((far, found) => {
        const cout = this.nearCost[found] as number;
        least = Math.min(least, distance + cout + (other.distance[far] as number));
        this.addStep(metier, far, cout, leaving);
      });
    }
    return least;
  }

  /** Drops the crossings that lie on no chain of cost at most `limit`. */
  private keepCrossings(limit: number): void {
    const { de, vers, cout } = this.steps;
    let kept = 0;
    for (let step = 0; step < de.length; step++) {
      const from = de[step] as number;
      const to = vers[step] as number;
      const cost = cout[step] as number;
      const whole = (this.forward.distance[from] as number) + cost + (this.backward.distance[to] as number);
      if (whole > limit) continue;
      de[kept] = from;
      vers[kept] = to;
      cout[kept++] = cost;
    }
    this.steps.truncate(kept);
  }

  /** From `metiers` back to the origin of their frontier: adds every step within a tie of the least distances. */
  private gatherSide(
    metiers: number[],
    frontier: Frontier,
    towardsOrigin: StepSide,
    limits: StepLimits,
    entering: boolean,
  ): void {
    const reached: number[] = [];
    this.reach(metiers, reached);
    for (let next = 0; next < reached.length; next++) {
      const metier = reached[next] as number;
      this.findNear(metier, towardsOrigin, frontier, (frontier.distance[metier] as number) + LOOKED_AT, limits);
      this.near.forEach((far, found) => this.addStep(metier, far, this.nearCost[found] as number, !entering));
      this.reach(this.near, reached);
    }
    for (const metier of reached) this.seen[metier] = 0;
  }

  private reach(metiers: readonly number[], reached: number[]): void {
    for (const metier of metiers) {
      if (this.seen[metier] === 1) continue;
      this.seen[metier] = 1;
      reached.push(metier);
    }
  }

  private addStep(near: number, far: number, cout: number, leaving: boolean): void {
    if (leaving) this.steps.add(near, far, cout);
    else this.steps.add(far, near, cout);
  }

  /** Finds the métiers one step from `metier` that `frontier` settled, with step and distance at most `limit` in all. */
  private findNear(metier: number, side: StepSide, frontier: Frontier, limit: number, limits: StepLimits): void {
    const { strong } = side;
    const { couvertureMin, communsMin } = limits;
    this.near.length = 0;
    this.nearCost.length = 0;
    const end = strong.start[metier + 1] as number;
    for (let step = strong.start[metier] as number; step < end; step++) {
      const cout = strong.cout[step] as number;
      if (cout > limit || (strong.couverture[step] as number) < couvertureMin) return;
      const far = strong.far[step] as number;
      if (cout + (frontier.distance[far] as number) > limit || (strong.communs[step] as number) < communsMin) continue;
      this.near.push(far);
      this.nearCost.push(cout);
    }
    if (couvertureMin < this.adjacency.threshold) this.findNearByWeakSteps(metier, side, frontier, limit, limits);
  }

  private findNearByWeakSteps(
    metier: number,
    side: StepSide,
    frontier: Frontier,
    limit: number,
    { couvertureMin, communsMin }: StepLimits,
  ): void {
    const { threshold, weakCost } = this.adjacency;
    if (weakCost > limit || this.isTooLong()) return;
    this.weakRows++;
    const rows = side.load(metier);
    for (let entry = 0; entry < frontier.settledCount; entry++) {
      const far = frontier.settled[entry] as number;
      const distance = frontier.distance[far] as number;
      if (weakCost + distance > limit) return;
      if ((rows.counts[far] as number) < communsMin) continue;
      const couverture = side.couverture(metier, far);
      if (couverture < couvertureMin || couverture >= threshold) continue;
      const cout = stepCost(couverture);
      if (cout + distance > limit) continue;
      this.near.push(far);
      this.nearCost.push(cout);
    }
  }
}
