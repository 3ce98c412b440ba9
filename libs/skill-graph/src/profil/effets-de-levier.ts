import { requireShare } from '../arguments';
import type { ViewItems } from '../items/view-items';
import type { EffetDeLevier, Page, PageDeResultats } from '../skill-graph.answers';
import { requireMetier } from '../tables/graph-tables';
import { levers } from './levier';

/** The items by which a métier would newly reach others, those that open most first. */
export function effetsDeLevier(
  { tables, sets, weights, rows, shared }: ViewItems,
  code: string,
  seuil: number,
  { limite, decalage }: Page,
): PageDeResultats<EffetDeLevier> {
  const metier = requireMetier(tables.metierIndex, code);
  requireShare('seuil', seuil);
  const found = levers(metier, seuil, sets, weights, rows);
  return {
    total: found.length,
    resultats: found.slice(decalage, decalage + limite).map(({ item, metiers }) => ({
      item: shared.weighed(item),
      metiers: metiers.map((other) => tables.metiers[other]),
    })),
  };
}
