import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import { itemWithLabel } from '../../vocabulary/item-pondere.type';
import { methodeOf } from '../../vocabulary/methode.type';
import type { EffetsDeLevierArgs } from './effets-de-levier.args';
import type { EffetsDeLevier } from './effets-de-levier.types';

/** Answers what learning an item would open. */
@Injectable()
export class EffetsDeLevierService {
  /** One page of the items that would open other métiers. Throws BAD_USER_INPUT on an unknown code. */
  rankEffects(snapshot: Snapshot, args: EffetsDeLevierArgs): EffetsDeLevier {
    const { seuil, niveau, savoirEtre, limite, decalage } = args;
    const code = requireMetier(snapshot, 'code', args.code);
    const { graph, labels } = snapshot;
    const view = graph.view(niveau, 'AGREGES', savoirEtre);
    const { total, resultats } = view.effetsDeLevier(code, seuil, { limite, decalage });
    return {
      metier: labels.metier(code),
      total,
      resultats: resultats.map(({ item, metiers }) => ({
        item: itemWithLabel(item, labels),
        nombre: metiers.length,
        listMetiers: (most) => metiers.slice(0, most).map((metier) => labels.metier(metier)),
      })),
      methode: methodeOf(snapshot, view, 'EFFET_DE_LEVIER', { code, seuil, limite, decalage }),
    };
  }
}
