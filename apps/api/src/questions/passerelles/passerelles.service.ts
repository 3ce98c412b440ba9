import { Injectable } from '@nestjs/common';
import type { ChainsQuestion, Etape as EngineEtape, ItemView, Obstacle, Sliced } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { goOnWith } from '../../engine/go-on-with';
import type { Snapshot } from '../../engine/snapshot';
import { metiersKept } from '../../metiers/choose-metiers';
import { requireTwoMetiers } from '../../metiers/require-metier';
import type { LeftOut } from '../../traits/metier-filter';
import { methodeOf } from '../../vocabulary/methode.type';
import { chainsQuestionOf, leftOutBetween, notesOnChains, toldContraintes } from './chains-question';
import { checkContraintes } from './contraintes.check';
import { appliedBy, Contraintes } from './contraintes.input';
import type { ContraintesAppliquees } from './contraintes.input';
import { DatabasePasserelles } from './database-passerelles';
import { databaseQuestionOf } from './database-question';
import { arrivalOf } from './etape';
import { motifOf } from './motif';
import { anyChain, noOpenings, openingsAmong } from './openings';
import type { Openings } from './openings';
import { ReplicasOfAnswer } from './replicas';
import type { Etape, Passerelle, Passerelles } from './passerelle.types';
import type { PasserellesArgs } from './passerelles.args';
import type { PricedChain } from './priced-chain';
import { pricedChain } from './priced-chain';

/** A question as it is asked of the engine. */
interface AskedChains {
  readonly snapshot: Snapshot;
  readonly view: ItemView;
  readonly args: PasserellesArgs;
  readonly contraintes: ContraintesAppliquees;
  readonly question: ChainsQuestion;
}

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
    const asking: AskedChains = { snapshot, view, args, contraintes, question };
    const replicas = new ReplicasOfAnswer(this.turns, { view, de, vers, question });
    const found =
      moteur === 'NEO4J' ? this.findInDatabase(asking) : this.turns.run(view.passerelles(de, vers, question));
    return goOnWith(found, (chains) =>
      goOnWith(this.openings(asking, chains), (openings) =>
        answerOf(asking, { ...chains, openings, ecartes }, replicas),
      ),
    );
  }

  /** Which contraintes stand in the way by themselves, where no chain was found. */
  private openings(
    { snapshot, view, args, contraintes }: AskedChains,
    { chains, obstacle }: FoundChains,
  ): Openings | Promise<Openings> {
    if (chains.length > 0 || obstacle === 'RECHERCHE') return noOpenings;
    const { de, vers, mesureDesPas } = args;
    function* opens(dropped: ContraintesAppliquees): Sliced<boolean> {
      const question = chainsQuestionOf(anyChain(mesureDesPas), dropped, metiersKept(snapshot, dropped));
      return (yield* view.passerelles(de, vers, question)).chains.length > 0;
    }
    return this.turns.run(openingsAmong(contraintes, mesureDesPas, opens));
  }

  /** The chains and their costs as Neo4j finds them; what each step shares and lacks is told by the engine. */
  private async findInDatabase({ snapshot, view, args, question }: AskedChains): Promise<FoundChains> {
    const asked = databaseQuestionOf(args, question);
    const { chains, obstacle } = await this.database.askChains(snapshot, asked);
    const poidsDirect = view.poidsDirect(args.de, args.vers);
    return { obstacle, poidsDirect, chains: chains.map((chain) => pricedChain(view, chain)) };
  }
}

function answerOf(
  { snapshot, view, args, contraintes }: AskedChains,
  found: FoundChains & { readonly openings: Openings; readonly ecartes: readonly LeftOut[] },
  replicas: ReplicasOfAnswer,
): Passerelles {
  const { de, vers, critere, mesureDesPas, nombre, moteur } = args;
  const { chains, poidsDirect, ecartes } = found;
  return {
    de: snapshot.labels.metier(de),
    vers: snapshot.labels.metier(vers),
    chemins: chains.map((chain, index) => passerelleOf(chain, index + 1, snapshot, replicas)),
    ecartes,
    motif: motifOf({ ...found, found: chains.length }, de, vers, contraintes),
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

function passerelleOf(
  { metiers, force, cout, goulot, poidsAApprendre, etapes }: PricedChain,
  rang: number,
  snapshot: Snapshot,
  replicas: ReplicasOfAnswer,
): Passerelle {
  const told = etapes.map((etape) => etapeOf(etape, snapshot));
  return { rang, force, cout, goulot, poidsAApprendre, etapes: told, metiers, replicas };
}

function etapeOf(etape: EngineEtape, snapshot: Snapshot): Etape {
  return { de: snapshot.labels.metier(etape.de), ...arrivalOf(etape, snapshot) };
}
