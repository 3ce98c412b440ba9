import type { GraphTables } from '../tables/graph-tables';
import { requireLinkedItem } from '../tables/graph-tables';

/**
 * The codes of the métiers whose fiches are linked to all of some items, by code; a macro-compétence counts by its compétences, too.
 * Throws ITEM_INCONNU.
 */
export function holdersOfAll({ metiers, items, links }: GraphTables, codes: readonly string[]): string[] {
  const wanted = [...new Set(codes.map((code) => requireLinkedItem(items, code)))];
  /** By item, its number among those wanted, from 1. */
  const numbers = new Int32Array(items.codes.length);
  for (const [index, item] of wanted.entries()) numbers[item] = index + 1;
  /** By number, the last métier that was seen to hold it, from 1. */
  const holder = new Int32Array(wanted.length + 1);
  return metiers.filter((_, metier) => {
    let held = 0;
    for (let slot = links.start[metier]; slot < links.start[metier + 1]; slot++) {
      const item = links.items[slot];
      const parent = items.parents[item];
      for (const number of [numbers[item], parent < 0 ? 0 : numbers[parent]]) {
        if (number === 0 || holder[number] === metier + 1) continue;
        holder[number] = metier + 1;
        held++;
      }
    }
    return held === wanted.length;
  });
}
