import { Injectable } from '@nestjs/common';
import type { MetierWishes } from '@rome-graph/domain';
import type { ChainDepuisProfil, ChainsDepuisProfil, ChainsQuestion, Sliced } from '@rome-graph/skill-graph';
import { FairTurns } from '../../engine/fair-turns';
import { goOnWith } from '../../engine/go-on-with';
import type { Snapshot } from '../../engine/snapshot';
import { metiersKept } from '../../metiers/choose-metiers';
import { requireMetier } from '../../metiers/require-metier';
import { appliedProfil, readProfil } from '../../profil/profil.reader';
import type { CheckedProfil } from '../../profil/profil.reader';
import { appliedWishes, wishedNames } from '../../traits/metier-filter';
import type { LeftOut, MetierFilter } from '../../traits/metier-filter';
import { methodeOf } from '../../vocabulary/methode.type';
import { chainsQuestionOf, leftOutBetween, notesOnChains, toldContraintes } from './chains-question';
import { checkContraintes } from './contraintes.check';
import { appliedBy, Contraintes } from './contraintes.input';
import type { ContraintesAppliquees } from './contraintes.input';
import { arrivalOf } from './etape';
import { motifOf } from './motif';
import { anyChain, noOpenings, openingsAmong } from './openings';
import type { Openings } from './openings';
import type { PasserelleDepuisProfilArgs } from './passerelle-depuis-profil.args';
import type { PasserelleDepuisProfil, PasserellesDepuisProfil } from './passerelle-depuis-profil.types';

/** A question, checked. */
interface Checked {
  readonly vers: string;
  readonly profil: CheckedProfil;
  readonly contraintes: ContraintesAppliquees;
  readonly question: ChainsQuestion;
  readonly ecartes: LeftOut[];
}

/** Answers how to go from what someone brings to a métier. */
@Injectable()
export class PasserelleDepuisProfilService {
  constructor(private readonly turns: FairTurns) {}

  /**
   * The best chains, or the reason why there is none. Throws BAD_USER_INPUT on unknown codes, on a profile that brings nothing, and on
   * contraintes that contradict each other.
   */
  findChains(
    snapshot: Snapshot,
    args: PasserelleDepuisProfilArgs,
  ): PasserellesDepuisProfil | Promise<PasserellesDepuisProfil> {
    const checked = check(snapshot, args);
    const view = snapshot.graph.view(args.niveau, 'AGREGES', args.savoirEtre);
    const { brought } = checked.profil;
    const found = this.turns.run(view.passerellesDepuisProfil(brought, checked.vers, checked.question));
    return goOnWith(found, (chains) =>
      goOnWith(this.openings(snapshot, args, checked, chains), (openings) =>
        answerOf(snapshot, args, checked, { ...chains, openings }),
      ),
    );
  }

  /** Which contraintes, and wishes of the profile, stand in the way by themselves, where no chain was found. */
  private openings(
    snapshot: Snapshot,
    { niveau, savoirEtre, mesureDesPas }: PasserelleDepuisProfilArgs,
    { vers, profil, contraintes }: Checked,
    { chains, obstacle, dejaTenu }: ChainsDepuisProfil,
  ): Openings | Promise<Openings> {
    if (dejaTenu || chains.length > 0 || obstacle === 'RECHERCHE' || obstacle === 'PROFIL') return noOpenings;
    const view = snapshot.graph.view(niveau, 'AGREGES', savoirEtre);
    function* opens(dropped: ContraintesAppliquees, wishes: MetierWishes): Sliced<boolean> {
      const filter = metiersKept(snapshot, dropped);
      const asked = chainsQuestionOf(anyChain(mesureDesPas), dropped, filter);
      const question = { ...asked, exclus: excludedBy(filter, metiersKept(snapshot, wishes)) };
      return (yield* view.passerellesDepuisProfil(profil.brought, vers, question)).chains.length > 0;
    }
    function* all(): Sliced<Openings> {
      const ofContraintes = openingsAmong(contraintes, mesureDesPas, (dropped) => opens(dropped, profil.wishes));
      const { given, opening } = yield* ofContraintes;
      const wished = wishedNames(profil.wishes);
      const lifting: string[] = [];
      for (const name of wished) {
        if (yield* opens(contraintes, { ...profil.wishes, [name]: null })) lifting.push(name);
      }
      const named = (name: string): string => `profil.${name}`;
      return { given: [...given, ...wished.map(named)], opening: [...opening, ...lifting.map(named)] };
    }
    return this.turns.run(all());
  }
}

function check(snapshot: Snapshot, args: PasserelleDepuisProfilArgs): Checked {
  const vers = requireMetier(snapshot, 'vers', args.vers);
  const profil = readProfil(snapshot, args.profil);
  const given = checkContraintes(snapshot, { de: null, vers }, args.contraintes ?? new Contraintes());
  const contraintes = appliedBy(args.mesureDesPas, given);
  const filter = metiersKept(snapshot, contraintes);
  const ofProfil = metiersKept(snapshot, profil.wishes);
  const spared = [vers, contraintes.via];
  const named = (left: LeftOut): LeftOut => ({ ...left, contrainte: `profil.${left.contrainte}` });
  return {
    vers,
    profil,
    contraintes,
    question: {
      ...chainsQuestionOf(args, contraintes, filter),
      exclus: excludedBy(filter, ofProfil),
    },
    ecartes: [
      ...leftOutBetween(snapshot, spared, filter),
      ...leftOutBetween(snapshot, spared, ofProfil).map(named),
    ].sort((a, b) => b.nombre - a.nombre),
  };
}

function excludedBy(...filters: readonly MetierFilter[]): ReadonlySet<string> {
  return new Set(filters.flatMap((filter) => [...filter.excluded()]));
}

function answerOf(
  snapshot: Snapshot,
  { niveau, savoirEtre, critere, mesureDesPas, nombre }: PasserelleDepuisProfilArgs,
  { vers, profil, contraintes, ecartes }: Checked,
  found: ChainsDepuisProfil & { readonly openings: Openings },
): PasserellesDepuisProfil {
  const { chains, dejaTenu, poidsDirect } = found;
  const view = snapshot.graph.view(niveau, 'AGREGES', savoirEtre);
  return {
    vers: snapshot.labels.metier(vers),
    dejaTenu,
    chemins: chains.map((chain, index) => passerelleOf(chain, index + 1, snapshot)),
    poidsDirect,
    motif: motifOf({ ...found, found: chains.length }, 'ce profil', vers, contraintes),
    experiences: profil.experiences,
    ecartes,
    methode: methodeOf(
      snapshot,
      view,
      critere,
      {
        profil: { ...appliedProfil(profil), ...appliedWishes(profil.wishes, wishedNames(profil.wishes)) },
        vers,
        critere,
        mesureDesPas,
        nombre,
        contraintes: toldContraintes(contraintes),
      },
      notesOnChains({ critere, mesureDesPas }, chains),
    ),
  };
}

function passerelleOf(
  { etapes, ...sums }: ChainDepuisProfil,
  rang: number,
  snapshot: Snapshot,
): PasserelleDepuisProfil {
  const { force, cout, goulot, poidsAApprendre } = sums;
  return {
    rang,
    force,
    cout,
    goulot,
    poidsAApprendre,
    etapes: etapes.map((etape) => ({
      de: etape.de === null ? null : snapshot.labels.metier(etape.de),
      ...arrivalOf(etape, snapshot),
    })),
  };
}
