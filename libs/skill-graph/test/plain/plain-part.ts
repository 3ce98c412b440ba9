import type { PlainGraph } from './plain-graph';

/** Measures no further apart than this are ties. */
export const TIE = 1e-9;

/** The walks that begin with `root`, whose next place is not one of `notNext`, and that avoid some places. */
export interface Part {
  readonly root: readonly number[];
  readonly notNext: ReadonlySet<number>;
  readonly avoided: ReadonlySet<number>;
}

/** The measure of a walk with one more step of some cost. */
export type Join = (walk: number, next: number) => number;

export const totalCost: Join = (walk, next) => walk + next;
export const squaredCost: Join = (walk, next) => walk + next * next;
export const worstCost: Join = (walk, next) => Math.max(walk, next);

/** Calls with each step that leaves a place. */
type EachStep = (place: number, call: (to: number, cost: number) => void) => void;

/**
 * The least measure of a walk from `from` to each of so many places; Infinity where there is none. The place that is the
 * least away of those not yet looked at cannot come nearer, so it is looked at once: Dijkstra's algorithm as he wrote it.
 */
function leastMeasures(places: number, from: number, join: Join, eachStep: EachStep): Float64Array {
  const least = new Float64Array(places).fill(Infinity);
  least[from] = 0;
  const waiting = new Uint8Array(places);
  for (let place = from; place >= 0; place = nearestOf(waiting, least)) {
    waiting[place] = 0;
    eachStep(place, (to, cost) => {
      const reached = join(least[place] as number, cost);
      if (reached >= (least[to] as number)) return;
      least[to] = reached;
      waiting[to] = 1;
    });
  }
  return least;
}

function nearestOf(waiting: Uint8Array, least: Float64Array): number {
  let nearest = -1;
  for (let place = 0; place < waiting.length; place++) {
    if (waiting[place] === 0) continue;
    if (nearest < 0 || (least[place] as number) < (least[nearest] as number)) nearest = place;
  }
  return nearest;
}

/** The least measure of a walk from each place to the end, nothing avoided; Infinity where there is none. */
export function measureToEnd({ backwards, end }: PlainGraph, join: Join): Float64Array {
  const { start, to, cost } = backwards;
  return leastMeasures(start.length - 1, end, join, (place, call) => {
    for (let step = start[place] as number; step < (start[place + 1] as number); step++) {
      call(to[step] as number, cost[step] as number);
    }
  });
}

/** Places by the number of steps that lead to them. */
type Layers = readonly (readonly number[])[];

/** The ways from the last place of a part's root to the end, within the part and of at most `stepsMax` steps. */
export class PartWays {
  private readonly spur: number;
  private readonly closed: Uint8Array;

  constructor(
    private readonly graph: PlainGraph,
    private readonly part: Part,
    private readonly stepsMax: number,
  ) {
    const { root, avoided } = part;
    this.spur = root[root.length - 1] as number;
    this.closed = new Uint8Array(graph.rows.start.length - 1);
    for (const place of root) {
      for (let same = place % graph.metierCount; same < this.closed.length; same += graph.metierCount) {
        this.closed[same] = 1;
      }
    }
    for (const place of avoided) this.closed[place] = 1;
  }

  /**
   * The least sum of a way, and the layers of the fewest steps that reach it within a tie. `needed` is what the end is
   * away at the very least; ways that exceed it by little are looked at first, then those that exceed it by more.
   */
  leastSum(needed: Float64Array, join: Join): { sum: number; layers: Layers } | undefined {
    const hoped = needed[this.spur] as number;
    if (hoped === Infinity) return undefined;
    for (const allowance of [4 * TIE, 0.05, 0.2, 0.8, 3.2, Infinity]) {
      const layers = this.layersWithin(needed, hoped + allowance, join);
      const sums = layers.map((layer) => layer.get(this.graph.end) ?? Infinity);
      const sum = Math.min(...sums);
      if (sum === Infinity || sum + 2 * TIE > hoped + allowance) continue;
      const steps = sums.findIndex((reached) => reached <= sum + TIE);
      return { sum, layers: layers.slice(0, steps + 1).map((layer) => [...layer.keys()]) };
    }
    return undefined;
  }

  /**
   * The least that the worst step of a way can cost; Infinity when there is none. `needed` is what it costs at the very
   * least: mostly it need not be more.
   */
  leastWorst(needed: Float64Array): number {
    const hoped = needed[this.spur] as number;
    if (hoped === Infinity || this.fewest(hoped)) return hoped;
    if (this.stepsMax === Infinity) {
      const steps: EachStep = (place, call) => this.eachStep(place, Infinity, call);
      return leastMeasures(needed.length, this.spur, worstCost, steps)[this.graph.end] as number;
    }
    for (const allowance of [0.02, 0.1, 0.4, 1.6]) {
      const worst = this.leastWorstWithin(needed, hoped + allowance);
      if (worst < hoped + allowance) return worst;
    }
    return this.leastWorstWithin(needed, Infinity);
  }

  /** The same where it is less than `limit`, else `limit`: the least worst step to each place by 1, 2, 3 … steps. */
  private leastWorstWithin(needed: Float64Array, limit: number): number {
    let before = new Float64Array(needed.length).fill(limit);
    before[this.spur] = 0;
    let changed = [this.spur];
    let best = limit;
    for (let steps = 0; steps < this.stepsMax && changed.length > 0; steps++) {
      const after = before.slice();
      const improved = new Set<number>();
      for (const place of changed) {
        const worst = before[place] as number;
        this.eachStep(place, best, (to, cost) => {
          const reached = Math.max(worst, cost);
          if (reached >= (after[to] as number) || Math.max(reached, needed[to] as number) >= best) return;
          after[to] = reached;
          if (to === this.graph.end) best = reached;
          improved.add(to);
        });
      }
      before = after;
      changed = [...improved];
    }
    return best;
  }

  /** The places that 0, 1, 2 … steps are the fewest to reach, up to the end; undefined when it is not reached. */
  fewest(stepCostMax: number): Layers | undefined {
    const { end } = this.graph;
    const seen = new Uint8Array(this.closed.length);
    const layers = [[this.spur]];
    while (layers.length <= this.stepsMax) {
      const newest = layers[layers.length - 1] as number[];
      const ending = this.placesBefore(end, stepCostMax);
      if (newest.some((place) => ending.has(place))) return [...layers, [end]];
      const next: number[] = [];
      for (const place of newest) {
        this.eachStep(place, stepCostMax, (to) => {
          if (seen[to] === 0) next.push(to);
          seen[to] = 1;
        });
      }
      if (next.length === 0) return undefined;
      layers.push(next);
    }
    return undefined;
  }

  /** Among the ways through the layers whose sum is at most `max`, or of a cost within a tie of the least, the first by codes. */
  firstByCode(
    layers: Layers,
    stepCostMax: number,
    { join, max }: { join: Join; max?: number } = { join: totalCost },
  ): number[] {
    const rest = this.sumsThrough(layers, stepCostMax, join);
    const limit = max ?? (rest[0]?.get(this.spur) as number) + TIE;
    const way = [this.spur];
    let spent = 0;
    for (const after of rest.slice(1)) {
      const open: [place: number, cost: number][] = [];
      this.eachStep(way[way.length - 1] as number, stepCostMax, (to, cost) => {
        if (join(spent, cost) + (after.get(to) ?? Infinity) <= limit) open.push([to, cost]);
      });
      const metier = ([place]: [place: number, cost: number]): number => place % this.graph.metierCount;
      const [place, cost] = open.reduce((first, other) => (metier(other) < metier(first) ? other : first));
      way.push(place);
      spent = join(spent, cost);
    }
    return way;
  }

  /** By layer, the least sum from each of its places to the end through the layers that follow. */
  private sumsThrough(layers: Layers, stepCostMax: number, join: Join): ReadonlyMap<number, number>[] {
    const { end } = this.graph;
    const ending = this.placesBefore(end, stepCostMax);
    const [final = [], ...earlier] = layers.slice(0, -1).reverse();
    let after = new Map(
      final.flatMap((place) => (ending.has(place) ? [[place, join(0, ending.get(place) as number)]] : [])),
    );
    const rest = [after, new Map([[end, 0]])];
    for (const layer of earlier) {
      const before = new Map<number, number>();
      for (const place of layer) {
        let least = Infinity;
        this.eachStep(place, stepCostMax, (to, cost) => {
          least = Math.min(least, join(after.get(to) ?? Infinity, cost));
        });
        if (least < Infinity) before.set(place, least);
      }
      rest.unshift(before);
      after = before;
    }
    return rest;
  }

  /** The places one step before another, with what the step costs. */
  private placesBefore(place: number, stepCostMax: number): Map<number, number> {
    const { start, to, cost } = this.graph.backwards;
    const before = new Map<number, number>();
    for (let step = start[place] as number; step < (start[place + 1] as number); step++) {
      const from = to[step] as number;
      if ((cost[step] as number) > stepCostMax || (from === this.spur && this.part.notNext.has(place))) continue;
      before.set(from, cost[step] as number);
    }
    return before;
  }

  /**
   * By number of steps, the least sum to each place by which the end may be reached within `limit`; a place that fewer
   * steps reach as well is left out.
   */
  private layersWithin(needed: Float64Array, limit: number, join: Join): ReadonlyMap<number, number>[] {
    const least = new Map<number, number>();
    let newest = new Map([[this.spur, 0]]);
    const layers = [newest];
    while (layers.length <= this.stepsMax && newest.size > 0) {
      const next = new Map<number, number>();
      for (const [place, spent] of newest) {
        const stepCostMax = join === squaredCost ? Math.sqrt(limit - spent) + TIE : limit - spent;
        this.eachStep(place, stepCostMax, (to, cost) => {
          const reached = join(spent, cost);
          if (reached + (needed[to] as number) > limit || reached >= (least.get(to) ?? Infinity)) return;
          least.set(to, reached);
          next.set(to, reached);
        });
      }
      layers.push(next);
      newest = next;
    }
    return layers;
  }

  /** Calls with each step that leaves a place, costs at most `stepCostMax` and may be taken. */
  private eachStep(place: number, stepCostMax: number, call: (to: number, cost: number) => void): void {
    const { start, to, cost } = this.graph.rows;
    const end = start[place + 1] as number;
    for (let step = start[place] as number; step < end; step++) {
      if ((cost[step] as number) > stepCostMax) return;
      const next = to[step] as number;
      if (this.closed[next] === 1 || (place === this.spur && this.part.notNext.has(next))) continue;
      call(next, cost[step] as number);
    }
  }
}
