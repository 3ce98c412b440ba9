import { requireCount, requireShare } from '../arguments';
import type { ViewItems } from '../items/view-items';
import type { EnsembleDeMetiers, ItemDistinctif } from '../skill-graph.answers';
import type { Sliced } from '../slices';
import { requireMetier } from '../tables/graph-tables';
import { distinctiveItems } from './distinctive-items';
import { lookAtEnsemble } from './ensemble';

/** What a set of métiers has in common and where it leads. */
export function* ensembleDeMetiers(
  view: ViewItems,
  codes: Iterable<string>,
  part: number,
  seuil: number,
): Sliced<EnsembleDeMetiers> {
  const { tables, shared } = view;
  requireShare('part', part);
  requireShare('seuil', seuil);
  const members = membersOf(view, codes).sort((a, b) => a - b);
  const found = yield* lookAtEnsemble(members, part, seuil, view.sets, view.weights, view.rows);
  const codeOf = (metier: number): string => tables.metiers[metier];
  return {
    metiers: members.map(codeOf),
    noyau: found.noyau.map(({ item, nombre }) => ({ item: shared.weighed(item), nombre })),
    sorties: found.sorties.map((sortie) => ({ ...sortie, metier: codeOf(sortie.metier) })),
    difficiles: found.difficiles.map(({ metier, vers, couverture }) => ({
      metier: codeOf(metier),
      vers: vers === null ? null : codeOf(vers),
      couverture,
    })),
  };
}

/** The items by which a group of métiers differs most from all. */
export function itemsDistinctifs(view: ViewItems, codes: Iterable<string>, nombre: number): ItemDistinctif[] {
  const group = membersOf(view, codes);
  requireCount('nombre', nombre, 0);
  return distinctiveItems(group, view.sets, view.weights)
    .slice(0, nombre)
    .map(({ item, metiers, distinction }) => ({ item: view.shared.weighed(item), metiers, distinction }));
}

function membersOf({ tables }: ViewItems, codes: Iterable<string>): number[] {
  return [...new Set(codes)].map((code) => requireMetier(tables.metierIndex, code));
}
