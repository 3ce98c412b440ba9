import { Injectable } from '@nestjs/common';
import type { GroupeDActivites as EngineGroupe } from '@rome-graph/skill-graph';
import type { LabelTable } from '../../engine/label-table';
import type { Snapshot } from '../../engine/snapshot';
import { namedMetier } from '../../profil/profil.reader';
import { itemsWithLabels } from '../../vocabulary/item.type';
import type { Activites, GroupeDActivites } from './activites.types';

/** What groups without a name in the tree are called. */
const unnamed = { savoirs: 'Savoirs', others: 'Hors de l’arborescence' } as const;

/** Answers what one does in a métier. */
@Injectable()
export class ActivitesService {
  /** The items of a métier, grouped. Throws BAD_USER_INPUT on an unknown code. */
  listActivites(snapshot: Snapshot, typed: string): Activites {
    const { graph, labels, release } = snapshot;
    const { metier } = namedMetier(snapshot, 'metier', typed);
    return {
      metier: labels.metier(metier),
      groupes: graph
        .view('TOUT')
        .activites(metier)
        .map((group) => groupOf(group, labels)),
      release: release.version,
    };
  }
}

function groupOf({ enjeu, objectif, savoirs, items }: EngineGroupe, labels: LabelTable): GroupeDActivites {
  const called = savoirs ? unnamed.savoirs : unnamed.others;
  const named = itemsWithLabels(
    items.map(({ item }) => item),
    labels,
  );
  return {
    enjeu: enjeu === null ? called : labels.item('ENJEU', enjeu),
    codeEnjeu: enjeu,
    objectif: objectif === null ? called : labels.item('OBJECTIF', objectif),
    codeObjectif: objectif,
    items: items.flatMap(({ autresMetiers }, index) => {
      const item = named[index];
      return item ? [{ item, autresMetiers }] : [];
    }),
  };
}
