import { bestChain, COST_TIE } from '../best-chain';
import { MinHeap } from '../min-heap';
import type { Critere } from '../skill-graph.answers';
import { StepBuffer } from '../step-buffer';
import { stepCount, totalCost, worstStep } from './measure';
import type { WalkMeasure } from './measure';
import type { Partition } from './partition';
import { remainingTo } from './remaining';
import type { Remaining } from './remaining';
import type { StepGraph } from './step-graph';
import type { Sliced } from '../slices';

/** A little more than a tie, so that the rounding of sums added in another order loses no walk. */
const LOOKED_AT = COST_TIE + 1e-11;

/** How many steps are looked at between two pauses: about a millisecond. */
const STEPS_PER_SLICE = 200_000;

/** What still separates every node from the end, by each measure that the critère needs. */
interface Bounds {
  readonly cost: Remaining;
  readonly steps: Remaining;
  readonly worst: Remaining;
}

/** The walks one search looks at. */
interface SearchLimits {
  readonly partition: Partition;
  /** Most steps after the root; Infinity for no limit. */
  readonly stepsMax: number;
  /** No step may cost more. */
  readonly stepCostMax: number;
  /** Walks of a greater measure are of no use. */
  readonly atMost: number;
}

/** A walk from the start to the end, with what it is ranked by. */
export interface Walk {
  readonly nodes: readonly number[];
  readonly cost: number;
  /** Cost of its worst step. */
  readonly worst: number;
}

/**
 * Finds the best walk of a partition by a critère. What remains from every node to the end, known beforehand, leads
 * the search (A*): it takes few nodes beside those of the answer.
 */
export class WalkSearch {
  private readonly nodeCount: number;
  private readonly blocked: Uint8Array;
  private readonly heap = new MinHeap();
  private readonly steps = new StepBuffer();
  /** Least measure found per state; a state is how many steps were taken (0 when they are not limited) and a node. */
  private reached: Float64Array;
  /** How many steps were looked at so far, over all searches. */
  stepsLookedAt = 0;
  private pauseAt = STEPS_PER_SLICE;
  /** The states taken so far by the current search, in order. */
  private readonly taken: number[] = [];

  private constructor(
    private readonly graph: StepGraph,
    private readonly end: number,
    private readonly critere: Critere,
    private readonly etapesMax: number,
    private readonly bounds: Bounds,
  ) {
    this.nodeCount = graph.start.length - 1;
    this.blocked = new Uint8Array(this.nodeCount);
    this.reached = new Float64Array(this.nodeCount);
  }

  /** Prepares the search for walks to `end` of at most `etapesMax` steps (Infinity for no limit); pauses. */
  static *prepare(graph: StepGraph, end: number, critere: Critere, etapesMax: number): Sliced<WalkSearch> {
    const cost = yield* remainingTo(graph, end, totalCost, etapesMax);
    const steps = critere === 'FORCE' ? cost : yield* remainingTo(graph, end, stepCount, etapesMax);
    const worst = critere === 'GOULOT' ? yield* remainingTo(graph, end, worstStep, etapesMax) : cost;
    return new WalkSearch(graph, end, critere, etapesMax, { cost, steps, worst });
  }

  /** The best walk of a partition; undefined when it holds none. Pauses; one search at a time. */
  *find(partition: Partition): Sliced<Walk | undefined> {
    this.block(partition, 1);
    const tail = yield* this.findTail(partition);
    this.block(partition, 0);
    return tail && this.measured([...partition.root, ...tail.slice(1)]);
  }

  private *findTail(partition: Partition): Sliced<number[] | undefined> {
    const all: SearchLimits = {
      partition,
      stepsMax: this.etapesMax - (partition.root.length - 1),
      stepCostMax: Infinity,
      atMost: Infinity,
    };
    if (this.critere === 'FORCE') return yield* this.leastCostTail(all);
    if (this.critere === 'PAS') return yield* this.fewestStepsTail(all);
    return yield* this.leastWorstTail(all);
  }

  /** The worst step that cannot be avoided is tried first: mostly it need not be any worse. */
  private *leastWorstTail(limits: SearchLimits): Sliced<number[] | undefined> {
    const ofRoot = this.measured(limits.partition.root).worst;
    const hoped = this.bounds.worst.within(limits.stepsMax)[spurOf(limits.partition)] as number;
    if (hoped === Infinity) return undefined;
    const tail = yield* this.fewestStepsTail({ ...limits, stepCostMax: Math.max(hoped, ofRoot) + COST_TIE });
    if (tail) return tail;
    const worst = yield* this.least(worstStep, this.bounds.worst, limits);
    return worst === Infinity
      ? undefined
      : yield* this.fewestStepsTail({ ...limits, stepCostMax: Math.max(worst, ofRoot) + COST_TIE });
  }

  private *fewestStepsTail(limits: SearchLimits): Sliced<number[] | undefined> {
    const stepsMax = yield* this.least(stepCount, this.bounds.steps, limits);
    return stepsMax === Infinity ? undefined : yield* this.firstTail({ ...limits, stepsMax });
  }

  /** The least cost is found first, then the fewest steps within a tie of it. */
  private *leastCostTail(limits: SearchLimits): Sliced<number[] | undefined> {
    const least = yield* this.least(totalCost, this.bounds.cost, limits);
    if (least === Infinity) return undefined;
    const spur = spurOf(limits.partition);
    for (let stepsMax = 1; stepsMax <= limits.stepsMax; stepsMax++) {
      if ((this.bounds.cost.within(stepsMax)[spur] as number) > least + LOOKED_AT) continue;
      const tail = yield* this.firstTail({ ...limits, stepsMax, atMost: least + COST_TIE });
      if (tail) return tail;
    }
    return undefined;
  }

  /** Among the tails within a tie of the least cost, the fewest steps, then the codes that come first. */
  private *firstTail(limits: SearchLimits): Sliced<number[] | undefined> {
    const least = yield* this.least(totalCost, this.bounds.cost, limits, LOOKED_AT);
    if (least === Infinity) return undefined;
    yield* this.gather(limits, least + LOOKED_AT);
    return bestChain(this.steps, spurOf(limits.partition), this.end, {
      stepsMax: limits.stepsMax,
      costMax: limits.atMost,
      order: (node) => this.metierOf(node),
    });
  }

  /**
   * The least measure of a tail; Infinity when there is none.
   *
   * @param beyond every state of a tail that exceeds the least by no more than this is taken too
   */
  private *least(measure: WalkMeasure, remaining: Remaining, limits: SearchLimits, beyond?: number): Sliced<number> {
    this.begin(limits, remaining);
    let limit = limits.atMost;
    let least = Infinity;
    while (this.heap.topKey <= limit && this.heap.topKey < Infinity) {
      const key = this.heap.topKey;
      const state = this.heap.topValue;
      this.heap.pop();
      if (measure.join(this.reached[state] as number, this.needed(state, remaining, limits)) < key) continue;
      if (this.isDominated(state)) continue;
      this.taken.push(state);
      if (state % this.nodeCount === this.end) {
        least = Math.min(least, key);
        if (beyond === undefined) return least;
        limit = Math.min(limit, least + beyond);
      } else {
        this.extend(state, measure, remaining, limits, limit);
        if (this.isTimeToPause(state)) yield;
      }
    }
    return least;
  }

  private begin({ partition, stepsMax }: SearchLimits, remaining: Remaining): void {
    const size = this.nodeCount * (stepsMax === Infinity ? 1 : stepsMax + 1);
    if (this.reached.length < size) this.reached = new Float64Array(size);
    this.reached.fill(Infinity, 0, size);
    this.taken.length = 0;
    this.heap.clear();
    const spur = spurOf(partition);
    this.reached[spur] = 0;
    const needed = remaining.within(stepsMax)[spur] as number;
    if (stepsMax > 0 && needed < Infinity) this.heap.push(needed, spur);
  }

  private extend(
    state: number,
    measure: WalkMeasure,
    remaining: Remaining,
    { partition, stepsMax, stepCostMax }: SearchLimits,
    limit: number,
  ): void {
    const { start, far, cout } = this.graph;
    const node = state % this.nodeCount;
    const layer = stepsMax === Infinity ? 0 : state - node + this.nodeCount;
    const left = stepsMax === Infinity ? Infinity : stepsMax - layer / this.nodeCount;
    if (left < 0) return;
    const needed = remaining.within(left);
    const soFar = this.reached[state] as number;
    const first = state === spurOf(partition);
    for (let step = start[node] as number; step < (start[node + 1] as number); step++) {
      const cost = cout[step] as number;
      if (cost > stepCostMax) return;
      const to = far[step] as number;
      const rest = needed[to] as number;
      if (rest === Infinity || this.blocked[to] === 1) continue;
      const walk = measure.extend(soFar, cost);
      const key = measure.join(walk, rest);
      if (key > limit || walk >= (this.reached[layer + to] as number)) continue;
      if (first && partition.notNext.has(to)) continue;
      this.reached[layer + to] = walk;
      this.heap.push(key, layer + to);
    }
  }

  private needed(state: number, remaining: Remaining, { stepsMax }: SearchLimits): number {
    const node = state % this.nodeCount;
    return remaining.within(stepsMax - (state - node) / this.nodeCount)[node] as number;
  }

  /** Counts the steps that leave a state. */
  private isTimeToPause(state: number): boolean {
    const node = state % this.nodeCount;
    this.stepsLookedAt += (this.graph.start[node + 1] as number) - (this.graph.start[node] as number);
    if (this.stepsLookedAt < this.pauseAt) return false;
    this.pauseAt = this.stepsLookedAt + STEPS_PER_SLICE;
    return true;
  }

  /** True when fewer steps led to the same node at no greater measure. */
  private isDominated(state: number): boolean {
    const reached = this.reached[state] as number;
    for (let fewer = state - this.nodeCount; fewer >= 0; fewer -= this.nodeCount) {
      if ((this.reached[fewer] as number) <= reached) return true;
    }
    return false;
  }

  /** Collects the steps of all tails of cost at most `limit`, from the states that the last search took. */
  private *gather({ partition, stepsMax, stepCostMax }: SearchLimits, limit: number): Sliced<void> {
    this.steps.truncate(0);
    const { start, far, cout } = this.graph;
    const spur = spurOf(partition);
    for (const state of this.taken) {
      const node = state % this.nodeCount;
      const left = stepsMax - (state - node) / this.nodeCount - 1;
      if (node === this.end || left < 0) continue;
      const needed = this.bounds.cost.within(left);
      const soFar = this.reached[state] as number;
      for (let step = start[node] as number; step < (start[node + 1] as number); step++) {
        const cost = cout[step] as number;
        if (cost > stepCostMax || soFar + cost > limit) break;
        const to = far[step] as number;
        if (soFar + cost + (needed[to] as number) > limit || this.blocked[to] === 1) continue;
        if (node === spur && partition.notNext.has(to)) continue;
        this.steps.add(node, to, cost);
      }
      if (this.isTimeToPause(state)) yield;
    }
  }

  private block({ root, avoided }: Partition, value: 0 | 1): void {
    for (const node of root) {
      const metier = this.metierOf(node);
      for (let same = metier; same < this.nodeCount; same += this.graph.metierCount) this.blocked[same] = value;
    }
    for (const node of avoided) this.blocked[node] = value;
  }

  private measured(nodes: readonly number[]): Walk {
    let cost = 0;
    let worst = 0;
    for (let position = 1; position < nodes.length; position++) {
      const step = this.costOf(nodes[position - 1] as number, nodes[position] as number);
      cost += step;
      worst = Math.max(worst, step);
    }
    return { nodes, cost, worst };
  }

  private costOf(de: number, vers: number): number {
    const { start, far, cout } = this.graph;
    const end = start[de + 1] as number;
    for (let step = start[de] as number; step < end; step++) {
      if (far[step] === vers) return cout[step] as number;
    }
    return Infinity;
  }

  private metierOf(node: number): number {
    return node % this.graph.metierCount;
  }
}

/** The node at which the walks of a partition part. */
function spurOf({ root }: Partition): number {
  return root[root.length - 1] as number;
}
