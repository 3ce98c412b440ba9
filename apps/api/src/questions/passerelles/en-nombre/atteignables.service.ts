import { Injectable } from '@nestjs/common';
import type { Depart, MetierAtteignable as EngineAtteignable, PageDeResultats } from '@rome-graph/skill-graph';
import { FairTurns } from '../../../engine/fair-turns';
import { goOnWith } from '../../../engine/go-on-with';
import type { Snapshot } from '../../../engine/snapshot';
import { metiersKept } from '../../../metiers/choose-metiers';
import { badUserInput } from '../../../platform/errors/api-errors';
import { appliedProfil, namedMetier, readProfil } from '../../../profil/profil.reader';
import { appliedWishes, wishedNames } from '../../../traits/metier-filter';
import { methodeOf } from '../../../vocabulary/methode.type';
import { notesOnChains, toldContraintes } from '../chains-question';
import type { AtteignablesArgs } from './atteignables.args';
import type { Atteignables, MetierAtteignable } from './atteignables.types';
import { checkWithoutVia } from './contraintes-of-many';

/** Where one starts, checked. */
interface CheckedDepart {
  readonly depart: Depart;
  /** The métiers that are neither gone through nor shown. */
  readonly refused: ReadonlySet<string>;
  /** As a methode tells it. */
  readonly applied: Record<string, unknown>;
}

/** Answers what is within a cost. */
@Injectable()
export class AtteignablesService {
  constructor(private readonly turns: FairTurns) {}

  /** One page of the métiers. Throws BAD_USER_INPUT on an unknown code, and unless it is told where one starts. */
  listAtteignables(snapshot: Snapshot, args: AtteignablesArgs): Atteignables | Promise<Atteignables> {
    const { depart, refused, applied } = departOf(snapshot, args);
    const { limite, decalage, coutMax, mesureDesPas } = args;
    const { contraintes, question, filter } = checkWithoutVia(snapshot, args.contraintes, mesureDesPas);
    const etapesMax = Math.min(args.etapesMax, contraintes.etapesMax ?? Infinity);
    const asked = { ...question, etapesMax, coutMax, exclus: new Set([...filter.excluded(), ...refused]) };
    const view = snapshot.graph.view('TOUT');
    const found = this.turns.run(view.atteignables(depart, asked, { limite, decalage }, (code) => !refused.has(code)));
    return goOnWith(found, (page) => ({
      ...pageOf(snapshot, page),
      methode: methodeOf(
        snapshot,
        view,
        'FORCE',
        { ...applied, coutMax, etapesMax, mesureDesPas, contraintes: toldContraintes(contraintes), limite, decalage },
        notesOnChains({ critere: 'FORCE', mesureDesPas }, []),
      ),
    }));
  }
}

function departOf(snapshot: Snapshot, { depuis, profil }: AtteignablesArgs): CheckedDepart {
  const isFromMetiers = (depuis ?? []).length > 0;
  if (isFromMetiers === Boolean(profil)) {
    throw badUserInput('depuis', 'Where does one start? Give either depuis or profil: one of them, not both.');
  }
  if (!profil) {
    const codes = [...new Set((depuis ?? []).map((code) => namedMetier(snapshot, 'depuis', code).metier))].sort();
    return { depart: { depuis: codes }, refused: new Set(), applied: { depuis: codes } };
  }
  const read = readProfil(snapshot, profil);
  const { brought, inclureExperiences, wishes } = read;
  return {
    depart: { profil: brought, inclureExperiences },
    refused: metiersKept(snapshot, wishes).excluded(),
    applied: { profil: { ...appliedProfil(read), ...appliedWishes(wishes, wishedNames(wishes)) } },
  };
}

function pageOf(
  { labels }: Snapshot,
  { total, resultats }: PageDeResultats<EngineAtteignable>,
): { total: number; metiers: MetierAtteignable[] } {
  return {
    total,
    metiers: resultats.map(({ metier, depuis, premierPas, ...figures }) => ({
      ...figures,
      metier: labels.metier(metier),
      depuis: depuis === null ? null : labels.metier(depuis),
      premierPas: labels.metier(premierPas),
    })),
  };
}
