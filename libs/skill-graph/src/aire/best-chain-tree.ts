import { COST_TIE } from '../best-chain';
import { MinHeap } from '../min-heap';
import type { StepLists } from '../step-lists';

/**
 * The best chains by FORCE from one métier to every other, as a tree; `grow` replaces it. A chain is best as for a
 * passerelle: least cost, then fewest steps, then least codes, costs within 1e-9 being ties at every métier of it.
 */
export class BestChainTree {
  /** The métiers that can be reached, none before the one before it on its chain; the start comes first. */
  readonly order: Int32Array;
  /** How many of them there are. */
  reached = 0;
  /** The métier before each on its chain, −1 for the start and for what cannot be reached. */
  readonly before: Int32Array;

  private readonly cost: Float64Array;
  private readonly heap = new MinHeap();

  /** @param steps the steps allowed, each list by ascending métier */
  constructor(private readonly steps: StepLists) {
    const metierCount = steps.start.length - 1;
    this.order = new Int32Array(metierCount);
    this.before = new Int32Array(metierCount);
    this.cost = new Float64Array(metierCount);
  }

  /** Grows the tree of the chains that start at a métier. */
  grow(start: number): void {
    const tied = this.growByCost(start);
    if (tied) this.growAmongTies(start);
  }

  /** Dijkstra's tree; true when costs that are ties were met, so that others than cost may have to decide. */
  private growByCost(start: number): boolean {
    const { steps, cost, heap, before, order } = this;
    let tied = false;
    cost.fill(Infinity);
    before.fill(-1);
    cost[start] = 0;
    this.reached = 0;
    heap.clear();
    heap.push(0, start);
    while (heap.topKey !== Infinity) {
      const spent = heap.topKey;
      const metier = heap.topValue;
      heap.pop();
      if (spent > (cost[metier] as number)) continue;
      order[this.reached++] = metier;
      const end = steps.start[metier + 1] as number;
      for (let step = steps.start[metier] as number; step < end; step++) {
        const far = steps.far[step] as number;
        const gain = (cost[far] as number) - spent - (steps.cout[step] as number);
        if (gain < -COST_TIE) continue;
        if (gain <= COST_TIE) tied = true;
        if (gain <= 0) continue;
        cost[far] = spent + (steps.cout[step] as number);
        before[far] = metier;
        heap.push(cost[far], far);
      }
    }
    return tied;
  }

  /** First come, first kept: fewer steps come first and, among as many, the chain of the least codes. */
  private growAmongTies(start: number): void {
    const { steps, cost, before, order } = this;
    before.fill(-1);
    order[0] = start;
    this.reached = 1;
    for (let position = 0; position < this.reached; position++) {
      const metier = order[position] as number;
      const spent = (cost[metier] as number) - COST_TIE;
      const end = steps.start[metier + 1] as number;
      for (let step = steps.start[metier] as number; step < end; step++) {
        const far = steps.far[step] as number;
        if (spent + (steps.cout[step] as number) > (cost[far] as number) || before[far] !== -1 || far === start)
          continue;
        before[far] = metier;
        order[this.reached++] = far;
      }
    }
  }
}
