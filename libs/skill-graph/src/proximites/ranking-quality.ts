/** How many of the best are looked at. */
const best = 10;

/** Scores as they count in a ranking: to 12 decimals, so that equal ones computed in another order tie. */
export function comparableScores(scores: Float64Array): Float64Array {
  return scores.map((score) => Math.round(score * 1e12) / 1e12);
}

/** The share of the min(10, n) targets among the ten best of the métiers asked about, ties by index; 0..1. */
export function recallOf(scores: Float64Array, asked: readonly number[], targets: ReadonlySet<number>): number {
  const ranked = [...asked].sort((a, b) => scores[b] - scores[a] || a - b);
  return ranked.slice(0, best).filter((other) => targets.has(other)).length / Math.min(best, targets.size);
}

/** How many of the sorted scores one is above, those that it ties with counting half; by two binary searches. */
export function winsOver(sorted: Float64Array, score: number): number {
  const below = countBelow(sorted, (other) => other < score);
  const notAbove = countBelow(sorted, (other) => other <= score);
  return (below + notAbove) / 2;
}

/** How many of the sorted values, from the first, a condition holds for. */
function countBelow(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
