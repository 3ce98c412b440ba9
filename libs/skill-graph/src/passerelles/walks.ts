import type { BestFirst, Spur } from '../search/best-first';
import { firstMeasure, measured, rankings } from '../search/measure';
import type { CostedChain, Measure, Ranking, TailLimits } from '../search/measure';
import type { ChainsWanted } from './chains-wanted';
import type { Part } from './part';
import type { Way } from './way';

/** A walk from the start to the end, which may go through one métier before `via` and once more after it. */
export interface Walk extends CostedChain {
  readonly nodes: readonly number[];
}

/** Finds the best walk of a part, by a critère, and how good it can be at most. */
export class Walks {
  private readonly ranking: Ranking;

  constructor(
    private readonly search: BestFirst,
    private readonly way: Way,
    private readonly wanted: ChainsWanted,
  ) {
    this.ranking = rankings[wanted.critere];
  }

  /** How a walk ranks by the measure that decides first. */
  valueOf({ couts }: CostedChain): number {
    return measured(firstMeasure(this.ranking), couts);
  }

  /** No walk of a part ranks better than this by the measure that decides first; Infinity when the part is empty. */
  boundOf(part: Part): number {
    const measure = firstMeasure(this.ranking);
    const { root } = part;
    if (root.length > this.wanted.etapesMax) return Infinity;
    const soFar = measured(measure, this.coutsOf(root));
    const { rest } = this.way.boundsOf(measure, { stepsMax: Infinity, coutMax: this.way.coutMax });
    this.block(part, 1);
    const least = this.leastNext(part, measure, rest);
    this.block(part, 0);
    return measure.join(soFar, least);
  }

  /** The best walk of a part; undefined when it holds none. */
  best(part: Part): Walk | undefined {
    const limits = {
      stepsMax: this.wanted.etapesMax - (part.root.length - 1),
      coutMax: this.way.coutMax,
    };
    this.block(part, 1);
    const tail = this.narrowed(part, this.ranking.narrowing, limits);
    this.block(part, 0);
    return tail && this.walkOf([...part.root, ...tail.slice(1)]);
  }

  /**
   * Narrows the limits by one measure after another, then searches by the sum. What the bound foretells is tried first, and
   * holds mostly; only where it leaves no chain is the least looked for.
   */
  private narrowed(part: Part, narrowing: readonly Measure[], limits: TailLimits): readonly number[] | undefined {
    const spur = spurOf(part);
    const [measure, ...others] = narrowing;
    if (measure === undefined) {
      const { sum } = this.ranking;
      return this.search.bestTail(sum, this.way, spur, this.way.boundsOf(sum, limits), limits);
    }
    const bounds = this.way.boundsOf(measure, limits);
    const hoped = bounds.rest[spur.node];
    if (hoped === Infinity) return undefined;
    const ofRoot = measured(measure, this.coutsOf(part.root));
    const found = this.narrowed(part, others, measure.narrow(limits, hoped, ofRoot));
    if (found) return found;
    const least = this.search.leastOf(measure, this.way, spur, bounds, limits);
    return least === Infinity ? undefined : this.narrowed(part, others, measure.narrow(limits, least, ofRoot));
  }

  private leastNext({ root, notNext }: Part, measure: Measure, rest: Float64Array): number {
    const { steps, via, blocked } = this.way;
    const node = root[root.length - 1];
    const metier = this.way.metierOf(node);
    let least = Infinity;
    for (let step = steps.start[metier]; step < steps.start[metier + 1]; step++) {
      const value = measure.extend(0, steps.cout[step]);
      if (value >= least) break;
      const to = steps.far[step];
      const next = to === via ? to + this.way.metierCount : to + node - metier;
      if (blocked[next] === 1 || notNext.has(next)) continue;
      least = Math.min(least, measure.join(value, rest[next]));
    }
    return least;
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

function spurOf({ root, notNext }: Part): Spur {
  return { node: root[root.length - 1], notNext };
}
