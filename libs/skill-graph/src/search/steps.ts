import { descendingOrder } from '../descending-order';
import { rowStarts } from '../graph-tables';
import { coverage, stepCost } from '../item-weights';
import type { ItemWeights } from '../item-weights';
import type { SharedRows } from '../shared-rows';
import type { Sliced } from '../slices';

/** Least couverture of a step of a passerelle when nothing else is asked, and of a stored PROCHE. */
export const COUVERTURE_MIN_DEFAUT = 0.05;

/** Where steps lead, by métier: those of métier m stand at `start[m]` up to `start[m + 1]`, each with its far end. */
export interface Links {
  readonly start: Int32Array;
  readonly far: Uint16Array;
  /** −ln couverture. */
  readonly cout: Float64Array;
  readonly communs: Int32Array;
}

/** The same with the couverture of every step. */
export interface StepLists extends Links {
  readonly couverture: Float64Array;
}

/**
 * The steps of one view of a couverture at least `couvertureMin`: listed by the métier that they leave (24 bytes a step)
 * and by the one that they enter (14), every list by falling couverture, so that a search may stop at the first step that
 * it cannot use.
 */
export interface Steps {
  readonly couvertureMin: number;
  readonly out: StepLists;
  readonly into: Links;
}

/** Which steps a question may take, checked. */
export interface StepLimits {
  readonly couvertureMin: number;
  readonly communsMin: number;
}

/** How many rows are read or put in order between two pauses: a millisecond or two. */
const ROWS_PER_SLICE = 16;

/** All steps of a view, from what every métier shares with every other. */
export function* buildSteps(rows: SharedRows, weights: ItemWeights, couvertureMin: number): Sliced<Steps> {
  const out = yield* collectSteps(rows, weights, couvertureMin);
  const { couverture, ...into } = yield* entering(out);
  yield* sortLists(out.start, out.couverture, [out.far, out.cout, out.communs]);
  yield* sortLists(into.start, couverture, [into.far, into.cout, into.communs]);
  return { couvertureMin, out, into };
}

/** The steps of a couverture at least `couvertureMin` (above 0), listed by `de`, each list by ascending `vers`. */
export function* collectSteps(rows: SharedRows, weights: ItemWeights, couvertureMin: number): Sliced<StepLists> {
  const { total } = weights;
  const start = yield* countSteps(rows, total, couvertureMin);
  const steps = emptyLists(start);
  for (let de = 0; de < total.length; de++) {
    rows.load(de);
    let position = start[de];
    for (let vers = 0; vers < total.length; vers++) {
      const couverture = coverage(rows.weights[vers], total[vers]);
      if (couverture < couvertureMin) continue;
      steps.far[position] = vers;
      steps.couverture[position] = couverture;
      steps.cout[position] = stepCost(couverture);
      steps.communs[position++] = rows.counts[vers];
    }
    if (de % ROWS_PER_SLICE === 0) yield;
  }
  return steps;
}

/** Lists that begin where `start` says, to be filled. */
export function emptyLists(start: Int32Array): StepLists {
  const size = start[start.length - 1];
  return {
    start,
    far: new Uint16Array(size),
    couverture: new Float64Array(size),
    cout: new Float64Array(size),
    communs: new Int32Array(size),
  };
}

function* countSteps(rows: SharedRows, total: Float64Array, couvertureMin: number): Sliced<Int32Array> {
  const start = new Int32Array(total.length + 1);
  for (let de = 0; de < total.length; de++) {
    rows.load(de);
    let count = 0;
    for (let vers = 0; vers < total.length; vers++) {
      if (coverage(rows.weights[vers], total[vers]) >= couvertureMin) count++;
    }
    start[de + 1] = start[de] + count;
    if (de % ROWS_PER_SLICE === 0) yield;
  }
  return start;
}

/** The same steps by the métier that they enter, in ascending order of the one that they leave. */
function* entering(out: StepLists): Sliced<Links & { readonly couverture: Float64Array }> {
  const metierCount = out.start.length - 1;
  const start = rowStarts(out.far, metierCount);
  const { far, cout, communs, couverture } = emptyLists(start);
  const next = start.slice();
  for (let de = 0; de < metierCount; de++) {
    for (let step = out.start[de]; step < out.start[de + 1]; step++) {
      const slot = next[out.far[step]]++;
      far[slot] = de;
      cout[slot] = out.cout[step];
      communs[slot] = out.communs[step];
      couverture[slot] = out.couverture[step];
    }
    if (de % ROWS_PER_SLICE === 0) yield;
  }
  return { start, far, cout, communs, couverture };
}

/** Puts every list in falling couverture, what else is told of its steps along with it. */
function* sortLists(
  start: Int32Array,
  couverture: Float64Array,
  others: readonly (Uint16Array | Int32Array | Float64Array)[],
): Sliced<void> {
  for (let row = 0; row + 1 < start.length; row++) {
    const order = descendingOrder(couverture.subarray(start[row], start[row + 1]));
    for (const values of [couverture, ...others]) {
      const list = values.subarray(start[row], start[row + 1]);
      const before = list.slice();
      for (let rank = 0; rank < order.length; rank++) list[rank] = before[order[rank]];
    }
    if (row % ROWS_PER_SLICE === 0) yield;
  }
}
