import type { BestFirst, Spur } from '../search/best-first';
import { COST_TIE, measured, rankings, STEP } from '../search/measure';
import type { CostedChain, Measure, Ranking, TailLimits } from '../search/measure';
import type { ChainsWanted } from './chains-wanted';
import type { Part } from './part';
import type { Way } from './way';

/** A walk from the start to the end, which may go through one métier before `via` and once more after it. */
export interface Walk extends CostedChain {
  readonly nodes: readonly number[];
}

/** Finds the best walk of a part, by a critère, and tells which parts need not be searched for it. */
export class Walks {
  private readonly ranking: Ranking;

  constructor(
    private readonly search: BestFirst,
    private readonly way: Way,
    private readonly wanted: ChainsWanted,
  ) {
    this.ranking = rankings[wanted.critere];
  }

  /** The best walk of a part; undefined when it holds none. */
  best(part: Part): Walk | undefined {
    return this.within(part, () => {
      const tail = this.bestTail(part);
      return tail && this.walkOf([...part.root, ...tail.slice(1)]);
    });
  }

  /** No walk of a part has less by the measure that decides first; Infinity when the part is empty. */
  boundOf(part: Part): number {
    const { worst, sum } = this.ranking;
    return this.within(part, () => this.least(part, worst ?? sum, this.limitsOf(part)));
  }

  /** False when bounds alone tell that every walk of a part comes after one that is known. */
  canPrecede(part: Part, { couts }: Walk): boolean {
    const { worst, sum } = this.ranking;
    return this.within(part, () => {
      let limits = this.limitsOf(part);
      if (worst !== undefined) {
        const ofKnown = measured(worst, couts);
        const least = this.least(part, worst, limits);
        if (Math.abs(least - ofKnown) > worst.lookedAt) return least < ofKnown;
        limits = noWorse(limits, Math.max(least, ofKnown));
      }
      return this.least(part, sum, limits) <= measured(sum, couts) + sum.lookedAt;
    });
  }

  /** The least worst step is found first, where the critère asks for it; then the best sum among chains that have none worse. */
  private bestTail(part: Part): readonly number[] | undefined {
    const limits = this.limitsOf(part);
    const { worst, sum } = this.ranking;
    if (worst === undefined) return this.bestBySum(part, sum, limits);
    const ofRoot = this.ofRoot(part, worst);
    const withWorst = (least: number): readonly number[] | undefined =>
      least === Infinity ? undefined : this.bestBySum(part, sum, noWorse(limits, Math.max(least, ofRoot)));
    const hoped = this.hoped(part, worst, limits);
    const found = withWorst(hoped);
    if (found || hoped === Infinity) return found;
    if (this.way.canSharpen(worst)) {
      this.way.sharpen(worst);
      return this.bestTail(part);
    }
    const bounds = this.way.boundsOf(worst, limits);
    return withWorst(this.search.leastOf(worst, this.way, spurOf(part), bounds, limits, { hoped, isAll: false }));
  }

  /**
   * Searches for what the bounds foretell, which mostly is there. Where it is not, contraintes cut it: then bounds that
   * know of them tell what to look for.
   */
  private bestBySum(part: Part, sum: Measure, limits: TailLimits): readonly number[] | undefined {
    const hoped = this.hoped(part, sum, limits);
    if (hoped === Infinity) return undefined;
    const isAll = limits.coutMax === this.way.coutMax && this.way.canSharpen(sum);
    const bounds = this.way.boundsOf(sum, limits);
    const found = this.search.bestTail(sum, this.way, spurOf(part), bounds, limits, { hoped, isAll });
    if (found || !isAll) return found;
    this.way.sharpen(sum);
    return this.bestBySum(part, sum, limits);
  }

  /** The least that the bounds leave to a walk of a part. */
  private least(part: Part, measure: Measure, limits: TailLimits): number {
    return measure.join(this.ofRoot(part, measure), this.hoped(part, measure, limits));
  }

  /** The least that the bounds leave to a tail of a part; Infinity when there is none. */
  private hoped({ root, notNext }: Part, measure: Measure, limits: TailLimits): number {
    const { steps, via, blocked } = this.way;
    const bounds = this.way.boundsOf(measure, limits);
    const node = root[root.length - 1];
    const metier = this.way.metierOf(node);
    const most = limits.stepsMax * STEP;
    let least = Infinity;
    for (let step = steps.start[metier]; step < steps.start[metier + 1]; step++) {
      const value = measure.extend(0, steps.cout[step]);
      if (value >= least || steps.cout[step] > limits.coutMax) break;
      const to = steps.far[step];
      const next = to === via ? to + this.way.metierCount : to + node - metier;
      if (blocked[next] === 1 || notNext.has(next) || bounds.steps[next] >= most) continue;
      const whole = measure.join(value, bounds.rest[next]);
      if (whole < least) least = whole;
    }
    return least;
  }

  private limitsOf({ root }: Part): TailLimits {
    return { stepsMax: this.wanted.etapesMax - (root.length - 1), coutMax: this.way.coutMax };
  }

  private ofRoot({ root }: Part, measure: Measure): number {
    return root.length === 1 ? 0 : measured(measure, this.coutsOf(root));
  }

  /** Keeps the walks of a part from the métiers of its root, and from what they are to avoid. */
  private within<T>(part: Part, work: () => T): T {
    this.block(part, 1);
    const done = work();
    this.block(part, 0);
    return done;
  }

  private block({ root, avoided }: Part, blocked: 0 | 1): void {
    for (const node of root) this.way.set(this.way.metierOf(node), blocked);
    for (const node of avoided) this.way.blocked[node] = blocked;
  }

  private walkOf(nodes: readonly number[]): Walk {
    return { nodes, metiers: nodes.map((node) => this.way.metierOf(node)), couts: this.coutsOf(nodes) };
  }

  private coutsOf(nodes: readonly number[]): number[] {
    return nodes.slice(1).map((node, position) => this.way.coutOf(nodes[position], node));
  }
}

/** The limits of tails that have no step worse than one, ties aside. */
function noWorse(limits: TailLimits, cout: number): TailLimits {
  return { ...limits, coutMax: Math.min(limits.coutMax, cout + COST_TIE) };
}

function spurOf({ root, notNext }: Part): Spur {
  return { node: root[root.length - 1], notNext };
}
