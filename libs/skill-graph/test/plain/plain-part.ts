import type { PlainGraph } from './plain-graph';

/** Measures no further apart than this are ties. */
export const TIE = 1e-9;

/** The walks that begin with `root`, whose next place is not one of `notNext`, and that avoid some places. */
export interface Part {
  readonly root: readonly number[];
  readonly notNext: ReadonlySet<number>;
  readonly avoided: ReadonlySet<number>;
}

/** The measure of two walks, or of a walk and a step, put end to end. */
export type Join = (walk: number, next: number) => number;

/** The least measure of a walk from each place to the end, nothing avoided; Infinity where there is none. */
export function measureToEnd({ start, to, cost, end }: PlainGraph, join: Join): Float64Array {
  const needed = new Float64Array(start.length - 1).fill(Infinity);
  needed[end] = 0;
  for (let improved = true; improved;) {
    improved = false;
    for (let place = 0; place < needed.length; place++) {
      for (let step = start[place] as number; step < (start[place + 1] as number); step++) {
        const through = join(needed[to[step] as number] as number, cost[step] as number);
        if (through >= (needed[place] as number)) continue;
        needed[place] = through;
        improved = true;
      }
    }
  }
  return needed;
}

/** Places by the number of steps that lead to them. */
type Layers = readonly ReadonlySet<number>[];

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
    const { metierCount, start } = graph;
    this.spur = root[root.length - 1] as number;
    this.closed = new Uint8Array(start.length - 1);
    for (const place of root) {
      for (let same = place % metierCount; same < this.closed.length; same += metierCount) this.closed[same] = 1;
    }
    for (const place of avoided) this.closed[place] = 1;
  }

  /**
   * The least measure of a way, and the layers of the fewest steps that reach it within a tie. `needed` is what the end
   * is away at the very least; ways that exceed it by little are looked at first, then those that exceed it by more.
   */
  least(join: Join, needed: Float64Array): { measure: number; layers: Layers } | undefined {
    const hoped = needed[this.spur] as number;
    if (hoped === Infinity) return undefined;
    for (const allowance of [4 * TIE, 0.05, 0.2, 0.8, 3.2, Infinity]) {
      const layers = this.layersWithin(join, needed, hoped + allowance);
      const measures = layers.map((layer) => layer.get(this.graph.end) ?? Infinity);
      const measure = Math.min(...measures);
      if (measure === Infinity || measure + 2 * TIE > hoped + allowance) continue;
      const steps = measures.findIndex((reached) => reached <= measure + TIE);
      return { measure, layers: layers.slice(0, steps + 1).map((layer) => new Set(layer.keys())) };
    }
    return undefined;
  }

  /** The places that 0, 1, 2 … steps are the fewest to reach, up to the end; undefined when it is not reached. */
  fewest(stepCostMax: number): Layers | undefined {
    const seen = new Set([this.spur]);
    let newest = new Set(seen);
    const layers = [newest];
    while (layers.length <= this.stepsMax && newest.size > 0) {
      const next = new Set<number>();
      for (const place of newest) {
        this.eachStep(place, stepCostMax, (to) => {
          if (!seen.has(to)) next.add(to);
          seen.add(to);
        });
        if (next.has(this.graph.end)) return [...layers, new Set([this.graph.end])];
      }
      layers.push(next);
      newest = next;
    }
    return undefined;
  }

  /** Among the ways through the layers that cost at most `costMax`, or within a tie of the least, the first by codes. */
  firstByCode(layers: Layers, stepCostMax: number, costMax?: number): number[] {
    const rest = this.costsThrough(layers, stepCostMax);
    const limit = costMax ?? (rest[0]?.get(this.spur) as number) + TIE;
    const way = [this.spur];
    let spent = 0;
    for (const after of rest.slice(1)) {
      let chosen: [place: number, cost: number] | undefined;
      this.eachStep(way[way.length - 1] as number, stepCostMax, (to, cost) => {
        if (spent + cost + (after.get(to) ?? Infinity) <= limit) chosen ??= [to, cost];
      });
      const [place, cost] = chosen as unknown as [number, number];
      way.push(place);
      spent += cost;
    }
    return way;
  }

  /** By layer, the least cost from each of its places to the end through the layers that follow. */
  private costsThrough(layers: Layers, stepCostMax: number): ReadonlyMap<number, number>[] {
    let after = new Map([[this.graph.end, 0]]);
    const rest = [after];
    for (const layer of layers.slice(0, -1).reverse()) {
      const before = new Map<number, number>();
      for (const place of layer) {
        let least = Infinity;
        this.eachStep(place, stepCostMax, (to, cost) => {
          least = Math.min(least, cost + (after.get(to) ?? Infinity));
        });
        if (least < Infinity) before.set(place, least);
      }
      rest.unshift(before);
      after = before;
    }
    return rest;
  }

  /**
   * By number of steps, the least measure to each place by which the end may be reached within `limit`; a place that
   * fewer steps reach as well is left out.
   */
  private layersWithin(join: Join, needed: Float64Array, limit: number): ReadonlyMap<number, number>[] {
    const least = new Map<number, number>();
    let newest = new Map([[this.spur, 0]]);
    const layers = [newest];
    while (layers.length <= this.stepsMax && newest.size > 0) {
      const next = new Map<number, number>();
      for (const [place, measure] of newest) {
        this.eachStep(place, Infinity, (to, cost) => {
          const reached = join(measure, cost);
          if (join(reached, needed[to] as number) > limit || reached >= (least.get(to) ?? Infinity)) return;
          least.set(to, reached);
          next.set(to, reached);
        });
      }
      layers.push(next);
      newest = next;
    }
    return layers;
  }

  /** Calls with each step that leaves a place and may be taken, by ascending code of the métier it enters. */
  private eachStep(place: number, stepCostMax: number, call: (to: number, cost: number) => void): void {
    const { start, to, cost } = this.graph;
    const end = start[place + 1] as number;
    for (let step = start[place] as number; step < end; step++) {
      const next = to[step] as number;
      if (this.closed[next] === 1 || (cost[step] as number) > stepCostMax) continue;
      if (place === this.spur && this.part.notNext.has(next)) continue;
      call(next, cost[step] as number);
    }
  }
}
