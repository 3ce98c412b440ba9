import { descendingOrder } from '../rankings/descending-order';
import { rowStartsInSlices } from '../tables/graph-tables';
import { stepCost } from '../items/item-weights';
import type { MesureDesPas } from '../skill-graph.answers';
import type { Sliced } from '../slices';

/** Least couverture of a step of a passerelle when nothing else is asked, and of a stored PROCHE. */
export const COUVERTURE_MIN_DEFAUT = 0.05;

/** Least strength of a step when nothing else is asked, by what the strength is: either keeps v460 connected. */
export const STRENGTH_MIN_DEFAUT: Readonly<Record<MesureDesPas, number>> = {
  COUVERTURE: COUVERTURE_MIN_DEFAUT,
  COSINUS_IDF: 0.02,
};

/** Métiers by index, in two bytes each where these are enough for all of them, else in four. */
export type Ends = Uint16Array | Int32Array;

/** Up to how many métiers their indices take two bytes. */
const SHORT_INDICES = 65_536;

/** Room for ends among so many métiers. */
export function roomForEnds(metierCount: number, size: number): Ends {
  return metierCount > SHORT_INDICES ? new Int32Array(size) : new Uint16Array(size);
}

/** Where steps lead, by métier: those of métier m stand at `start[m]` up to `end[m]`, each with its far end. */
export interface Links {
  /** One more than there are métiers. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /**
   * Makes the list of a métier, of lists that are made when they are first read: to be called before anything of it is, the
   * arrays too, which may be others then. It then holds all steps of at most `cout`, all there are without; those it held
   * keep their places from its start on. Absent where all lists are there.
   */
  readonly make?: (metier: number, cout?: number) => void;
  /** Of lists that are made, the cost that every step not listed yet has at least, by métier; Infinity where none is left. */
  readonly restCout?: Float64Array;
  readonly far: Ends;
  /** −ln couverture, or −ln of what else a step is as strong as. */
  readonly cout: Float64Array;
  readonly communs: Int32Array;
}

/** The same with the couverture of every step, or what else its strength is. */
export interface StepLists extends Links {
  readonly couverture: Float64Array;
}

/**
 * The steps of one view of a couverture at least `couvertureMin`: listed by the métier that they leave (22 bytes a step,
 * 24 of more than 65 536 métiers) and by the one that they enter (14, 16), every list by falling couverture, so that a search may stop at the first step that
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

/**
 * How strong the steps from a métier to each other are, in [0, 1]: their couverture, or another share that one wants steps to
 * be taken by; and how many items both ends hold. Overwritten by the next call.
 */
export type Strengths = (de: number) => { readonly strengths: Float64Array; readonly communs: Int32Array };

/** All steps between so many métiers of a strength at least `couvertureMin` (above 0). */
export function* buildSteps(metierCount: number, from: Strengths, couvertureMin: number): Sliced<Steps> {
  const out = yield* collectSteps(metierCount, from, couvertureMin);
  const { couverture, ...into } = yield* entering(out);
  yield* sortLists(out.start, out.couverture, [out.far, out.cout, out.communs]);
  yield* sortLists(into.start, couverture, [into.far, into.cout, into.communs]);
  return { couvertureMin, out, into };
}

/** The same steps, listed by `de`, each list by ascending `vers`. */
export function* collectSteps(metierCount: number, from: Strengths, couvertureMin: number): Sliced<StepLists> {
  const steps = emptyLists(yield* countSteps(metierCount, from, couvertureMin));
  for (let de = 0; de < metierCount; de++) {
    const { strengths, communs } = from(de);
    let position = steps.start[de];
    for (let vers = 0; vers < metierCount; vers++) {
      if (strengths[vers] < couvertureMin) continue;
      steps.far[position] = vers;
      steps.couverture[position] = strengths[vers];
      steps.cout[position] = stepCost(strengths[vers]);
      steps.communs[position++] = communs[vers];
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
    end: start.subarray(1),
    far: roomForEnds(start.length - 1, size),
    couverture: new Float64Array(size),
    cout: new Float64Array(size),
    communs: new Int32Array(size),
  };
}

function* countSteps(metierCount: number, from: Strengths, couvertureMin: number): Sliced<Int32Array> {
  const start = new Int32Array(metierCount + 1);
  for (let de = 0; de < metierCount; de++) {
    let count = 0;
    for (const strength of from(de).strengths) if (strength >= couvertureMin) count++;
    start[de + 1] = start[de] + count;
    if (de % ROWS_PER_SLICE === 0) yield;
  }
  return start;
}

/** The same steps by the métier that they enter, in ascending order of the one that they leave. */
function* entering(out: StepLists): Sliced<Links & { readonly couverture: Float64Array }> {
  const metierCount = out.start.length - 1;
  const start = yield* rowStartsInSlices(out.far, metierCount);
  const { end, far, cout, communs, couverture } = emptyLists(start);
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
  return { start, end, far, cout, communs, couverture };
}

/** Puts every list in falling couverture, what else is told of its steps along with it. */
function* sortLists(
  start: Int32Array,
  couverture: Float64Array,
  others: readonly (Ends | Float64Array)[],
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
