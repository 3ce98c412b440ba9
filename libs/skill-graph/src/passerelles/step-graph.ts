import type { Adjacency } from '../adjacency';
import { descendingOrder } from '../descending-order';
import { stepCost } from '../item-weights';
import type { StepLimits } from '../frontier';
import type { Sliced } from '../slices';

/** How many rows of steps are computed between two pauses: a few milliseconds. */
const ROWS_PER_SLICE = 8;

/** How many rows of known steps are read between two pauses: a few milliseconds. */
export const KNOWN_ROWS_PER_SLICE = 64;

/**
 * The steps that one question may take, its own copy. The steps that leave node v stand at `start[v]` up to
 * `start[v + 1]`, by ascending cost. A node is a métier before the obligatory one (via), or, from `metierCount` on, a
 * métier from it onwards; without via, nodes are métiers.
 */
export interface StepGraph {
  readonly metierCount: number;
  readonly start: Int32Array;
  readonly far: Int32Array;
  readonly cout: Float64Array;
}

/** Collects the steps within limits between the métiers that `allowed` marks with 1; pauses between rows. */
export function* buildStepGraph(adjacency: Adjacency, limits: StepLimits, allowed: Uint8Array): Sliced<StepGraph> {
  const list = new StepCollector(allowed.length);
  const add =
    limits.couvertureMin >= adjacency.threshold
      ? (metier: number) => addStrongSteps(list, adjacency, limits, allowed, metier)
      : (metier: number) => addComputedSteps(list, adjacency, limits, allowed, metier);
  for (let metier = 0; metier < allowed.length; metier++) {
    if (allowed[metier] === 1) add(metier);
    list.endRow(metier);
    if (metier % ROWS_PER_SLICE === 0) yield;
  }
  return list.graph();
}

function addStrongSteps(
  list: StepCollector,
  { out: { strong } }: Adjacency,
  { couvertureMin, communsMin }: StepLimits,
  allowed: Uint8Array,
  metier: number,
): void {
  const end = strong.start[metier + 1] as number;
  for (let step = strong.start[metier] as number; step < end; step++) {
    if ((strong.couverture[step] as number) < couvertureMin) return;
    const far = strong.far[step] as number;
    if (allowed[far] === 1 && (strong.communs[step] as number) >= communsMin) {
      list.add(far, strong.cout[step] as number);
    }
  }
}

function addComputedSteps(
  list: StepCollector,
  { out }: Adjacency,
  { couvertureMin, communsMin }: StepLimits,
  allowed: Uint8Array,
  metier: number,
): void {
  const { counts } = out.load(metier);
  const fars: number[] = [];
  const couvertures: number[] = [];
  for (let far = 0; far < counts.length; far++) {
    if (allowed[far] !== 1 || (counts[far] as number) < communsMin) continue;
    const couverture = out.couverture(metier, far);
    if (couverture < couvertureMin) continue;
    fars.push(far);
    couvertures.push(couverture);
  }
  for (const position of descendingOrder(Float64Array.from(couvertures))) {
    list.add(fars[position] as number, stepCost(couvertures[position] as number));
  }
}

/**
 * The same steps for walks that must go through `via`: before it they cannot come to `vers`, from it onwards they
 * cannot come back to `de`. Pauses between rows.
 */
export function* throughVia(graph: StepGraph, de: number, vers: number, via: number): Sliced<StepGraph> {
  const { metierCount } = graph;
  const list = new StepCollector(2 * metierCount, 2 * graph.far.length);
  for (let node = 0; node < 2 * metierCount; node++) {
    const metier = node % metierCount;
    if (node >= metierCount) addStepsFromVia(list, graph, metier, de, via);
    else addStepsToVia(list, graph, metier, vers, via);
    list.endRow(node);
    if (node % KNOWN_ROWS_PER_SLICE === 0) yield;
  }
  return { ...list.graph(), metierCount };
}

function addStepsToVia(list: StepCollector, graph: StepGraph, metier: number, vers: number, via: number): void {
  const { metierCount, start, far, cout } = graph;
  if (metier === via || metier === vers) return;
  for (let step = start[metier] as number; step < (start[metier + 1] as number); step++) {
    const to = far[step] as number;
    if (to !== vers) list.add(to === via ? to + metierCount : to, cout[step] as number);
  }
}

function addStepsFromVia(list: StepCollector, graph: StepGraph, metier: number, de: number, via: number): void {
  const { metierCount, start, far, cout } = graph;
  if (metier === de) return;
  for (let step = start[metier] as number; step < (start[metier + 1] as number); step++) {
    const to = far[step] as number;
    if (to !== de && to !== via) list.add(to + metierCount, cout[step] as number);
  }
}

/** Growing arrays of steps, row after row. */
export class StepCollector {
  private readonly start: Int32Array;
  private far: Int32Array;
  private cout: Float64Array;
  private size = 0;

  /** @param expected how many steps there will be, roughly: growing takes time */
  constructor(
    private readonly nodeCount: number,
    expected = 1_024,
  ) {
    this.start = new Int32Array(nodeCount + 1);
    this.far = new Int32Array(expected);
    this.cout = new Float64Array(expected);
  }

  add(far: number, cout: number): void {
    if (this.size === this.far.length) this.grow();
    this.far[this.size] = far;
    this.cout[this.size++] = cout;
  }

  endRow(node: number): void {
    this.start[node + 1] = this.size;
  }

  graph(): StepGraph {
    const { nodeCount, start, far, cout, size } = this;
    return { metierCount: nodeCount, start, far: far.subarray(0, size), cout: cout.subarray(0, size) };
  }

  private grow(): void {
    const far = new Int32Array(2 * this.size + 1);
    const cout = new Float64Array(far.length);
    far.set(this.far);
    cout.set(this.cout);
    this.far = far;
    this.cout = cout;
  }
}
