import { BackwardPass } from '../search/backward-pass';
import { COST_TIE, totalCost } from '../search/measure';
import type { StepLists } from '../search/steps';

/**
 * The best chains by FORCE from one métier to every other, as a tree; `grow` replaces it. A chain is best as for a
 * passerelle: least cost, then fewest steps, then least codes, costs within 1e-9 being ties at every métier of it.
 *
 * Least costs come from one pass over the steps that leave. The tree then takes, breadth first, every step within a tie of
 * them: first come, first kept, so fewer steps come first and, among as many, the chain of the least codes. O(m) after the
 * pass.
 */
export class BestChainTree {
  /** The métiers that can be reached, none before the one before it on its chain; the start comes first. */
  readonly order: Int32Array;
  /** How many of them there are. */
  reached = 0;
  /** The métier before each on its chain, −1 for the start and for what cannot be reached. */
  readonly before: Int32Array;

  private readonly pass: BackwardPass;

  /** @param steps the steps allowed, each list by falling couverture */
  constructor(private readonly steps: StepLists) {
    const metierCount = steps.start.length - 1;
    this.order = new Int32Array(metierCount);
    this.before = new Int32Array(metierCount);
    this.pass = new BackwardPass(steps);
  }

  /** Grows the tree of the chains that start at a métier. */
  grow(start: number): void {
    const { before, order } = this;
    const cost = this.pass.run(start, totalCost);
    before.fill(-1);
    order[0] = start;
    this.reached = 1;
    for (let position = 0; position < this.reached; position++) {
      const first = this.reached;
      this.takeSteps(order[position], start, cost);
      order.subarray(first, this.reached).sort();
    }
  }

  private takeSteps(metier: number, start: number, cost: Float64Array): void {
    const { before, order, steps } = this;
    const spent = cost[metier] - COST_TIE;
    for (let step = steps.start[metier]; step < steps.start[metier + 1]; step++) {
      const far = steps.far[step];
      if (spent + steps.cout[step] > cost[far] || before[far] !== -1 || far === start) continue;
      before[far] = metier;
      order[this.reached++] = far;
    }
  }
}
