import { Injectable } from '@nestjs/common';
import type { Piste as EnginePiste } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { countIfKnown } from '../../engine/held-graph/held-graph';
import type { Snapshot } from '../../engine/snapshot';
import type { NamedCode } from '../../metiers/code-names';
import { codeNamesAsked } from '../../metiers/code-names';
import { ReleaseQueries } from '../../release/release.queries';
import { itemsWithLabels } from '../../vocabulary/item.type';
import { methodeOf } from '../../vocabulary/methode.type';
import type { PistesArgs } from './pistes.args';
import type { Piste, Pistes } from './pistes.types';
import type { CheckedProfil } from './profil.reader';
import { codesToName, keeps, readProfil } from './profil.reader';

/** Answers where a profile could go. */
@Injectable()
export class PistesService {
  constructor(
    private readonly turns: FairTurns,
    private readonly queries: ReleaseQueries,
  ) {}

  /** One page of the pistes. Throws BAD_USER_INPUT on a profile that brings nothing or holds an unknown code. */
  rankPistes(snapshot: Snapshot, args: PistesArgs): Pistes | Promise<Pistes> {
    const unknown = codesToName(snapshot, args.profil);
    if (unknown.length === 0) return this.among(snapshot, args, readProfil(snapshot, args.profil));
    return this.queries
      .rows<NamedCode>(snapshot, codeNamesAsked(unknown))
      .then((named) => this.among(snapshot, args, readProfil(snapshot, args.profil, named)));
  }

  private among(snapshot: Snapshot, args: PistesArgs, { brought, wishes }: CheckedProfil): Pistes | Promise<Pistes> {
    const { seuil, niveau, savoirEtre, limite, decalage } = args;
    const view = snapshot.graph.view(niveau, 'AGREGES', savoirEtre);
    return this.turns.soon(() => {
      const { total, resultats } = view.pistes(brought, { limite, decalage }, (code) => {
        const metier = snapshot.metiers.get(code);
        return metier !== undefined && keeps(wishes, metier);
      });
      return {
        total,
        resultats: resultats.map((piste) => pisteOf(snapshot, piste, seuil)),
        methode: methodeOf(snapshot, view, 'COUVERTURE_DU_PROFIL', { ...brought, ...wishes, seuil, limite, decalage }),
      };
    });
  }
}

function pisteOf({ labels, metiers, held }: Snapshot, piste: EnginePiste, seuil: number): Piste {
  const { metier, couverture, nbTenus, nbManquants } = piste;
  const reglemente = metiers.get(metier)?.emploiReglemente ?? null;
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
