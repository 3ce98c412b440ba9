import { Injectable } from '@nestjs/common';
import type { GroupeAPlacer, PosteAPourvoir, Reclassement as EngineReclassement } from '@rome-graph/skill-graph';
import { FairTurns } from '../../../engine/fair-turns';
import { goOnWith } from '../../../engine/go-on-with';
import type { Snapshot } from '../../../engine/snapshot';
import { metiersKept } from '../../../metiers/choose-metiers';
import { badUserInput } from '../../../platform/errors/api-errors';
import { appliedProfil, namedMetier, readProfil } from '../../../profil/profil.reader';
import { appliedWishes, wishedNames } from '../../../traits/metier-filter';
import { itemWithLabel } from '../../../vocabulary/item-pondere.type';
import { methodeOf } from '../../../vocabulary/methode.type';
import { toldContraintes } from '../chains-question';
import type { ContraintesAppliquees } from '../contraintes.input';
import { checkWithoutVia } from './contraintes-of-many';
import type { Groupe, ReclassementArgs } from './reclassement.args';
import { pairesDeReclassementMax } from './reclassement.args';
import type { ApprentissageDeGroupe, Reclassement } from './reclassement.types';

/** A group, checked. */
interface CheckedGroupe {
  readonly groupe: GroupeAPlacer;
  /** As a methode tells it. */
  readonly applied: Record<string, unknown>;
}

/** Answers who should go where. */
@Injectable()
export class ReclassementService {
  constructor(private readonly turns: FairTurns) {}

  /** The placement. Throws BAD_USER_INPUT on unknown codes, on a group that is neither or both, and on too many pairs. */
  place(snapshot: Snapshot, args: ReclassementArgs): Reclassement | Promise<Reclassement> {
    const { mesure } = args;
    requirePairs(args);
    const groupes = args.groupes.map((groupe, index) => checkGroupe(snapshot, `groupes.${index}`, groupe));
    const postes: PosteAPourvoir[] = args.postes.map(({ code, nombre }, index) => ({
      code: namedMetier(snapshot, `postes.${index}.code`, code).metier,
      nombre,
    }));
    const { contraintes, question } = checkWithoutVia(snapshot, args.contraintes, 'COUVERTURE');
    const view = snapshot.graph.view('TOUT');
    const asked = groupes.map(({ groupe }) => groupe);
    const found = this.turns.run(view.reclassement(asked, postes, mesure, question));
    return goOnWith(found, (reclassement) => ({
      ...answerOf(snapshot, reclassement),
      methode: methodeOf(
        snapshot,
        view,
        `RECLASSEMENT_${mesure}`,
        { groupes: groupes.map(({ applied }) => applied), postes, mesure, contraintes: toldContraintes(contraintes) },
        mesure === 'COUVERTURE' ? notesOnDirectSteps(contraintes) : [],
      ),
    }));
  }
}

/** A direct step goes through nothing: what is wished of métiers gone through says nothing of it. */
function notesOnDirectSteps(contraintes: ContraintesAppliquees): string[] {
  const idle = wishedNames(contraintes);
  if (idle.length === 0) return [];
  return [
    `Par COUVERTURE, l'étape mène droit au poste : ${idle.join(', ')}, qui portent sur les métiers traversés, ne changent ` +
      'rien. Les souhaits du profil d’un groupe écartent des postes.',
  ];
}

function requirePairs({ groupes, postes }: ReclassementArgs): void {
  if (groupes.length * postes.length <= pairesDeReclassementMax) return;
  throw badUserInput(
    'postes',
    `${groupes.length} groupes × ${postes.length} postes are more than ${pairesDeReclassementMax} pairs: join groups that ` +
      'bring the same, or posts of the same métier.',
  );
}

function checkGroupe(snapshot: Snapshot, argument: string, { code, profil, effectif }: Groupe): CheckedGroupe {
  const isOfMetier = (code ?? null) !== null;
  if (isOfMetier === Boolean(profil)) {
    throw badUserInput(
      `${argument}.code`,
      `Who are they? Give either ${argument}.code or ${argument}.profil: one of them.`,
    );
  }
  if (!profil) {
    const { metier } = namedMetier(snapshot, `${argument}.code`, code ?? '');
    return { groupe: { depart: { code: metier }, effectif }, applied: { code: metier, effectif } };
  }
  const read = readProfil(snapshot, profil, `${argument}.profil`);
  return {
    groupe: { depart: { profil: read.brought }, effectif, refus: metiersKept(snapshot, read.wishes).excluded() },
    applied: { profil: { ...appliedProfil(read), ...appliedWishes(read.wishes, wishedNames(read.wishes)) }, effectif },
  };
}

function answerOf({ labels }: Snapshot, found: EngineReclassement): Omit<Reclassement, 'methode'> {
  const placees = new Map<number, number>();
  for (const { groupe, nombre } of found.affectations) placees.set(groupe, (placees.get(groupe) ?? 0) + nombre);
  return {
    valeurTotale: found.valeurTotale,
    affectations: found.affectations.map(({ vers, ...told }) => ({ ...told, vers: labels.metier(vers) })),
    sansPoste: found.sansPoste,
    postesVacants: found.postesVacants,
    apprentissages: Array.from(placees, ([groupe, nombre]): ApprentissageDeGroupe => ({
      groupe,
      placees: nombre,
      listItems: (limite) =>
        found
          .aApprendre(groupe, limite)
          .map(({ item, personnes }) => ({ item: itemWithLabel(item, labels), personnes })),
    })),
  };
}
