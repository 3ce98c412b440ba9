import { roundedForOrder } from '../items/item-weights';

/**
 * Positions of the greatest scores above 0, at most `limite`: by score rounded to 9 decimals, descending, equal ones by
 * position. One look at each score; those kept so far stand in order, and what is not above the last of them is passed over.
 */
export function bestScores(scores: Float64Array, limite: number): Int32Array {
  const most = Math.min(limite, scores.length);
  const best = new Int32Array(most);
  const orders = new Float64Array(most);
  let count = 0;
  let passedOver = most > 0 ? 0 : Infinity;
  for (let position = 0; position < scores.length; position++) {
    if (scores[position] <= passedOver) continue;
    const order = roundedForOrder(scores[position]);
    if (count === most && order <= passedOver) continue;
    let slot = count < most ? count++ : most - 1;
    for (; slot > 0 && orders[slot - 1] < order; slot--) {
      orders[slot] = orders[slot - 1];
      best[slot] = best[slot - 1];
    }
    orders[slot] = order;
    best[slot] = position;
    if (count === most) passedOver = orders[most - 1];
  }
  return best.subarray(0, count);
}
