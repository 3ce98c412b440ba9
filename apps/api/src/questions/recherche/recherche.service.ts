import { Injectable } from '@nestjs/common';
import type { Found } from '@rome-graph/recherche';
import type { Snapshot } from '../../engine/snapshot';
import type { CompletionArgs, RechercheArgs } from './recherche.args';
import type { Completions, Recherche, ResultatDeRecherche } from './recherche.types';

/** Finds what the nomenclature calls by what someone typed, in the release that the engine holds. */
@Injectable()
export class RechercheService {
  /** The best results. A text without letters or digits finds nothing. */
  search({ release, recherche, labels }: Snapshot, { texte, types, limite }: RechercheArgs): Recherche {
    const { total, resultats } = recherche.search(texte, { types, limite });
    return { release: release.version, total, resultats: resultats.map((found) => resultOf(found, labels)) };
  }

  /** Labels that a text may become as it is typed. */
  complete({ release, recherche, labels }: Snapshot, { texte, types, limite }: CompletionArgs): Completions {
    const resultats = recherche.complete(texte, { types, limite }).map(({ libelleTrouve, type, code, metier }) => ({
      texte: libelleTrouve,
      type,
      code,
      metier: metier === null ? null : labels.metier(metier),
    }));
    return { release: release.version, resultats };
  }
}

function resultOf(found: Found, labels: Snapshot['labels']): ResultatDeRecherche {
  return { ...found, metier: found.metier === null ? null : labels.metier(found.metier) };
}
