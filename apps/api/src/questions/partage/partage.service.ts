import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import { itemListsOf } from '../../vocabulary/item-lists';
import { methodeOf } from '../../vocabulary/methode.type';
import type { MetiersPartageantArgs, PairesPartageantArgs } from './partage.args';
import type { MetiersPartageant, PairesPartageant } from './partage.types';

const formule = 'NOMBRE_COMMUNS';

/** Answers which métiers share items. */
@Injectable()
export class PartageService {
  /** The métiers that share items with one. Throws BAD_USER_INPUT on an unknown code. */
  findSharing(snapshot: Snapshot, args: MetiersPartageantArgs): MetiersPartageant {
    const { minimum, niveau, liens, savoirEtre, limite, decalage } = args;
    const code = requireMetier(snapshot, 'code', args.code);
    const { graph, labels } = snapshot;
    const view = graph.view(niveau, liens, savoirEtre);
    const { total, resultats } = view.metiersPartageant(code, minimum, { limite, decalage });
    return {
      metier: labels.metier(code),
      total,
      resultats: resultats.map((result) => ({
        metier: labels.metier(result.metier),
        nombre: result.nombre,
        poids: result.poids,
        lists: itemListsOf(result, labels),
      })),
      methode: methodeOf(snapshot, view, formule, { code, minimum, limite, decalage }),
    };
  }

  /** The pairs of métiers that share items. */
  findPairs(
    snapshot: Snapshot,
    { minimum, niveau, liens, savoirEtre, limite, decalage }: PairesPartageantArgs,
  ): PairesPartageant {
    const { graph, labels } = snapshot;
    const view = graph.view(niveau, liens, savoirEtre);
    const { total, resultats } = view.pairesPartageant(minimum, { limite, decalage });
    return {
      total,
      resultats: resultats.map(({ a, b, nombre, poids }) => ({
        a: labels.metier(a),
        b: labels.metier(b),
        nombre,
        poids,
      })),
      methode: methodeOf(snapshot, view, formule, { minimum, limite, decalage }),
    };
  }
}
