import { airesMethode } from '@rome-graph/domain';
import { COUVERTURE_MIN_DEFAUT, roundedForOrder } from '@rome-graph/skill-graph';
import type { AireRow } from '../../engine/carte';
import type { Snapshot } from '../../engine/snapshot';
import { itemWithLabel } from '../../vocabulary/item-pondere.type';
import { methodeOf } from '../../vocabulary/methode.type';
import type { Aire, AiresDeMobilite, MetierDAire } from './aires-de-mobilite.types';

/**
 * The aires, or the one of a métier, which may be none; the modularity is that of all.
 *
 * @param wanted code of the métier; undefined for all aires
 */
export function airesOf(snapshot: Snapshot, wanted: string | undefined): AiresDeMobilite {
  const rows = snapshot.carte.aires;
  const shown = rows.filter(({ metiers }) => wanted === undefined || metiers.some(({ code }) => code === wanted));
  return {
    total: rows.length,
    modularite: rows.reduce((sum, { contribution }) => sum + contribution, 0),
    aires: shown.map((row) => aireOf(snapshot, row)),
    methode: methodeOf(snapshot, snapshot.graph.view('TOUT'), 'COMMUNAUTES', {
      metier: wanted ?? null,
      couvertureMin: COUVERTURE_MIN_DEFAUT,
      ...airesMethode,
    }),
  };
}

/** Métiers of an aire by one of their figures, rounded to 9 decimals, descending; they come by code, and the sort is stable. */
export function descending(
  members: readonly MetierDAire[],
  figure: 'ancrage' | 'intermediariteEntreAires',
): MetierDAire[] {
  return [...members].sort((a, b) => roundedForOrder(b[figure]) - roundedForOrder(a[figure]));
}

function aireOf({ labels, graph }: Snapshot, { metiers, items, metierCentral, ...row }: AireRow): Aire {
  const view = graph.view('TOUT');
  return {
    ...row,
    metierCentral: labels.metier(metierCentral),
    members: metiers.map(({ code, ...place }) => ({ metier: labels.metier(code), ...place })),
    items: items.map(({ code, nature, ...distinctive }) => ({
      item: itemWithLabel({ code, nature, poids: view.weight(nature, code) ?? 0 }, labels),
      ...distinctive,
    })),
  };
}
