import type { StepGraph } from '../passerelles/step-graph';
import { KNOWN_ROWS_PER_SLICE } from '../passerelles/step-graph';
import type { Sliced } from '../slices';

/** How far from a start every métier is; the start itself is at 0 steps and cost 0. */
export interface Reach {
  /** Fewest steps, Infinity where more would be needed than allowed. */
  readonly steps: Float64Array;
  /** Least cost within the allowed steps, whatever the fewest are. */
  readonly cost: Float64Array;
}

/** Where one comes from `start` in at most `stepsMax` steps: one layer per step, each from what the last one improved. */
export function* reachFrom(graph: StepGraph, start: number, stepsMax: number): Sliced<Reach> {
  const steps = new Float64Array(graph.metierCount).fill(Infinity);
  let cost = new Float64Array(graph.metierCount).fill(Infinity);
  steps[start] = 0;
  cost[start] = 0;
  let improved = Int32Array.of(start);
  for (let step = 1; step <= stepsMax && improved.length > 0; step++) {
    const next = cost.slice();
    for (let position = 0; position < improved.length; position++) {
      takeSteps(graph, improved[position] as number, cost, next);
      if (position % KNOWN_ROWS_PER_SLICE === 0) yield;
    }
    improved = differing(cost, next);
    for (const metier of improved) steps[metier] = Math.min(steps[metier] as number, step);
    cost = next;
  }
  return { steps, cost };
}

function takeSteps({ start, far, cout }: StepGraph, metier: number, cost: Float64Array, next: Float64Array): void {
  const soFar = cost[metier] as number;
  for (let step = start[metier] as number; step < (start[metier + 1] as number); step++) {
    const to = far[step] as number;
    const whole = soFar + (cout[step] as number);
    if (whole < (next[to] as number)) next[to] = whole;
  }
}

function differing(before: Float64Array, after: Float64Array): Int32Array<ArrayBuffer> {
  const metiers: number[] = [];
  for (let metier = 0; metier < after.length; metier++) {
    if ((after[metier] as number) < (before[metier] as number)) metiers.push(metier);
  }
  return Int32Array.from(metiers);
}
