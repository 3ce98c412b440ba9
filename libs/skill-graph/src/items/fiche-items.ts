import type { GraphTables } from '../tables/graph-tables';

/**
 * What a fiche is made of, by index: the items that it is linked to, savoir-être among them, and the macro-compétence of every
 * compétence that it mobilises.
 */
export function ficheItems({ links, items }: GraphTables, metier: number): Set<number> {
  const made = new Set(links.items.subarray(links.start[metier], links.start[metier + 1]));
  for (const item of [...made]) {
    if (items.natures[item] === 'COMPETENCE' && items.parents[item] >= 0) made.add(items.parents[item]);
  }
  return made;
}
