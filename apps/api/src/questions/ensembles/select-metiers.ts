import { foldCode } from '@rome-graph/domain';
import type { MetierTraits } from '../../engine/metier-traits';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';
import type { SelectionDeMetiers } from './selection-de-metiers.input';
import { ensembleMax } from './selection-de-metiers.input';

/** The traits that a selection compares as they are. */
const compared = [
  'codeRomeParent',
  'domaine',
  'grandDomaine',
  'transitionEcologique',
  'transitionNumerique',
  'transitionDemographique',
  'emploiReglemente',
  'emploiCadre',
  'riasecMajeur',
] as const satisfies readonly (keyof MetierTraits & keyof SelectionDeMetiers)[];

/**
 * The codes of the métiers that a selection means, by code.
 *
 * @throws BAD_USER_INPUT naming `selection`: an unknown code, no métier, or more than 500.
 */
export function selectMetiers(snapshot: Snapshot, selection: SelectionDeMetiers): string[] {
  const { secteur } = selection;
  const codes = selection.codes?.map((code) => requireMetier(snapshot, 'selection.codes', code));
  const folded = { ...selection, ...codesOf(selection) };
  const wanted = codes && codes.length > 0 ? new Set(codes) : undefined;
  const given = compared.filter((trait) => isGiven(selection[trait]));
  if (!wanted && !isGiven(secteur) && given.length === 0) {
    throw badUserInput('selection', 'A selection needs codes, a secteur, a parent of ROME 3, a domaine or a tag.');
  }
  const found = [...snapshot.metiers.values()]
    .filter(({ code }) => !wanted || wanted.has(code))
    .filter(({ secteurs }) => !isGiven(secteur) || secteurs.includes(secteur))
    .filter((metier) => given.every((trait) => metier[trait] === folded[trait]));
  if (found.length === 0) {
    throw badUserInput('selection', `No métier of release ${snapshot.release.version} answers to this selection.`);
  }
  if (found.length > ensembleMax) {
    throw badUserInput(
      'selection',
      `This selection means ${found.length} métiers, and a set holds at most ${ensembleMax}: select fewer.`,
    );
  }
  return found.map(({ code }) => code);
}

/** What a selection names by a code that has letters. */
function codesOf({ codeRomeParent, domaine, grandDomaine }: SelectionDeMetiers): Partial<SelectionDeMetiers> {
  return Object.fromEntries(
    Object.entries({ codeRomeParent, domaine, grandDomaine }).map(([name, code]) => [
      name,
      isGiven(code) ? foldCode(code) : code,
    ]),
  );
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
