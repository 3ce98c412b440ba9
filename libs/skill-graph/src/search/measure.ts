import type { Critere } from '../skill-graph.answers';

/** Sums no further apart than this are ties. */
export const COST_TIE = 1e-9;

/** A little more than a tie, so that the rounding of sums added in another order loses no chain. */
export const LOOKED_AT = COST_TIE + 1e-11;

/** Which steps a tail of a chain may take; each narrows the search. */
export interface TailLimits {
  /** Most steps; Infinity for no limit. */
  readonly stepsMax: number;
  /** No step may cost more. */
  readonly coutMax: number;
}

/**
 * A way to measure chains that never improves as they grow, the least being the best. What it gives to a step does not
 * depend on those before, so the best way on from a métier is the same however one came there: that is all a search asks.
 */
export interface Measure {
  readonly name: 'COUT' | 'ETAPES' | 'PIRE';
  /** The measure of a chain with one more step, of cost `cout`. */
  extend(soFar: number, cout: number): number;
  /** The measure of two chains put end to end. */
  join(first: number, next: number): number;
  /** Values no further apart are equally good. */
  readonly tie: number;
  /** The limits that keep a tail, after a root, to at most a value, its ties included; as they are where they cannot say so. */
  narrow(limits: TailLimits, ofTail: number, ofRoot: number): TailLimits;
}

/** Sum of the costs: the least is the greatest force. */
export const totalCost: Measure = {
  name: 'COUT',
  extend: (soFar, cout) => soFar + cout,
  join: (first, next) => first + next,
  tie: COST_TIE,
  narrow: (limits) => limits,
};

/** Cost of the worst step: the least is the greatest goulot. */
export const worstStep: Measure = {
  name: 'PIRE',
  extend: (soFar, cout) => (cout > soFar ? cout : soFar),
  join: (first, next) => (next > first ? next : first),
  tie: COST_TIE,
  narrow: (limits, ofTail, ofRoot) => ({
    ...limits,
    coutMax: Math.min(limits.coutMax, Math.max(ofTail, ofRoot) + COST_TIE),
  }),
};

/** Number of steps. */
export const stepCount: Measure = {
  name: 'ETAPES',
  extend: (soFar) => soFar + 1,
  join: (first, next) => first + next,
  tie: 0,
  narrow: (limits, ofTail) => ({ ...limits, stepsMax: Math.min(limits.stepsMax, ofTail) }),
};

/** What ranks chains: each measure decides among those that the ones before leave as good; then steps, then codes. */
export interface Ranking {
  /** Measures that limits can express: found first, one after the other, each narrowing the search for the next. */
  readonly narrowing: readonly Measure[];
  /** The sum that is searched for within these limits. */
  readonly sum: Measure;
}

/** How each critère ranks chains. */
export const rankings: Readonly<Record<Critere, Ranking>> = {
  FORCE: { narrowing: [], sum: totalCost },
  GOULOT: { narrowing: [worstStep, stepCount], sum: totalCost },
  PAS: { narrowing: [stepCount], sum: totalCost },
};

/** The measure that decides first. */
export function firstMeasure({ narrowing, sum }: Ranking): Measure {
  return narrowing[0] ?? sum;
}

/** A chain, by index, with the costs of its steps. */
export interface CostedChain {
  readonly metiers: readonly number[];
  readonly couts: readonly number[];
}

/** The measure of a chain. */
export function measured(measure: Measure, couts: readonly number[]): number {
  return couts.reduce((soFar, cout) => measure.extend(soFar, cout), 0);
}

/**
 * The best of some chains, at least one: of those no further than a tie from the least by each measure of the ranking in
 * turn, and of as few steps as possible, the one whose métiers come first, position by position.
 */
export function bestOf<C extends CostedChain>(chains: readonly C[], { narrowing, sum }: Ranking): C {
  let kept = chains;
  for (const measure of [...narrowing, sum, stepCount]) {
    if (kept.length === 1) break;
    const values = kept.map(({ couts }) => measured(measure, couts));
    const most = Math.min(...values) + measure.tie;
    kept = kept.filter((_, index) => values[index] <= most);
  }
  return kept.reduce((best, chain) => (comesBefore(chain.metiers, best.metiers) ? chain : best));
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((metier, position) => metier !== b[position]);
  return at >= 0 && a[at] < b[at];
}
