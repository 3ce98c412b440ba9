import { COST_TIE } from '../search/measure';
import type { StepLimits, StepLists, Steps } from '../search/steps';
import type { Sliced } from '../slices';

/** How one comes to a métier: from the one before, from a profile, or by beginning there at no cost. */
interface Arrival {
  readonly cout: number;
  readonly couverture: number;
}

/** What a reach begins with, and which steps it may take. */
export interface ReachWanted {
  /** The métiers that one starts from; none where a profile is the start. */
  readonly starts: readonly number[];
  /** The steps of a profile, in a list at the number after the last métier. */
  readonly entering?: StepLists;
  /** Infinity for no limit. */
  readonly etapesMax: number;
  readonly limits: StepLimits;
  /** By métier: 1 where chains may go through. */
  readonly allowed: Uint8Array;
}

/** The best chain to a métier. */
export interface ReachedMetier {
  readonly metier: number;
  /** The start of the chain, −1 where it is a profile. */
  readonly depuis: number;
  readonly force: number;
  readonly cout: number;
  readonly etapes: number;
  readonly premierPas: number;
}

/** What sums of the same costs, added in another order, may differ by. */
const ROUNDING = 1e-12;
/** How many métiers are worked on between two pauses. */
const METIERS_PER_SLICE = 64;

/**
 * What can be reached from any of some starts in so many steps, each métier by its best chain: of those within 1e-9 of the least
 * cost, the fewest steps, then the codes, the start's first.
 *
 * Least costs by at most 0, 1, 2 … steps come layer by layer (Bellman, 1958), at most O(étapes × steps). The first layer within a
 * tie of the last tells how many steps the best chain has; it is then read backwards, layer by layer, over the steps that keep
 * within the tie, and chosen from its start on. O(étapes × steps that enter) for each métier, as few métiers are tied.
 */
export class Layers {
  private readonly layers: Float64Array[] = [];
  private readonly isStart: Uint8Array;
  /** How a profile comes to each métier at once. */
  private readonly first = new Map<number, Arrival>();

  constructor(
    private readonly steps: Steps,
    private readonly wanted: ReachWanted,
  ) {
    const metierCount = steps.out.start.length - 1;
    this.isStart = new Uint8Array(metierCount);
    for (const metier of wanted.starts) this.isStart[metier] = 1;
    const { entering, limits } = wanted;
    if (!entering) return;
    for (const [step, metier] of entering.far.entries()) {
      const [couverture, communs] = [entering.couverture[step], entering.communs[step]];
      if (couverture < limits.couvertureMin || communs < limits.communsMin) continue;
      this.first.set(metier, { cout: entering.cout[step], couverture });
    }
  }

  /** The métiers within a cost that are no start, in ascending order of index. */
  *within(coutMax: number): Sliced<ReachedMetier[]> {
    const all = Array.from(this.isStart, (_, metier) => metier);
    const reached = yield* this.to(all, coutMax + COST_TIE);
    return reached.filter(({ cout }) => cout <= coutMax);
  }

  /** Those of some métiers that can be reached at a least cost of no more than `most`, and are no start, in the order given. */
  *to(metiers: readonly number[], most = Number.MAX_VALUE): Sliced<ReachedMetier[]> {
    yield* this.fill();
    const last = this.layers[this.layers.length - 1];
    const reached: ReachedMetier[] = [];
    for (const [place, metier] of metiers.entries()) {
      if (place % METIERS_PER_SLICE === 0) yield;
      if (this.isStart[metier] === 1 || last[metier] > most) continue;
      reached.push(this.bestChain(metier, last[metier] + COST_TIE));
    }
    return reached;
  }

  private *fill(): Sliced<void> {
    const first = new Float64Array(this.isStart.length).fill(Infinity);
    for (const metier of this.wanted.starts) first[metier] = 0;
    this.layers.push(first);
    for (let length = 1; length <= this.wanted.etapesMax; length++) {
      const before = this.layers[length - 1];
      const next = before.slice();
      if (length === 1) for (const [metier, { cout }] of this.first) next[metier] = Math.min(next[metier], cout);
      for (let metier = 0; metier < next.length; metier++) {
        if (before[metier] < Infinity && this.mayLeave(metier)) this.takeSteps(metier, before[metier], next);
        if (metier % METIERS_PER_SLICE === 0) yield;
      }
      if (next.every((cout, metier) => cout === before[metier])) return;
      this.layers.push(next);
    }
  }

  private takeSteps(metier: number, soFar: number, next: Float64Array): void {
    const { start, far, cout, communs, couverture } = this.steps.out;
    const { couvertureMin, communsMin } = this.wanted.limits;
    const end = start[metier + 1];
    for (let step = start[metier]; step < end && couverture[step] >= couvertureMin; step++) {
      const whole = soFar + cout[step];
      if (whole < next[far[step]] && communs[step] >= communsMin) next[far[step]] = whole;
    }
  }

  private mayLeave(metier: number): boolean {
    return this.wanted.allowed[metier] === 1 || this.isStart[metier] === 1;
  }

  /** Chosen from its start on, each time the least métier from which what is left suffices. */
  private bestChain(metier: number, limit: number): ReachedMetier {
    const etapes = this.layers.findIndex((layer) => layer[metier] <= limit);
    const left = this.leftByLayer(metier, etapes, limit);
    let [force, cout] = [1, 0];
    const chain: number[] = [];
    for (let length = this.first.size > 0 ? 1 : 0; length <= etapes; length++) {
      const next = this.leastOf(left[length], chain[chain.length - 1], limit - cout);
      force *= next.couverture;
      cout += next.cout;
      chain.push(next.metier);
    }
    const [depuis, premierPas] = this.first.size > 0 ? [-1, ...chain] : chain;
    return { metier, depuis, force, cout, etapes, premierPas };
  }

  /** By how many steps were taken, what is left from each métier to the end, of chains within the limit. */
  private leftByLayer(metier: number, etapes: number, limit: number): ReadonlyMap<number, number>[] {
    let after = new Map([[metier, 0]]);
    const left = [after];
    for (let length = etapes - 1; length >= 0; length--) {
      const before = new Map<number, number>();
      for (const [vers, rest] of after) this.enter(vers, rest, limit, this.layers[length], before);
      left.unshift(before);
      after = before;
    }
    return left;
  }

  private enter(vers: number, rest: number, limit: number, layer: Float64Array, left: Map<number, number>): void {
    const { start, far, cout, communs } = this.steps.into;
    const end = start[vers + 1];
    for (let step = start[vers]; step < end && cout[step] + rest <= limit + ROUNDING; step++) {
      const de = far[step];
      const whole = rest + cout[step];
      if (layer[de] + whole > limit + ROUNDING || whole >= (left.get(de) ?? Infinity)) continue;
      if (communs[step] < this.wanted.limits.communsMin || !this.mayLeave(de)) continue;
      if (this.arrival(de, vers) !== undefined) left.set(de, whole);
    }
  }

  private leastOf(
    left: ReadonlyMap<number, number>,
    from: number | undefined,
    budget: number,
  ): Arrival & { readonly metier: number } {
    for (const metier of [...left.keys()].sort((a, b) => a - b)) {
      const arrival = this.arrival(from, metier);
      if (arrival && arrival.cout + (left.get(metier) ?? 0) <= budget + ROUNDING) return { metier, ...arrival };
    }
    throw new Error('A chain that was found within its limit cannot be followed.');
  }

  /** How one comes to a métier from the one before, or at the beginning; undefined where no step allowed leads there. */
  private arrival(from: number | undefined, metier: number): Arrival | undefined {
    if (from === undefined) {
      return this.isStart[metier] === 1 ? { cout: 0, couverture: 1 } : this.first.get(metier);
    }
    const { start, far, cout, couverture } = this.steps.out;
    const end = start[from + 1];
    for (let step = start[from]; step < end && couverture[step] >= this.wanted.limits.couvertureMin; step++) {
      if (far[step] === metier) return { cout: cout[step], couverture: couverture[step] };
    }
    return undefined;
  }
}
