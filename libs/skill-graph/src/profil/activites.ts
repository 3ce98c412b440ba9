import { roundedForOrder } from '../items/item-weights';
import type { ViewItems } from '../items/view-items';
import type { GroupeDActivites, ItemDActivite } from '../skill-graph.answers';
import { requireMetier } from '../tables/graph-tables';
import type { ItemTable } from '../tables/graph-tables';

/**
 * The items of a métier as a person would tick them: by objectif, those that weigh most together first, then by code; what is under no
 * objectif after them, the savoirs last.
 */
export function activites({ tables, shared, weights }: ViewItems, code: string): GroupeDActivites[] {
  const metier = requireMetier(tables.metierIndex, code);
  const groups = new Map<string, GroupeDActivites & { items: ItemDActivite[] }>();
  for (const item of shared.list(shared.of(metier), metier)) {
    const index = tables.items.index.get(item.nature)?.get(item.code) ?? -1;
    const savoirs = item.nature === 'SAVOIR';
    const objectif = savoirs ? -1 : objectifOf(tables.items, index);
    const key = `${savoirs} ${objectif}`;
    const group = groups.get(key) ?? { ...namesOf(tables.items, objectif), savoirs, items: [] };
    group.items.push({ item, autresMetiers: weights.holders[index] - 1 });
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) || weightOf(b) - weightOf(a) || ((a.objectif ?? '') < (b.objectif ?? '') ? -1 : 1),
  );
}

/** The objectif of a compétence or macro-compétence; −1 without. */
function objectifOf({ parents, natures }: ItemTable, item: number): number {
  let above = item;
  while (above >= 0 && natures[above] !== 'OBJECTIF') above = parents[above];
  return above;
}

function namesOf({ codes, parents }: ItemTable, objectif: number): Pick<GroupeDActivites, 'enjeu' | 'objectif'> {
  if (objectif < 0) return { enjeu: null, objectif: null };
  const enjeu = parents[objectif];
  return { objectif: codes[objectif], enjeu: enjeu < 0 ? null : codes[enjeu] };
}

function placeOf({ savoirs, objectif }: GroupeDActivites): number {
  if (savoirs) return 2;
  return objectif === null ? 1 : 0;
}

function weightOf({ items }: GroupeDActivites): number {
  return roundedForOrder(items.reduce((sum, { item }) => sum + item.poids, 0));
}
