import { coverage, stepCost } from '../items/item-weights';
import type { ViewItems } from '../items/view-items';
import type { Proximity } from '../proximites/proximity';
import { descendingOrder } from '../rankings/descending-order';
import { emptyLists } from '../search/steps';
import type { StepLists } from '../search/steps';
import type { MesureDesPas } from '../skill-graph.answers';

/** A start that is no métier: what someone holds. */
export interface ProfileStart {
  /** The items held, ascending. */
  readonly items: Int32Array;
  /** Σ w² over them. */
  readonly norm: number;
}

/** What a profile starts from, in a view. @param held by item: 1 where it is held */
export function profileStart({ weights }: ViewItems, held: Uint8Array): ProfileStart {
  const items: number[] = [];
  let norm = 0;
  for (let item = 0; item < held.length; item++) {
    if (held[item] === 0) continue;
    items.push(item);
    norm += weights.weight[item] ** 2;
  }
  return { items: Int32Array.from(items), norm };
}

/**
 * The steps from a profile to each métier, in a list at the number after the last métier, by falling strength: its couverture, or the
 * cosine of what is held and of the métier.
 */
export function stepsFromProfile(
  { sets, weights }: ViewItems,
  proximity: Proximity,
  { items, norm }: ProfileStart,
  mesureDesPas: MesureDesPas,
): StepLists {
  const metierCount = weights.total.length;
  const held = new Uint8Array(weights.weight.length);
  for (const item of items) held[item] = 1;
  const strengths = new Float64Array(metierCount);
  const communs = new Int32Array(metierCount);
  for (let metier = 0; metier < metierCount; metier++) {
    let [weight, squares] = [0, 0];
    for (let slot = sets.start[metier]; slot < sets.start[metier + 1]; slot++) {
      const item = sets.items[slot];
      if (held[item] === 0) continue;
      communs[metier]++;
      weight += weights.weight[item];
      squares += weights.weight[item] ** 2;
    }
    strengths[metier] =
      mesureDesPas === 'COUVERTURE'
        ? coverage(weight, weights.total[metier])
        : proximity.cosineOf(norm, metier, squares);
  }
  return listed(strengths, communs);
}

function listed(strengths: Float64Array, communs: Int32Array): StepLists {
  const order = descendingOrder(strengths).filter((metier) => strengths[metier] > 0);
  const start = new Int32Array(strengths.length + 2);
  start[strengths.length + 1] = order.length;
  const lists = emptyLists(start);
  order.forEach((metier, position) => {
    lists.far[position] = metier;
    lists.couverture[position] = strengths[metier];
    lists.cout[position] = stepCost(strengths[metier]);
    lists.communs[position] = communs[metier];
  });
  return lists;
}
