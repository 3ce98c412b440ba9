import type { StepBuffer } from './step-buffer';

/** Costs no further apart than this are ties. */
export const COST_TIE = 1e-9;

/** What narrows the choice of a chain. */
export interface ChainChoice {
  /** Most steps; no limit when left out. */
  readonly stepsMax?: number;
  /** Greatest cost; no limit when left out. */
  readonly costMax?: number;
  /** The order of nodes that stands for that of codes; their own when left out. */
  readonly order?: (node: number) => number;
}

/**
 * The best chain from `de` to `vers` made of `steps`: among the chains whose cost exceeds the least one by no more than
 * 1e-9, the fewest steps; among these, the least métier at the first position where two differ. Undefined when there is
 * none.
 */
export function bestChain(
  steps: StepBuffer,
  de: number,
  vers: number,
  { stepsMax = Infinity, costMax = Infinity, order = (node) => node }: ChainChoice = {},
): number[] | undefined {
  const local = new LocalSteps(steps, [de, vers], order);
  const from = local.node(de);
  const to = local.node(vers);
  const leastByLength = local.leastCosts(from, to, stepsMax);
  const least = leastByLength[leastByLength.length - 1] as number;
  const limit = Math.min(least + COST_TIE, costMax);
  if (least > limit || least === Infinity) return undefined;
  const length = leastByLength.findIndex((cost) => cost <= limit);
  return local.leastChain(from, to, length, limit);
}

/** The same steps between nodes 0, 1, 2 … in ascending métier, so that node order is code order. */
class LocalSteps {
  readonly from: Int32Array;
  readonly to: Int32Array;
  private readonly cout: readonly number[];
  private readonly metiers: number[];
  private readonly nodes: Map<number, number>;

  constructor(steps: StepBuffer, ends: readonly number[], order: (node: number) => number) {
    const metiers = new Set(ends);
    for (const metier of steps.de) metiers.add(metier);
    for (const metier of steps.vers) metiers.add(metier);
    this.metiers = [...metiers].sort((a, b) => order(a) - order(b) || a - b);
    this.nodes = new Map(this.metiers.map((metier, node) => [metier, node]));
    this.from = Int32Array.from(steps.de, (metier) => this.node(metier));
    this.to = Int32Array.from(steps.vers, (metier) => this.node(metier));
    this.cout = steps.cout;
  }

  node(metier: number): number {
    return this.nodes.get(metier) as number;
  }

  /**
   * Least cost of a chain of at most 0, 1, 2 … steps from `start` to `end`, up to `stepsMax` or where no node improves
   * any more.
   */
  leastCosts(start: number, end: number, stepsMax: number): number[] {
    const least: number[] = [];
    let costs = this.noCost(start);
    for (let improved = true; improved && least.length <= stepsMax;) {
      least.push(costs[end] as number);
      const next = this.oneStepMore(costs, this.from, this.to);
      improved = next.some((cost, node) => cost < (costs[node] as number));
      costs = next;
    }
    return least;
  }

  /** The chain of `length` steps and of cost at most `limit` whose métiers come first. */
  leastChain(start: number, end: number, length: number, limit: number): number[] {
    const remaining = [this.noCost(end)];
    while (remaining.length < length) {
      remaining.push(this.oneStepMore(remaining[remaining.length - 1] as Float64Array, this.to, this.from));
    }
    const chain = [this.metiers[start] as number];
    let node = start;
    let spent = 0;
    while (remaining.length > 0) {
      const step = this.leastNextStep(node, limit - spent, remaining.pop() as Float64Array);
      node = this.to[step] as number;
      spent += this.cout[step] as number;
      chain.push(this.metiers[node] as number);
    }
    return chain;
  }

  /** The step from `node` to the least node from which the end can be reached within `budget` in all. */
  private leastNextStep(node: number, budget: number, remaining: Float64Array): number {
    let chosen = -1;
    for (let step = 0; step < this.from.length; step++) {
      if (this.from[step] !== node) continue;
      const to = this.to[step] as number;
      if (chosen >= 0 && to >= (this.to[chosen] as number)) continue;
      if ((this.cout[step] as number) + (remaining[to] as number) <= budget) chosen = step;
    }
    return chosen;
  }

  private noCost(node: number): Float64Array {
    const costs = new Float64Array(this.metiers.length).fill(Infinity);
    costs[node] = 0;
    return costs;
  }

  /** Costs with one more step allowed: `costs` where nothing improves, else through a step from `from` to `to`. */
  private oneStepMore(costs: Float64Array, from: Int32Array, to: Int32Array): Float64Array {
    const next = costs.slice();
    for (let step = 0; step < from.length; step++) {
      const cost = (costs[from[step] as number] as number) + (this.cout[step] as number);
      const end = to[step] as number;
      if (cost < (next[end] as number)) next[end] = cost;
    }
    return next;
  }
}
