import { Injectable } from '@nestjs/common';
import type { Profil as EngineProfil } from '@rome-graph/skill-graph';
import type { Snapshot } from '../../engine/snapshot';
import { metiersKept } from '../../metiers/choose-metiers';
import { requireMetier } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';
import type { ExperienceLue } from '../../profil/experience-lue.type';
import { appliedProfil, readProfil } from '../../profil/profil.reader';
import { appliedWishes, wishedNames } from '../../traits/metier-filter';
import { itemWithLabel } from '../../vocabulary/item-pondere.type';
import { methodeOf } from '../../vocabulary/methode.type';
import type { EffetsDeLevierArgs } from './effets-de-levier.args';
import type { EffetsDeLevier } from './effets-de-levier.types';

/** Who would learn: a métier, or a profile. */
interface Learner {
  /** The métier; null of a profile. */
  readonly code: string | null;
  readonly brought: EngineProfil;
  readonly inclureExperiences: boolean;
  readonly keeps: (code: string) => boolean;
  readonly experiences: readonly ExperienceLue[];
  /** As a methode tells it. */
  readonly applied: Record<string, unknown>;
}

/** Answers what learning an item would open. */
@Injectable()
export class EffetsDeLevierService {
  /** One page of the items that would open other métiers. Throws BAD_USER_INPUT on an unknown code, and unless it is told who learns. */
  rankEffects(snapshot: Snapshot, args: EffetsDeLevierArgs): EffetsDeLevier {
    const { seuil, niveau, savoirEtre, limite, decalage } = args;
    const { code, brought, inclureExperiences, keeps, experiences, applied } = learnerOf(snapshot, args);
    const { graph, labels } = snapshot;
    const view = graph.view(niveau, 'AGREGES', savoirEtre);
    const page = { limite, decalage };
    const { total, resultats } = view.effetsDeLevier(brought, seuil, page, keeps, { inclureExperiences });
    return {
      metier: code === null ? null : labels.metier(code),
      experiences,
      total,
      resultats: resultats.map(({ item, metiers }) => ({
        item: itemWithLabel(item, labels),
        nombre: metiers.length,
        listMetiers: (most) => metiers.slice(0, most).map((metier) => labels.metier(metier)),
      })),
      methode: methodeOf(snapshot, view, 'EFFET_DE_LEVIER', { ...applied, seuil, limite, decalage }),
    };
  }
}

function learnerOf(snapshot: Snapshot, { code, profil }: EffetsDeLevierArgs): Learner {
  if ((code ?? null) === null && profil) return learnerOfProfil(snapshot, profil);
  if ((code ?? null) !== null && !profil) return learnerOfMetier(snapshot, code ?? '');
  throw badUserInput('code', 'Who would learn? Give either code or profil: one of them, not both.');
}

function learnerOfMetier(snapshot: Snapshot, typed: string): Learner {
  const code = requireMetier(snapshot, 'code', typed);
  const brought = { experiences: [{ metier: code }], items: [] };
  return { code, brought, inclureExperiences: false, keeps: () => true, experiences: [], applied: { code } };
}

function learnerOfProfil(snapshot: Snapshot, profil: NonNullable<EffetsDeLevierArgs['profil']>): Learner {
  const read = readProfil(snapshot, profil);
  const { brought, inclureExperiences, wishes, experiences } = read;
  const filter = metiersKept(snapshot, wishes);
  return {
    code: null,
    brought,
    inclureExperiences,
    keeps: (metier) => filter.keeps(metier),
    experiences,
    applied: { ...appliedProfil(read), ...appliedWishes(wishes, wishedNames(wishes)) },
  };
}
