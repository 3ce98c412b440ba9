import { rowStarts } from '../tables/graph-tables';
import type { ItemSets } from './item-sets';

/**
 * The same sets, the items of each métier as answers list them: by descending weight, then code. Fewest holders first is
 * heaviest first: ln(N / df) differs by more than 9 decimals from one df to the next as long as there are less than 10⁸
 * métiers.
 *
 * @param holders how many métiers hold each item
 */
export function inListingOrder({ start, items, coeurMetier }: ItemSets, holders: Int32Array): ItemSets {
  const { ranks, ranked } = rankItems(holders);
  const listed = items.map((item) => ranks[item]);
  const coeurs = new Uint8Array(items.length);
  const coeurOf = new Int32Array(holders.length).fill(-1);
  for (let metier = 0; metier + 1 < start.length; metier++) {
    const [first, end] = [start[metier], start[metier + 1]];
    for (let slot = first; slot < end; slot++) {
      if (coeurMetier[slot] === 1) coeurOf[items[slot]] = metier;
    }
    listed.subarray(first, end).sort();
    for (let slot = first; slot < end; slot++) {
      const item = ranked[listed[slot]];
      listed[slot] = item;
      if (coeurOf[item] === metier) coeurs[slot] = 1;
    }
  }
  return { start, items: listed, coeurMetier: coeurs };
}

/** The place of each item among all by number of holders, then code, and the item at each place. */
function rankItems(holders: Int32Array): { ranks: Int32Array; ranked: Int32Array } {
  const greatest = holders.reduce((most, held) => Math.max(most, held), 0);
  const next = rowStarts(holders, greatest + 1);
  const ranks = new Int32Array(holders.length);
  const ranked = new Int32Array(holders.length);
  for (let item = 0; item < holders.length; item++) {
    const held = holders[item];
    const rank = next[held];
    next[held] = rank + 1;
    ranks[item] = rank;
    ranked[rank] = item;
  }
  return { ranks, ranked };
}
