import type { ItemWeights } from './item-weights';
import { coverage, stepCost } from './item-weights';
import type { SharedRows } from './shared-rows';
import type { Sliced } from './slices';
import { collectSteps, COUVERTURE_BINS, countSteps, sortBothWays } from './step-lists';
import type { StepLists } from './step-lists';

/** Least couverture of a step of a passerelle when nothing else is asked, and of a stored PROCHE. */
export const COUVERTURE_MIN_DEFAUT = 0.05;

/**
 * How many steps per métier, on average, an adjacency may hold, at 48 bytes each with both directions: where most métiers
 * are a step apart, and where at most a tenth of the pairs are.
 */
const STEPS_PER_METIER = { dense: 256, sparse: 2_048 };

/** Steps seen from one end: those that leave a métier, or those that enter it. */
export class StepSide {
  constructor(
    /** The strong steps, each list by falling couverture. */
    readonly strong: StepLists,
    private readonly leaving: boolean,
    private readonly rows: SharedRows,
    private readonly total: Float64Array,
  ) {}

  /** Loads into the shared rows what `metier` shares with all others, for `couverture` to read. */
  load(metier: number): SharedRows {
    this.rows.load(metier);
    return this.rows;
  }

  /** Couverture of the step between the loaded métier and `far`, in the direction of this side. */
  couverture(loaded: number, far: number): number {
    return coverage(this.rows.weights[far] as number, this.total[this.leaving ? far : loaded] as number);
  }
}

/**
 * The steps of one view, in two parts. Strong steps are stored both ways, sorted by cost: all of couverture ≥ 0.05,
 * or, where these would be more than may be held, all above a greater threshold. The weaker ones, however many,
 * are stored nowhere: a search that needs them computes the row of the métier at hand.
 */
export class Adjacency {
  private constructor(
    readonly out: StepSide,
    readonly into: StepSide,
    /** Every step of at least this couverture is strong; Infinity when none could be stored. */
    readonly threshold: number,
    /** No weak step costs less. */
    readonly weakCost: number,
  ) {}

  /** Computes all steps of a view. */
  static *build(rows: SharedRows, weights: ItemWeights): Sliced<Adjacency> {
    const threshold = yield* strongThreshold(rows, weights);
    const { out, into } = yield* sortBothWays(yield* collectSteps(rows, weights, threshold));
    return new Adjacency(
      new StepSide(out, true, rows, weights.total),
      new StepSide(into, false, rows, weights.total),
      threshold,
      threshold <= 1 ? stepCost(threshold) : 0,
    );
  }
}

function* strongThreshold(rows: SharedRows, weights: ItemWeights): Sliced<number> {
  const metierCount = weights.total.length;
  const bins = yield* countSteps(rows, weights, COUVERTURE_MIN_DEFAUT);
  const count = bins.reduce((sum, inBin) => sum + inBin, 0);
  const { dense, sparse } = STEPS_PER_METIER;
  const budget = metierCount * (10 * count <= metierCount ** 2 ? sparse : dense);
  return count <= budget ? COUVERTURE_MIN_DEFAUT : leastAffordable(bins, budget);
}

/** The least bin edge from which on no more than `budget` steps lie; Infinity when even couverture 1 has more. */
function leastAffordable(bins: Int32Array, budget: number): number {
  let above = 0;
  let bin = COUVERTURE_BINS;
  while (above + (bins[bin] as number) <= budget) above += bins[bin--] as number;
  return bin === COUVERTURE_BINS ? Infinity : (bin + 1) / COUVERTURE_BINS;
}
