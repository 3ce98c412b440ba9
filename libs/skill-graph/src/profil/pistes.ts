import { requireCount } from '../arguments';
import { heldItems } from '../items/item-sets';
import type { ViewItems } from '../items/view-items';
import type { Page, PageDeResultats, Piste, Profil } from '../skill-graph.answers';
import { requireLinkedItem, requireMetier } from '../tables/graph-tables';
import { coveredMetiers, profileCoverage } from './profile-coverage';

/** The métiers of which a profile holds something, those already exercised left out, the best covered first. */
export function pistes(
  view: ViewItems,
  profil: Profil,
  { limite, decalage }: Page,
  wanted: (code: string) => boolean,
): PageDeResultats<Piste> {
  const { tables, definition, sets, weights } = view;
  requireCount('limite', limite, 0);
  requireCount('decalage', decalage, 0);
  const exercised = new Set(profil.metiers.map((code) => requireMetier(tables.metierIndex, code)));
  const linked = profil.items.map((code) => requireLinkedItem(tables.items, code));
  const held = heldItems(tables, definition, sets, exercised, linked);
  const couvertures = profileCoverage(held, sets, weights);
  const found = coveredMetiers(couvertures).filter(
    (metier) => !exercised.has(metier) && wanted(tables.metiers[metier]),
  );
  return {
    total: found.length,
    resultats: found
      .slice(decalage, decalage + limite)
      .map((metier) => pisteOf(view, metier, couvertures[metier], held)),
  };
}

function pisteOf({ shared, tables }: ViewItems, metier: number, couverture: number, held: Uint8Array): Piste {
  const items = Array.from(shared.of(metier));
  const tenus = items.filter((item) => held[item] === 1);
  const manquants = items.filter((item) => held[item] === 0);
  return {
    metier: tables.metiers[metier],
    couverture,
    nbTenus: tenus.length,
    nbManquants: manquants.length,
    tenus: (limite) => shared.list(tenus, metier, limite),
    manquants: (limite) => shared.list(manquants, metier, limite),
  };
}
