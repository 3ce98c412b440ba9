/** A way to measure walks that never improves as they grow: the least is the best. */
export interface WalkMeasure {
  /** The measure of a walk with one more step, of cost `cout`. */
  extend(walk: number, cout: number): number;
  /** The measure of two walks put end to end. */
  join(walk: number, next: number): number;
}

/** Sum of the costs: the least is the greatest force. */
export const totalCost: WalkMeasure = {
  extend: (walk, cout) => walk + cout,
  join: (walk, next) => walk + next,
};

/** Cost of the worst step: the least is the greatest goulot. */
export const worstStep: WalkMeasure = {
  extend: (walk, cout) => Math.max(walk, cout),
  join: (walk, next) => Math.max(walk, next),
};

/** Number of steps. */
export const stepCount: WalkMeasure = {
  extend: (walk) => walk + 1,
  join: (walk, next) => walk + next,
};
