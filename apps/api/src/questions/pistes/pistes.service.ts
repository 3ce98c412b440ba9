import { Injectable } from '@nestjs/common';
import type { Piste as EnginePiste, Sliced } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { countIfKnown } from '../../engine/held-graph/held-graph';
import type { Snapshot } from '../../engine/snapshot';
import { metiersKept } from '../../metiers/choose-metiers';
import { appliedProfil, namedMetier, readProfil } from '../../profil/profil.reader';
import { appliedWishes } from '../../traits/metier-filter';
import { MetierSet } from '../../traits/metier-set';
import { preparationTo } from '../../vocabulary/held-preparation';
import { itemsWithLabels } from '../../vocabulary/item.type';
import { methodeOf } from '../../vocabulary/methode.type';
import { reachOf } from './palier';
import type { ReachRules } from './palier';
import type { PistesArgs } from './pistes.args';
import type { Piste, Pistes } from './pistes.types';

/** The wishes of the contract, which methode tells whether they are given or not. */
const alwaysTold = ['contextesVoulus', 'contextesRefuses', 'centresInteret', 'riasec'] as const;

/** How many pistes are told between two stops. */
const toldAtATime = 16;

/** Answers where a profile could go. */
@Injectable()
export class PistesService {
  constructor(private readonly turns: FairTurns) {}

  /**
   * One page of the pistes. Of the métiers that one aims at, a contexte that is refused is told, and leaves none of them out. Throws
   * BAD_USER_INPUT on a profile that brings nothing or holds an unknown code, and on an unknown cible.
   */
  rankPistes(snapshot: Snapshot, args: PistesArgs): Pistes | Promise<Pistes> {
    return this.turns.run(rankedPistes(snapshot, args));
  }
}

function* rankedPistes(snapshot: Snapshot, args: PistesArgs): Sliced<Pistes> {
  const { seuil, niveau, savoirEtre, limite, decalage } = args;
  const profil = readProfil(snapshot, args.profil);
  const { brought, wishes, inclureExperiences } = profil;
  const cibles = args.cibles?.length ? ciblesOf(snapshot, args.cibles) : undefined;
  const filter = metiersKept(snapshot, cibles ? { ...wishes, contextesRefuses: null } : wishes);
  const view = snapshot.graph.view(niveau, 'AGREGES', savoirEtre);
  const covered = new MetierSet(snapshot.traits.size);
  const wanted = (code: string): boolean => {
    const place = snapshot.traits.placeOf(code);
    if (place !== undefined) covered.add(place);
    return filter.keeps(code);
  };
  const metiers = { inclureExperiences, ...(cibles && { cibles }) };
  const { total, resultats } = view.pistes(brought, { limite, decalage }, wanted, metiers);
  yield;
  const rules = { view, seuil, contextesRefuses: wishes.contextesRefuses ?? [] };
  const applied = { ...appliedProfil(profil), ...appliedWishes(wishes, alwaysTold), cibles: cibles ?? null };
  return {
    total,
    resultats: yield* toldInSlices(snapshot, resultats, rules),
    experiences: profil.experiences,
    ecartes: filter.leftOut(covered),
    methode: methodeOf(snapshot, view, 'COUVERTURE_DU_PROFIL', {
      ...applied,
      seuil,
      paliers: view.seuilsDesPaliers,
      limite,
      decalage,
    }),
  };
}

function ciblesOf(snapshot: Snapshot, typed: readonly string[]): string[] {
  return [...new Set(typed.map((code) => namedMetier(snapshot, 'cibles', code).metier))].sort();
}

function* toldInSlices(snapshot: Snapshot, found: readonly EnginePiste[], rules: ReachRules): Sliced<Piste[]> {
  const told: Piste[] = [];
  for (const piste of found) {
    told.push(pisteOf(snapshot, piste, rules));
    if (told.length % toldAtATime === 0) yield;
  }
  return told;
}

function pisteOf(snapshot: Snapshot, piste: EnginePiste, rules: ReachRules): Piste {
  const { labels, held } = snapshot;
  const { metier, couverture, rang, quantile, exerce, nbTenus, nbManquants } = piste;
  const reach = reachOf(snapshot, rules, piste);
  return {
    metier: labels.metier(metier),
    couverture,
    rang,
    quantile,
    exerce,
    nbTenus,
    nbManquants,
    accessible: couverture >= rules.seuil && reach.reglemente !== true,
    ...reach,
    nbCertifications: countIfKnown(held, metier, 'certifications'),
    listTenus: (limite) => itemsWithLabels(piste.tenus(limite), labels),
    listManquants: (limite) => itemsWithLabels(piste.manquants(limite), labels),
    listAAcquerir: (limite) => itemsWithLabels(piste.aAcquerir(limite), labels),
    preparation: preparationTo(held, metier),
  };
}
