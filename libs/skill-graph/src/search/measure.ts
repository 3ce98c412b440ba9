import type { Critere } from '../skill-graph.answers';

/** Sums no further apart than this are ties. */
export const COST_TIE = 1e-9;

/** Which steps a tail of a chain may take. */
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
  readonly name: 'COUT' | 'CARRE' | 'PIRE' | 'ETAPES' | 'ETAPES_PUIS_COUT';
  /** The measure of a chain with one more step, of cost `cout`. */
  extend(soFar: number, cout: number): number;
  /** The measure of two chains put end to end. */
  join(first: number, next: number): number;
  /** Values no further apart are equally good. */
  readonly tie: number;
  /** How far above the least a search looks: a little more than a tie, so that the rounding of sums loses no chain. */
  readonly lookedAt: number;
  /** How far above what was hoped for in vain a search looks next. */
  readonly widening: number;
  /** How far above a chain steps that lead on are looked at with it; the others wait for their turn. */
  readonly ahead: number;
  /** No step of a chain whose measure is at most `most` costs more. */
  dearest(most: number): number;
}

/** Sum of the costs: the least is the greatest force. */
export const totalCost: Measure = {
  name: 'COUT',
  extend: (soFar, cout) => soFar + cout,
  join: (first, next) => first + next,
  tie: COST_TIE,
  lookedAt: COST_TIE + 1e-11,
  widening: 0.25,
  ahead: Infinity,
  dearest: () => Infinity,
};

/** Sum of the squared costs: the least shares out the cost of a chain among steps that are all as easy as can be. */
export const squaredCost: Measure = {
  name: 'CARRE',
  extend: (soFar, cout) => soFar + cout * cout,
  join: (first, next) => first + next,
  tie: COST_TIE,
  lookedAt: COST_TIE + 1e-11,
  widening: 1,
  ahead: Infinity,
  dearest: () => Infinity,
};

/** Cost of the worst step: the least is the greatest goulot. */
export const worstStep: Measure = {
  name: 'PIRE',
  extend: (soFar, cout) => (cout > soFar ? cout : soFar),
  join: (first, next) => (next > first ? next : first),
  tie: COST_TIE,
  lookedAt: COST_TIE + 1e-11,
  widening: Infinity,
  ahead: 0.03,
  dearest: (most) => most,
};

/** Number of steps. */
export const stepCount: Measure = {
  name: 'ETAPES',
  extend: (soFar) => soFar + 1,
  join: (first, next) => first + next,
  tie: 0,
  lookedAt: 0,
  widening: 1,
  ahead: Infinity,
  dearest: () => Infinity,
};

/** What a step counts beside its cost where fewest steps come first: more than any chain costs. */
export const STEP = 65_536;

/**
 * Fewest steps, then least cost, as one sum. Beside so many whole steps a sum keeps some 1e-9 of the costs: so much wider a
 * search looks, and ties are then decided by the costs themselves.
 */
export const stepsThenCost: Measure = {
  name: 'ETAPES_PUIS_COUT',
  extend: (soFar, cout) => soFar + STEP + cout,
  join: (first, next) => first + next,
  tie: COST_TIE,
  lookedAt: 1e-6,
  widening: 4,
  ahead: Infinity,
  dearest: () => Infinity,
};

/** How chains are ranked, and searched for. */
export interface Ranking {
  /** What decides, in order: each among those that the ones before leave as good; then fewest steps, then codes. */
  readonly order: readonly Measure[];
  /** A measure whose least is found first: no step may then be worse. */
  readonly worst?: Measure;
  /** The sum that is then searched for. */
  readonly sum: Measure;
}

/** How each critère ranks chains. */
export const rankings: Readonly<Record<Critere, Ranking>> = {
  FORCE: { order: [totalCost], sum: totalCost },
  GOULOT: { order: [worstStep, stepCount, totalCost], worst: worstStep, sum: stepsThenCost },
  PAS: { order: [stepCount, totalCost], sum: stepsThenCost },
  EQUILIBRE: { order: [squaredCost], sum: squaredCost },
};

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
export function bestOf<C extends CostedChain>(chains: readonly C[], { order }: Ranking): C {
  let kept = chains;
  for (const measure of [...order, stepCount]) {
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
