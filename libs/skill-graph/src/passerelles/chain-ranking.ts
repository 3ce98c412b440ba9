import { COST_TIE } from '../best-chain';
import type { Critere } from '../skill-graph.answers';
import type { Walk } from './walk-search';

/** Keeps, of some walks, those that are as good as the best in one respect. */
type Sieve = (walks: readonly Walk[]) => readonly Walk[];

const leastCost: Sieve = (walks) => within(walks, ({ cost }) => cost, COST_TIE);
const leastWorst: Sieve = (walks) => within(walks, ({ worst }) => worst, COST_TIE);
const fewestSteps: Sieve = (walks) => within(walks, ({ nodes }) => nodes.length, 0);

const sieves: Readonly<Record<Critere, readonly Sieve[]>> = {
  FORCE: [leastCost, fewestSteps],
  GOULOT: [leastWorst, fewestSteps, leastCost],
  PAS: [fewestSteps, leastCost],
};

/** The best of some walks by a critère, at least one; costs within 1e-9 of the least are ties, codes come last. */
export function bestWalk<W extends Walk>(walks: readonly W[], critere: Critere, metierOf: (node: number) => number): W {
  let kept: readonly Walk[] = walks;
  for (const sieve of sieves[critere]) kept = sieve(kept);
  return kept.reduce((best, walk) => (comesBefore(walk, best, metierOf) ? walk : best)) as W;
}

function within(walks: readonly Walk[], measure: (walk: Walk) => number, tie: number): readonly Walk[] {
  const least = Math.min(...walks.map(measure));
  return walks.filter((walk) => measure(walk) <= least + tie);
}

function comesBefore(a: Walk, b: Walk, metierOf: (node: number) => number): boolean {
  for (const [position, node] of a.nodes.entries()) {
    const difference = metierOf(node) - metierOf(b.nodes[position] as number);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
