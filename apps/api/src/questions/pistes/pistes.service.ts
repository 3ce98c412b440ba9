import { Injectable } from '@nestjs/common';
import type { Piste as EnginePiste } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { countIfKnown } from '../../engine/held-graph/held-graph';
import type { Snapshot } from '../../engine/snapshot';
import { metiersKept } from '../../metiers/choose-metiers';
import { appliedWishes } from '../../traits/metier-filter';
import { MetierSet } from '../../traits/metier-set';
import { itemsWithLabels } from '../../vocabulary/item.type';
import { methodeOf } from '../../vocabulary/methode.type';
import type { PistesArgs } from './pistes.args';
import type { Piste, Pistes } from './pistes.types';
import { readProfil } from './profil.reader';

/** The wishes of the contract, which methode tells whether they are given or not. */
const alwaysTold = ['contextesVoulus', 'contextesRefuses', 'centresInteret', 'riasec'] as const;

/** Answers where a profile could go. */
@Injectable()
export class PistesService {
  constructor(private readonly turns: FairTurns) {}

  /** One page of the pistes. Throws BAD_USER_INPUT on a profile that brings nothing or holds an unknown code. */
  rankPistes(snapshot: Snapshot, args: PistesArgs): Pistes | Promise<Pistes> {
    const { seuil, niveau, savoirEtre, limite, decalage } = args;
    const { brought, wishes } = readProfil(snapshot, args.profil);
    const filter = metiersKept(snapshot, wishes);
    const view = snapshot.graph.view(niveau, 'AGREGES', savoirEtre);
    return this.turns.soon(() => {
      const covered = new MetierSet(snapshot.traits.size);
      const { total, resultats } = view.pistes(brought, { limite, decalage }, (code) => {
        const place = snapshot.traits.placeOf(code);
        if (place !== undefined) covered.add(place);
        return filter.keeps(code);
      });
      const applied = { ...brought, ...appliedWishes(wishes, alwaysTold), seuil, limite, decalage };
      return {
        total,
        resultats: resultats.map((piste) => pisteOf(snapshot, piste, seuil)),
        ecartes: filter.leftOut(covered),
        methode: methodeOf(snapshot, view, 'COUVERTURE_DU_PROFIL', applied),
      };
    });
  }
}

function pisteOf({ labels, traits, held }: Snapshot, piste: EnginePiste, seuil: number): Piste {
  const { metier, couverture, nbTenus, nbManquants } = piste;
  const reglemente = traits.flag('reglemente', metier);
  return {
    metier: labels.metier(metier),
    couverture,
    nbTenus,
    nbManquants,
    accessible: couverture >= seuil && reglemente !== true,
    reglemente,
    nbCertifications: countIfKnown(held, metier, 'certifications'),
    listTenus: (limite) => itemsWithLabels(piste.tenus(limite), labels),
    listManquants: (limite) => itemsWithLabels(piste.manquants(limite), labels),
  };
}
