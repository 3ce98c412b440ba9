import { Injectable } from '@nestjs/common';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import { methodeOf } from '../../vocabulary/methode.type';
import type { MetiersProchesArgs } from './metiers-proches.args';
import type { MetiersProches } from './metiers-proches.types';

/** Answers which métiers are nearest to one. */
@Injectable()
export class ProximitesService {
  /** The nearest by a measure. Throws BAD_USER_INPUT on an unknown code. */
  rankNearest(snapshot: Snapshot, args: MetiersProchesArgs): MetiersProches {
    const { mesure, niveau, savoirEtre, limite } = args;
    const code = requireMetier(snapshot, 'code', args.code);
    const { graph, labels } = snapshot;
    const view = graph.view(niveau, 'AGREGES', savoirEtre);
    return {
      metier: labels.metier(code),
      resultats: view
        .metiersProches(code, mesure, limite)
        .map(({ metier, ...proche }) => ({ metier: labels.metier(metier), ...proche })),
      methode: methodeOf(snapshot, view, mesure, { code, mesure, limite }),
    };
  }
}
