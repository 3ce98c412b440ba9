import type { Snapshot } from '../../engine/snapshot';
import { codeNames, otherCodes, whatItIs } from '../../metiers/code-names';
import { shortened } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';

/** Labels of what stands in the tree of compétences. */
const placeLabels: ReadonlySet<string> = new Set([
  'DomaineCompetence',
  'Enjeu',
  'Objectif',
  'MacroCompetence',
  'Competence',
]);

/**
 * Checks that a code, under which nothing lies, is that of a place of the tree of compétences.
 *
 * @throws BAD_USER_INPUT naming `parent`.
 */
export function requirePlace(snapshot: Snapshot, code: string): void {
  const named = codeNames(snapshot, code);
  const isPlace = named.some((each) => placeLabels.has(each.nature) && (each.code ?? each.codeOgr) === code);
  if (isPlace) return;
  throw badUserInput(
    'parent',
    `parent must be the code of a domaine, enjeu, objectif, macro-compétence or compétence of the tree, not "${shortened(code)}".${whatItIs(named, code)}`,
    { suggestions: otherCodes(named, code) },
  );
}
