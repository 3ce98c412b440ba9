import { nodeAfter } from '../search/best-first';
import type { BestFirst, Search } from '../search/best-first';
import { COST_TIE, measured, rankings, STEP } from '../search/measure';
import type { Measure, Ranking, TailLimits } from '../search/measure';
import type { Sliced } from '../slices';
import type { ChainsWanted } from './chains-wanted';
import type { Part, Walk } from './part';
import type { Way } from './way';

/** Finds the best walk of a part, by a critère, and tells which parts need not be searched for it. */
export class Walks {
  private readonly ranking: Ranking;

  constructor(
    private readonly search: BestFirst,
    private readonly wanted: ChainsWanted,
  ) {
    this.ranking = rankings[wanted.critere];
  }

  /** The least sum of a chain on a way that nothing else narrows; Infinity where there is none. */
  *leastOf(way: Way): Sliced<number> {
    const { sum } = this.ranking;
    const part = { way, root: [this.wanted.de], couts: [], notNext: new Set<number>() };
    const limits = this.limitsOf(part);
    const foretold = hoped(part, sum, limits);
    if (foretold === Infinity) return Infinity;
    return yield* this.searchLeast(searchOf(part, sum, limits, { hoped: foretold, onlyHoped: false }));
  }

  /** The best walk of a part; undefined when it holds none. */
  *best(part: Part): Sliced<Walk | undefined> {
    block(part);
    const tail = yield* this.bestTail(part);
    const walk = tail && walkOf(part, tail);
    free(part);
    return walk;
  }

  /** No walk of a part has less by the measure that decides first; Infinity when the part is empty. */
  boundOf(part: Part): number {
    const { worst, sum } = this.ranking;
    return within(part, () => this.least(part, worst ?? sum, this.limitsOf(part)));
  }

  /**
   * True when the steps that are no worse than the bound of a part lead nowhere: the bound has then been sharpened, and others
   * may come first.
   */
  hopesTooMuch(part: Part): boolean {
    const { worst, sum } = this.ranking;
    if (worst === undefined || !part.way.canSharpen(worst)) return false;
    const limits = this.limitsOf(part);
    const none = within(
      part,
      () => this.least(part, sum, noWorse(limits, this.least(part, worst, limits))) === Infinity,
    );
    if (none) part.way.sharpen(worst);
    return none;
  }

  /** False when bounds alone tell that every walk of a part comes after one that is known. */
  canPrecede(part: Part, { couts }: Walk): boolean {
    const { worst, sum } = this.ranking;
    return within(part, () => {
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

  /**
   * The least worst step is found first, where the critère asks for it; then the best sum among chains that have none worse.
   * What the bounds foretell is tried first: it is the least where a chain has no worse.
   */
  private *bestTail(part: Part): Sliced<readonly number[] | undefined> {
    const limits = this.limitsOf(part);
    const { worst, sum } = this.ranking;
    if (worst === undefined) return yield* this.bestBySum(part, sum, limits);
    const rootWorst = ofRoot(part, worst);
    const foretold = Math.max(hoped(part, worst, limits), leastOfBound(part, worst, limits));
    if (foretold === Infinity) return undefined;
    const found = yield* this.bestBySum(part, sum, noWorse(limits, Math.max(foretold, rootWorst)));
    if (found && measured(worst, walkOf(part, found).couts) <= Math.max(foretold, rootWorst)) return found;
    yield;
    if (part.way.canSharpen(worst)) {
      part.way.sharpen(worst);
      yield;
      return yield* this.bestTail(part);
    }
    const search = searchOf(part, worst, limits, { hoped: foretold, onlyHoped: false });
    const least = yield* this.searchLeast(search);
    if (least === Infinity) return undefined;
    return yield* this.bestBySum(part, sum, noWorse(limits, Math.max(least, rootWorst)));
  }

  /**
   * Searches for what the bounds foretell, which mostly is there. Where it is not, contraintes cut it: then bounds that
   * know of them tell what to look for.
   */
  private *bestBySum(part: Part, sum: Measure, limits: TailLimits): Sliced<readonly number[] | undefined> {
    const foretold = hoped(part, sum, limits);
    if (foretold === Infinity) return undefined;
    const onlyHoped = limits.coutMax === part.way.coutMax && part.way.canSharpen(sum);
    this.search.beginForTail(searchOf(part, sum, limits, { hoped: foretold, onlyHoped }));
    while (!this.search.goOn()) yield;
    const found = this.search.tailFound();
    if (found || !onlyHoped) return found;
    part.way.sharpen(sum);
    yield;
    return yield* this.bestBySum(part, sum, limits);
  }

  private *searchLeast(search: Search): Sliced<number> {
    this.search.beginForLeast(search);
    while (!this.search.goOn()) yield;
    return this.search.leastFound;
  }

  /** The least that the bounds leave to a walk of a part. */
  private least(part: Part, measure: Measure, limits: TailLimits): number {
    return measure.join(ofRoot(part, measure), hoped(part, measure, limits));
  }

  private limitsOf({ way, root }: Part): TailLimits {
    return { stepsMax: this.wanted.etapesMax - (root.length - 1), coutMax: way.coutMax };
  }
}

/** Works while the walks of a part are kept from the métiers of its root. */
function within<T>(part: Part, work: () => T): T {
  block(part);
  const done = work();
  free(part);
  return done;
}

function block({ way, root }: Part): void {
  for (const node of root) way.block(way.metierOf(node));
}

function free({ way, root }: Part): void {
  for (const node of root) way.free(way.metierOf(node));
}

/** The least that the bounds leave to a tail of a part; Infinity when there is none. */
function hoped({ way, root, notNext }: Part, measure: Measure, limits: TailLimits): number {
  const { via, blocked, metierCount } = way;
  const bounds = way.boundsOf(measure, limits);
  const node = root[root.length - 1];
  const metier = way.metierOf(node);
  const most = limits.stepsMax * STEP;
  if (isForetold({ way, notNext }, node)) return bounds.steps[node] < most + STEP ? bounds.rest[node] : Infinity;
  const steps = way.stepsOf(metier, limits.coutMax);
  let least = Infinity;
  for (let step = steps.start[metier]; step < steps.end[metier]; step++) {
    const value = measure.extend(0, steps.cout[step]);
    if (value >= least || steps.cout[step] > limits.coutMax) break;
    const next = nodeAfter(steps.far[step], node - metier, via, metierCount);
    if (blocked[next] === 1 || notNext.has(next) || bounds.steps[next] >= most) continue;
    if (steps.communs[step] < way.limits.communsMin) continue;
    const whole = measure.join(value, bounds.rest[next]);
    if (whole < least) least = whole;
  }
  return least;
}

/** The bound of the node that the tails of a part leave: it may tell more than those that its steps lead to. */
function leastOfBound({ way, root }: Part, measure: Measure, limits: TailLimits): number {
  const node = root[root.length - 1];
  return way.metierOf(node) === way.entry ? 0 : way.boundsOf(measure, limits).rest[node];
}

/** Whether the bounds of a node, without a look at its steps, are all that there is to know. */
function isForetold({ way, notNext }: Pick<Part, 'way' | 'notNext'>, node: number): boolean {
  return notNext.size === 0 && !way.isCut && node !== way.entry;
}

function ofRoot({ couts }: Part, measure: Measure): number {
  return measured(measure, couts);
}

/** The walk of a part that goes on by a tail, whose first node is the last of the root. */
function walkOf({ way, root, couts }: Part, tail: readonly number[]): Walk {
  const nodes = [...root, ...tail.slice(1)];
  const metiers = nodes.map((node) => way.metierOf(node));
  const ofTail = tail.slice(1).map((node, at) => way.coutOf(way.metierOf(tail[at]), way.metierOf(node)));
  return { nodes, metiers, couts: [...couts, ...ofTail] };
}

/** The limits of tails that have no step worse than one, ties aside. */
function noWorse(limits: TailLimits, cout: number): TailLimits {
  return { ...limits, coutMax: Math.min(limits.coutMax, cout + COST_TIE) };
}

function searchOf(
  { way, root, notNext }: Part,
  measure: Measure,
  limits: TailLimits,
  hope: Pick<Search, 'hoped' | 'onlyHoped'>,
): Search {
  return {
    ground: way,
    measure,
    bounds: way.boundsOf(measure, limits),
    limits,
    spur: root[root.length - 1],
    notNext,
    ...hope,
  };
}
