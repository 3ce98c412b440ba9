import type { Sliced } from '../slices';
import type { MobilityGraph } from './mobility-graph';
import { METIERS_PER_SLICE } from './mobility-graph';

/** How far from a start every métier is; the start itself is at 0 steps and cost 0. */
export interface Reach {
  /** Fewest steps, Infinity where more would be needed than allowed. */
  readonly steps: Float64Array;
  /** Least cost within the allowed steps, whatever the fewest are. */
  readonly cost: Float64Array;
}

/**
 * Where one comes from a métier in at most so many steps, and at what cost.
 *
 * What a search to one end cannot tell is asked of all ends at once: one layer a step, each from what the last one improved
 * (Bellman, On a routing problem, Quarterly of Applied Mathematics 16, 1958). At most O(steps × all steps of the graph), in parts.
 */
export function* reachFrom(graph: MobilityGraph, start: number, stepsMax: number): Sliced<Reach> {
  const metierCount = graph.steps.start.length - 1;
  const steps = new Float64Array(metierCount).fill(Infinity);
  let cost = new Float64Array(metierCount).fill(Infinity);
  steps[start] = 0;
  cost[start] = 0;
  let improved = [start];
  for (let step = 1; step <= stepsMax && improved.length > 0; step++) {
    const next = cost.slice();
    for (let position = 0; position < improved.length; position++) {
      takeSteps(graph, improved[position], cost, next);
      if (position % METIERS_PER_SLICE === 0) yield;
    }
    improved = differing(cost, next);
    for (const metier of improved) steps[metier] = Math.min(steps[metier], step);
    cost = next;
  }
  return { steps, cost };
}

function takeSteps(
  { steps, couvertureMin }: MobilityGraph,
  metier: number,
  cost: Float64Array,
  next: Float64Array,
): void {
  const { start, far, cout, couverture } = steps;
  const end = start[metier + 1];
  for (let step = start[metier]; step < end && couverture[step] >= couvertureMin; step++) {
    const whole = cost[metier] + cout[step];
    if (whole < next[far[step]]) next[far[step]] = whole;
  }
}

function differing(before: Float64Array, after: Float64Array): number[] {
  const metiers: number[] = [];
  for (let metier = 0; metier < after.length; metier++) if (after[metier] < before[metier]) metiers.push(metier);
  return metiers;
}
