import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../../engine/snapshot';
import { requireTwoMetiers } from '../../metiers/require-metier';
import { itemListsOf } from '../../vocabulary/item-lists';
import { methodeOf } from '../../vocabulary/methode.type';
import type { EcartArgs } from './ecart.args';
import type { Ecart } from './ecart.type';

/** Answers what going from a métier to another takes. */
@Injectable()
export class EcartService {
  /** Throws BAD_USER_INPUT on unknown or equal codes. */
  compare(snapshot: Snapshot, args: EcartArgs): Ecart {
    const { niveau, savoirEtre } = args;
    const { de, vers } = requireTwoMetiers(snapshot, args);
    const { graph, labels } = snapshot;
    const view = graph.view(niveau, 'AGREGES', savoirEtre);
    const ecart = view.ecart(de, vers);
    const { couverture, nbCommuns, nbManquants } = ecart;
    return {
      de: labels.metier(de),
      vers: labels.metier(vers),
      couverture,
      nbCommuns,
      nbManquants,
      lists: itemListsOf(ecart, labels),
      methode: methodeOf(snapshot, view, 'COUVERTURE', { de, vers }),
    };
  }
}
