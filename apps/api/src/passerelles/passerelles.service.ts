import { Injectable } from '@nestjs/common';
import type { Chain, Etape as EngineEtape } from '@rome-graph/skill-graph';
import { itemListsOf } from '../analytics/item-lists';
import { methodeOf } from '../analytics/methode.type';
import type { Snapshot } from '../engine/snapshot';
import { requireTwoMetiers } from '../metiers/require-metier';
import { Contraintes } from './contraintes.input';
import type { Etape, Passerelle, Passerelles } from './passerelle.types';
import type { PasserellesArgs } from './passerelles.args';

/** Answers how to go from a métier to another. */
@Injectable()
export class PasserellesService {
  /** The best chain, or the reason why there is none. Throws BAD_USER_INPUT on unknown or equal codes. */
  find(snapshot: Snapshot, args: PasserellesArgs): Passerelles {
    const { de, vers, niveau, savoirEtre, critere, nombre, moteur } = args;
    const contraintes = args.contraintes ?? new Contraintes();
    requireTwoMetiers(snapshot, de, vers);
    const { graph, labels } = snapshot;
    const view = graph.view(niveau, 'AGREGES', savoirEtre);
    const { couvertureMin, communsMin } = contraintes;
    const chain = view.passerelle(de, vers, { couvertureMin, communsMin });
    return {
      de: labels.metier(de),
      vers: labels.metier(vers),
      chemins: chain ? [passerelleOf(chain, 1, snapshot)] : [],
      motif: chain ? null : motifOf(de, vers, contraintes),
      methode: methodeOf(snapshot, view, critere, {
        de,
        vers,
        critere,
        nombre,
        moteur,
        contraintes: appliedContraintes(contraintes),
      }),
    };
  }
}

function passerelleOf({ force, cout, goulot, etapes }: Chain, rang: number, snapshot: Snapshot): Passerelle {
  return { rang, force, cout, goulot, etapes: etapes.map((etape) => etapeOf(etape, snapshot)) };
}

function etapeOf(etape: EngineEtape, { labels }: Snapshot): Etape {
  const { de, vers, couverture, couvertureCumulee, nbCommuns, nbManquants, mobiliteOfficielle } = etape;
  return {
    de: labels.metier(de),
    vers: labels.metier(vers),
    couverture,
    couvertureCumulee,
    nbCommuns,
    nbManquants,
    mobiliteOfficielle,
    lists: itemListsOf(etape, labels),
  };
}

function motifOf(de: string, vers: string, { couvertureMin, communsMin }: Contraintes): string {
  return (
    `Aucune chaîne ne mène de ${de} à ${vers} par des étapes dont la couverture atteint couvertureMin ` +
    `(${couvertureMin.toLocaleString('fr-FR', { maximumFractionDigits: 9 })}) et dont les métiers ont au moins ` +
    `communsMin (${communsMin}) items en commun : baissez l'une ou l'autre.`
  );
}

/** Every contrainte as applied; those that are absent are written as null, lists that are empty too. */
function appliedContraintes(contraintes: Contraintes): Record<string, unknown> {
  const { couvertureMin, communsMin } = contraintes;
  return {
    couvertureMin,
    communsMin,
    etapesMax: null,
    via: null,
    eviter: [],
    grandsDomaines: [],
    eviterReglementes: false,
    cadre: null,
    transitionEcologique: [],
    transitionNumerique: null,
    transitionDemographique: null,
    riasec: [],
  };
}
