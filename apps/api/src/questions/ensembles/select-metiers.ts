import type { Snapshot } from '../../engine/snapshot';
import { checkWishes, metiersKept } from '../../metiers/choose-metiers';
import { badUserInput } from '../../platform/errors/api-errors';
import type { LeftOut } from '../../traits/metier-filter';
import type { SelectionDeMetiers } from './selection-de-metiers.input';
import { ensembleMax } from './selection-de-metiers.input';

/** The métiers that a selection means. */
export interface SelectedMetiers {
  /** By code. */
  readonly codes: readonly string[];
  /** What each wish leaves out of all métiers. */
  readonly ecartes: readonly LeftOut[];
}

/**
 * The métiers that a selection means.
 *
 * @throws BAD_USER_INPUT naming `selection` when they are none or more than 500, or the list of it that holds an unknown code.
 */
export function selectMetiers(snapshot: Snapshot, selection: SelectionDeMetiers): SelectedMetiers {
  const filter = metiersKept(snapshot, checkWishes(snapshot, 'selection', selection));
  if (filter.isEmpty) {
    throw badUserInput('selection', 'A selection needs codes, a secteur, a parent of ROME 3, a domaine or a tag.');
  }
  const ecartes = filter.leftOut();
  const codes = snapshot.traits.codesOf(filter.kept).sort();
  if (codes.length === 0) throw badUserInput('selection', emptyMessage(snapshot, ecartes));
  if (codes.length > ensembleMax) {
    throw badUserInput(
      'selection',
      `This selection means ${codes.length} métiers, and a set holds at most ${ensembleMax}: select fewer.`,
    );
  }
  return { codes, ecartes };
}

function emptyMessage({ release, traits }: Snapshot, ecartes: readonly LeftOut[]): string {
  const told = ecartes.map(({ contrainte, nombre }) => `${contrainte} ${nombre}`).join(', ');
  return `No métier of release ${release.version} answers to this selection: of ${traits.size} métiers, each wish by itself leaves out ${told}.`;
}
