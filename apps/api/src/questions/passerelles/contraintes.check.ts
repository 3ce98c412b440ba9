import type { Snapshot } from '../../engine/snapshot';
import { checkWishes } from '../../metiers/choose-metiers';
import { requireMetier } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';
import type { Contraintes } from './contraintes.input';

/**
 * The contraintes with their codes as the nomenclature writes them, checked against the release and against each other.
 *
 * @param ends `de` is null where a chain starts from no métier
 * @throws BAD_USER_INPUT naming the contrainte: an unknown code, a via that is one of the ends or that is to be avoided.
 */
export function checkContraintes(
  snapshot: Snapshot,
  { de, vers }: { readonly de: string | null; readonly vers: string },
  contraintes: Contraintes,
): Contraintes {
  const checked = checkWishes(snapshot, 'contraintes', contraintes);
  if (contraintes.via === null || contraintes.via === undefined) return checked;
  const via = requireMetier(snapshot, 'contraintes.via', contraintes.via);
  if (via === de || via === vers) {
    throw badUserInput(
      'contraintes.via',
      de === null
        ? `A chain to ${vers} cannot go through ${via}: it is one of its ends.`
        : `A chain from ${de} to ${vers} cannot go through ${via}: it is one of its ends.`,
    );
  }
  if (checked.eviter?.includes(via)) {
    throw badUserInput(
      'contraintes.via',
      `${via} is both to go through (via) and to avoid (eviter): leave one of them out.`,
    );
  }
  return { ...checked, via };
}
