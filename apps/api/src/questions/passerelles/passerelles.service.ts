import { Injectable } from '@nestjs/common';
import type { ChainsQuestion, Etape as EngineEtape, ItemView, Obstacle } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { goOnWith } from '../../engine/go-on-with';
import { countIfKnown } from '../../engine/held-graph/held-graph';
import type { Snapshot } from '../../engine/snapshot';
import { metiersKept } from '../../metiers/choose-metiers';
import { requireTwoMetiers } from '../../metiers/require-metier';
import { appliedWishes } from '../../traits/metier-filter';
import type { LeftOut, MetierFilter } from '../../traits/metier-filter';
import { itemListsOf } from '../../vocabulary/item-lists';
import { methodeOf } from '../../vocabulary/methode.type';
import { checkContraintes } from './contraintes.check';
import { Contraintes } from './contraintes.input';
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
    const { de, vers, niveau, savoirEtre, moteur } = args;
    const contraintes = checkContraintes(snapshot, ends, asked.contraintes ?? new Contraintes());
    const view = snapshot.graph.view(niveau, 'AGREGES', savoirEtre);
    const filter = metiersKept(snapshot, contraintes);
    const question = questionOf(args, contraintes, filter);
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
    return { obstacle, chains: chains.map((chain) => pricedChain(view, chain)) };
  }
}

function questionOf(
  { critere, nombre }: PasserellesArgs,
  contraintes: Contraintes,
  filter: MetierFilter,
): ChainsQuestion {
  const { couvertureMin, communsMin, etapesMax, via } = contraintes;
  return {
    critere,
    nombre,
    couvertureMin,
    communsMin,
    ...(isGiven(etapesMax) && { etapesMax }),
    ...(isGiven(via) && { via }),
    exclus: filter.excluded(),
  };
}

/** What each wish leaves out of the métiers that a chain might go through: not its ends, nor the one that it must. */
function leftOutBetween(
  { traits }: Snapshot,
  spared: readonly (string | null | undefined)[],
  filter: MetierFilter,
): LeftOut[] {
  if (filter.isEmpty) return [];
  return filter.leftOut(traits.all.without(traits.setOf(spared.filter(isGiven))));
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function answerOf(
  snapshot: Snapshot,
  view: ItemView,
  { de, vers, critere, nombre, moteur }: PasserellesArgs,
  contraintes: Contraintes,
  { chains, obstacle, ecartes }: FoundChains & { readonly ecartes: readonly LeftOut[] },
): Passerelles {
  return {
    de: snapshot.labels.metier(de),
    vers: snapshot.labels.metier(vers),
    chemins: chains.map((chain, index) => passerelleOf(chain, index + 1, snapshot)),
    ecartes,
    motif: motifOf(obstacle, de, vers, contraintes, chains.length),
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

function passerelleOf({ force, cout, goulot, etapes }: PricedChain, rang: number, snapshot: Snapshot): Passerelle {
  return { rang, force, cout, goulot, etapes: etapes.map((etape) => etapeOf(etape, snapshot)) };
}

function etapeOf(etape: EngineEtape, { labels, held }: Snapshot): Etape {
  const { de, vers, couverture, couvertureCumulee, nbCommuns, nbManquants, mobiliteOfficielle } = etape;
  return {
    de: labels.metier(de),
    vers: labels.metier(vers),
    couverture,
    couvertureCumulee,
    nbCommuns,
    nbManquants,
    mobiliteOfficielle,
    nbCertifications: countIfKnown(held, vers, 'certifications'),
    lists: itemListsOf(etape, labels),
  };
}

/** The contraintes of the contract, which are told whether they are given or not: absent ones as null, lists as empty. */
const alwaysTold = [
  'eviter',
  'grandsDomaines',
  'eviterReglementes',
  'cadre',
  'transitionEcologique',
  'transitionNumerique',
  'transitionDemographique',
  'riasec',
] as const;

/** The contraintes as applied. */
function appliedContraintes(contraintes: Contraintes): Record<string, unknown> {
  const { couvertureMin, communsMin, etapesMax, via } = contraintes;
  return {
    couvertureMin,
    communsMin,
    etapesMax: etapesMax ?? null,
    via: via ?? null,
    ...appliedWishes(contraintes, alwaysTold),
  };
}
