import type { Critere } from '@rome-graph/skill-graph';

/** A chain as the database tells it. */
export interface DatabaseChain {
  readonly metiers: readonly string[];
  readonly cout: number;
  /** Cost of each step. */
  readonly couts: readonly number[];
}

type Measure = (chain: DatabaseChain) => number;

/** Costs nearer than this are ties. */
const costTie = 1e-9;

const stepsOf: Measure = ({ couts }) => couts.length;
const worstOf: Measure = ({ couts }) => Math.max(...couts);
const costOf: Measure = ({ cout }) => cout;
const squaresOf: Measure = ({ couts }) => couts.reduce((sum, cout) => sum + cout * cout, 0);

const measuresOf: Readonly<Record<Critere, readonly Measure[]>> = {
  FORCE: [costOf, stepsOf],
  GOULOT: [worstOf, stepsOf, costOf],
  PAS: [stepsOf, costOf],
  EQUILIBRE: [squaresOf, stepsOf],
};

/** Couverture of the weakest step of a chain. */
export function goulotOf(chain: DatabaseChain): number {
  return Math.exp(-worstOf(chain));
}

/** Of some things with a chain each, the one whose chain is the best by a critère, codes coming last; undefined of none. */
export function bestChainBy<T>(
  critere: Critere,
  things: readonly T[],
  chainOf: (thing: T) => DatabaseChain,
): T | undefined {
  let kept = things;
  for (const measure of measuresOf[critere]) {
    const least = Math.min(...kept.map((thing) => measure(chainOf(thing))));
    kept = kept.filter((thing) => measure(chainOf(thing)) <= least + costTie);
  }
  const pathOf = (thing: T): string => chainOf(thing).metiers.join(' ');
  return [...kept].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))[0];
}
