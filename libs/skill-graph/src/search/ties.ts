import { COST_TIE } from './measure';

/** What sums of the same costs, added in another order, may differ by. */
const ROUNDING = 1e-12;

/** A step between nodes, with what it adds to the sum that chains are ranked by. */
export interface TailStep {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The best chain from `start` to `end` made of a few steps: among those whose sum exceeds the least by no more than 1e-9,
 * the fewest steps; among these, the least métier at the first position where two differ. Undefined when there is none.
 *
 * What remains to the end is computed for chains of at most 0, 1, 2 … steps (Bellman's equation, one layer a length): the
 * first layer within a tie of the least at the start tells the length, and the chain is followed from there, each time to
 * the least métier from which what is left suffices. Ties are measured from the least alone: they are not transitive.
 * O(length × steps), on the steps of the chains within a tie, which are few. R. Bellman, On a routing problem (1958).
 *
 * @param order the order of nodes that stands for that of codes
 */
export function bestTail(
  steps: readonly TailStep[],
  start: number,
  end: number,
  stepsMax = Infinity,
  order: (node: number) => number = (node) => node,
): number[] | undefined {
  const layers = remainingByLength(steps, end, stepsMax);
  const least = layers[layers.length - 1].get(start);
  if (least === undefined) return undefined;
  const limit = least + COST_TIE;
  const length = layers.findIndex((remaining) => (remaining.get(start) ?? Infinity) <= limit);
  const chain = [start];
  for (let left = length - 1, budget = limit; left >= 0; left--) {
    const step = leastStep(steps, chain[chain.length - 1], budget, layers[left], order);
    budget -= step.weight;
    chain.push(step.to);
  }
  return chain;
}

/** By how many steps are left, what remains to the end at least, by node; as many layers as still improve. */
function remainingByLength(steps: readonly TailStep[], end: number, stepsMax: number): ReadonlyMap<number, number>[] {
  let last = new Map([[end, 0]]);
  const layers = [last];
  for (let improved = true; improved && layers.length <= stepsMax;) {
    improved = false;
    const next = new Map(last);
    for (const { from, to, weight } of steps) {
      const whole = weight + (last.get(to) ?? Infinity);
      if (whole >= (next.get(from) ?? Infinity)) continue;
      next.set(from, whole);
      improved = true;
    }
    if (improved) layers.push(next);
    last = next;
  }
  return layers;
}

function leastStep(
  steps: readonly TailStep[],
  from: number,
  budget: number,
  remaining: ReadonlyMap<number, number>,
  order: (node: number) => number,
): TailStep {
  return steps
    .filter((step) => step.from === from && step.weight + (remaining.get(step.to) ?? Infinity) <= budget + ROUNDING)
    .reduce((least, step) => (order(step.to) < order(least.to) ? step : least));
}
