import type { WalkMeasure } from './measure';
import type { StepGraph } from './step-graph';
import { KNOWN_ROWS_PER_SLICE } from './step-graph';
import type { Sliced } from '../slices';

/** By how many steps are left, then by node, the least measure of a walk to the end; Infinity where there is none. */
export class Remaining {
  constructor(private readonly layers: readonly Float64Array[]) {}

  /** What every node still needs when at most `steps` are left; Infinity as `steps` for no such limit. */
  within(steps: number): Float64Array {
    return this.layers[Math.min(steps, this.layers.length - 1)] as Float64Array;
  }
}

/** Computes what remains from every node to `end`, in as many layers as still improve, at most `stepsMax`; pauses. */
export function* remainingTo(graph: StepGraph, end: number, measure: WalkMeasure, stepsMax: number): Sliced<Remaining> {
  let layer = new Float64Array(graph.start.length - 1).fill(Infinity);
  layer[end] = 0;
  const layers = [layer];
  for (let improved = true; improved && layers.length <= stepsMax;) {
    const next = layer.slice();
    improved = false;
    for (let node = 0; node < next.length; node++) {
      if (improveNode(graph, node, layer, next, measure)) improved = true;
      if (node % KNOWN_ROWS_PER_SLICE === 0) yield;
    }
    if (improved) layers.push(next);
    layer = next;
  }
  return new Remaining(layers);
}

function improveNode(
  { start, far, cout }: StepGraph,
  node: number,
  layer: Float64Array,
  next: Float64Array,
  measure: WalkMeasure,
): boolean {
  const before = layer[node] as number;
  let least = before;
  for (let step = start[node] as number; step < (start[node + 1] as number); step++) {
    const remaining = layer[far[step] as number] as number;
    if (remaining === Infinity) continue;
    const whole = measure.extend(remaining, cout[step] as number);
    if (whole < least) least = whole;
  }
  next[node] = least;
  return least < before;
}
