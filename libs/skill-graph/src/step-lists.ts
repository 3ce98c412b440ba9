import { rowStarts } from './graph-tables';
import { coverage, stepCost } from './item-weights';
import type { ItemWeights } from './item-weights';
import { descendingOrder } from './descending-order';
import type { SharedRows } from './shared-rows';
import type { Sliced } from './slices';

/** Steps by métier: those of métier m stand at `start[m]` up to `start[m + 1]`, each with the métier at its far end. */
export interface StepLists {
  readonly start: Int32Array;
  readonly far: Int32Array;
  readonly couverture: Float64Array;
  readonly cout: Float64Array;
  readonly communs: Int32Array;
}

/** A couverture falls in bin ⌊couverture × 1024⌋: a power of two, so that bin edges are exact. */
export const COUVERTURE_BINS = 1024;

/** How many rows are read between two pauses: a millisecond or two. */
const ROWS_PER_SLICE = 16;

/** How many steps are moved between two pauses: a few milliseconds. */
const STEPS_PER_SLICE = 50_000;

/** How many steps of a couverture at least `couvertureMin` (above 0) fall in each of the bins 0 to 1024. */
export function* countSteps(rows: SharedRows, weights: ItemWeights, couvertureMin: number): Sliced<Int32Array> {
  const bins = new Int32Array(COUVERTURE_BINS + 1);
  const { total } = weights;
  for (let de = 0; de < total.length; de++) {
    rows.load(de);
    for (let vers = 0; vers < total.length; vers++) {
      const couverture = coverage(rows.weights[vers] as number, total[vers] as number);
      if (couverture < couvertureMin) continue;
      const bin = Math.floor(couverture * COUVERTURE_BINS);
      bins[bin] = (bins[bin] as number) + 1;
    }
    if (de % ROWS_PER_SLICE === 0) yield;
  }
  return bins;
}

/** The steps of a couverture at least `couvertureMin` (above 0), listed by `de`, each list by ascending `vers`. */
export function* collectSteps(rows: SharedRows, weights: ItemWeights, couvertureMin: number): Sliced<StepLists> {
  const { total } = weights;
  const bins = yield* countSteps(rows, weights, couvertureMin);
  const size = bins.reduce((sum, count) => sum + count, 0);
  const steps = emptyLists(new Int32Array(total.length + 1), size);
  let position = 0;
  for (let de = 0; de < total.length; de++) {
    rows.load(de);
    for (let vers = 0; vers < total.length; vers++) {
      const couverture = coverage(rows.weights[vers] as number, total[vers] as number);
      if (couverture < couvertureMin) continue;
      steps.far[position] = vers;
      steps.couverture[position] = couverture;
      steps.cout[position] = stepCost(couverture);
      steps.communs[position++] = rows.counts[vers] as number;
    }
    steps.start[de + 1] = position;
    if (de % ROWS_PER_SLICE === 0) yield;
  }
  return steps;
}

function emptyLists(start: Int32Array, size: number): StepLists {
  return {
    start,
    far: new Int32Array(size),
    couverture: new Float64Array(size),
    cout: new Float64Array(size),
    communs: new Int32Array(size),
  };
}

/** The same steps twice, by the métier they leave and by the métier they enter, each list by falling couverture. */
export function* sortBothWays(steps: StepLists): Sliced<{ out: StepLists; into: StepLists }> {
  const de = new Int32Array(steps.far.length);
  for (let row = 0; row + 1 < steps.start.length; row++) de.fill(row, steps.start[row], steps.start[row + 1]);
  const order = descendingOrder(steps.couverture);
  yield;
  const out = yield* regroup(steps, order, de, steps.far, steps.start);
  const into = yield* regroup(steps, order, steps.far, de, rowStarts(steps.far, steps.start.length - 1));
  return { out, into };
}

function* regroup(
  steps: StepLists,
  order: Uint32Array,
  near: Int32Array,
  far: Int32Array,
  start: Int32Array,
): Sliced<StepLists> {
  const lists = emptyLists(start, order.length);
  const next = start.slice();
  for (let position = 0; position < order.length; position += STEPS_PER_SLICE) {
    moveSteps(steps, order.subarray(position, position + STEPS_PER_SLICE), near, far, lists, next);
    yield;
  }
  return lists;
}

function moveSteps(
  steps: StepLists,
  order: Uint32Array,
  near: Int32Array,
  far: Int32Array,
  lists: StepLists,
  next: Int32Array,
): void {
  for (const step of order) {
    const row = near[step] as number;
    const slot = next[row] as number;
    next[row] = slot + 1;
    lists.far[slot] = far[step] as number;
    lists.couverture[slot] = steps.couverture[step] as number;
    lists.cout[slot] = steps.cout[step] as number;
    lists.communs[slot] = steps.communs[step] as number;
  }
}
