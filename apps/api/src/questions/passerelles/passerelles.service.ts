import { Injectable } from '@nestjs/common';
import type { ChainsQuestion, Etape as EngineEtape, ItemView, Obstacle } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { goOnWith } from '../../engine/go-on-with';
import { countIfKnown } from '../../engine/held-graph/held-graph';
import type { Snapshot } from '../../engine/snapshot';
import { metiersKept } from '../../metiers/choose-metiers';
import { requireTwoMetiers } from '../../metiers/require-metier';
import type { LeftOut } from '../../traits/metier-filter';
import { itemListsOf } from '../../vocabulary/item-lists';
import { methodeOf } from '../../vocabulary/methode.type';
import { chainsQuestionOf, leftOutBetween, notesOnChains, toldContraintes } from './chains-question';
import { checkContraintes } from './contraintes.check';
import { appliedBy, Contraintes } from './contraintes.input';
import type { ContraintesAppliquees } from './contraintes.input';
import { DatabasePasserelles } from './database-passerelles';
import { databaseQuestionOf } from './database-question';
import { motifOf } from './motif';
import type { Etape, Passerelle, Passerelles } from './passerelle.types';
import type { PasserellesArgs } from './passerelles.args';
import type { PricedChain } from './priced-chain';
import { pricedChain } from './priced-chain';

/** Chains, by whichever engine they were found. */
interface FoundChains {
  readonly chains: readonly PricedChain[];
  readonly obstacle: Obstacle | null;
  readonly poidsDirect: number;
}

/** Answers how to go from a métier to another. */
@Injectable()
export class PasserellesService {
  constructor(
    private readonly turns: FairTurns,
    private readonly database: DatabasePasserelles,
  ) {}

  /**
   * The best chains, or the reason why there is none; at once when the engine finds them quickly. Throws BAD_USER_INPUT
   * on unknown or equal codes, on contraintes that contradict each other, and on what NEO4J does not answer.
   */
  findChains(snapshot: Snapshot, asked: PasserellesArgs): Passerelles | Promise<Passerelles> {
    const ends = requireTwoMetiers(snapshot, asked);
    const args = { ...asked, ...ends };
    const { de, vers, niveau, savoirEtre, moteur, mesureDesPas } = args;
    const checked = checkContraintes(snapshot, ends, asked.contraintes ?? new Contraintes());
    const contraintes = appliedBy(mesureDesPas, checked);
    const view = snapshot.graph.view(niveau, 'AGREGES', savoirEtre);
    const filter = metiersKept(snapshot, contraintes);
    const question = chainsQuestionOf(args, contraintes, filter);
    const ecartes = leftOutBetween(snapshot, [de, vers, contraintes.via], filter);
    const found =
      moteur === 'NEO4J'
        ? this.findInDatabase(snapshot, view, args, question)
        : this.turns.run(view.passerelles(de, vers, question));
    return goOnWith(found, (chains) => answerOf(snapshot, view, args, contraintes, { ...chains, ecartes }));
  }

  /** The chains and their costs as Neo4j finds them; what each step shares and lacks is told by the engine. */
  private async findInDatabase(
    snapshot: Snapshot,
    view: ItemView,
    args: PasserellesArgs,
    question: ChainsQuestion,
  ): Promise<FoundChains> {
    const asked = databaseQuestionOf(args, question);
    const { chains, obstacle } = await this.database.askChains(snapshot, asked);
    const poidsDirect = view.poidsDirect(args.de, args.vers);
    return { obstacle, poidsDirect, chains: chains.map((chain) => pricedChain(view, chain)) };
  }
}

function answerOf(
  snapshot: Snapshot,
  view: ItemView,
  { de, vers, critere, mesureDesPas, nombre, moteur }: PasserellesArgs,
  contraintes: ContraintesAppliquees,
  { chains, obstacle, poidsDirect, ecartes }: FoundChains & { readonly ecartes: readonly LeftOut[] },
): Passerelles {
  return {
    de: snapshot.labels.metier(de),
    vers: snapshot.labels.metier(vers),
    chemins: chains.map((chain, index) => passerelleOf(chain, index + 1, snapshot)),
    ecartes,
    motif: motifOf(obstacle, de, vers, contraintes, chains.length),
    poidsDirect,
    methode: methodeOf(
      snapshot,
      view,
      critere,
      { de, vers, critere, mesureDesPas, nombre, moteur, contraintes: toldContraintes(contraintes) },
      notesOnChains({ critere, mesureDesPas }, chains),
    ),
  };
}

function passerelleOf({ etapes, ...sums }: PricedChain, rang: number, snapshot: Snapshot): Passerelle {
  const { force, cout, goulot, poidsAApprendre } = sums;
  return { rang, force, cout, goulot, poidsAApprendre, etapes: etapes.map((etape) => etapeOf(etape, snapshot)) };
}

function etapeOf(etape: EngineEtape, { labels, held }: Snapshot): Etape {
  const { de, vers, force, couverture, couvertureCumulee, nbCommuns, nbManquants, poidsAApprendre } = etape;
  return {
    de: labels.metier(de),
    vers: labels.metier(vers),
    force,
    couverture,
    couvertureCumulee,
    nbCommuns,
    nbManquants,
    poidsAApprendre,
    mobiliteOfficielle: etape.mobiliteOfficielle,
    nbCertifications: countIfKnown(held, vers, 'certifications'),
    lists: itemListsOf(etape, labels),
  };
}
