import type { Snapshot } from '../../engine/snapshot';
import type { NamedCode } from '../../metiers/code-names';
import { otherCodes, whatItIs } from '../../metiers/code-names';
import { inFrenchOrder } from '../../metiers/french-order';
import { shortened } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';
import { alphabeticalOrderOf, codeOfCursor, cursorOf, letterOf } from './alphabetical-order';
import type { ParcoursArgs } from './parcours.args';
import type { Facette, PageDeMetiers, ValeurDeFacette } from './parcours.types';
import { NomDeFacette } from './parcours.types';

/**
 * A page, from A to Z, of the métiers that answer to a filter.
 *
 * @param found their codes, in any order, the first letter not looked at yet
 * @throws BAD_USER_INPUT naming `apres` when it is no cursor of this release.
 */
export function pageDeMetiersOf(
  snapshot: Snapshot,
  found: readonly string[],
  { filtre, limite, apres }: ParcoursArgs,
): PageDeMetiers {
  const { labels, release } = snapshot;
  const order = alphabeticalOrderOf(snapshot);
  const codes = order.sorted(underLetter(snapshot, found, filtre?.lettre));
  const rest = apres ? order.after(codes, codeOfCursor(apres) ?? '') : codes;
  if (!rest) throw badUserInput('apres', 'apres must be the curseurSuivant of an earlier page of this release.');
  const shown = rest.slice(0, limite);
  const last = shown.at(-1);
  return {
    release: release.version,
    total: codes.length,
    resultats: shown.map((code) => labels.metier(code)),
    curseurSuivant: last !== undefined && rest.length > shown.length ? cursorOf(last) : null,
    codes,
  };
}

/** Every facette with its values from A to Z; the letters are those of the labels. */
export function facettesOf(
  { labels }: Snapshot,
  codes: readonly string[],
  values: readonly (ValeurDeFacette & { readonly facette: NomDeFacette })[],
): Facette[] {
  const letters = lettersOf(codes.map((code) => labels.metier(code).libelle));
  return Object.values(NomDeFacette).map((nom) => ({
    nom,
    valeurs: nom === 'LETTRE' ? letters : inFrenchOrder(values.filter(({ facette }) => facette === nom)),
  }));
}

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
 * @param named what the code is of
 * @throws BAD_USER_INPUT naming `parent`.
 */
export function requirePlace(code: string, named: readonly NamedCode[]): void {
  const isPlace = named.some((each) => placeLabels.has(each.nature) && (each.code ?? each.codeOgr) === code);
  if (isPlace) return;
  throw badUserInput(
    'parent',
    `parent must be the code of a domaine, enjeu, objectif, macro-compétence or compétence of the tree, not "${shortened(code)}".${whatItIs(named, code)}`,
    { suggestions: otherCodes(named, code) },
  );
}

/**
 * Checks that every code of a filter is known; one that no métier has is.
 *
 * @param unknown list by list of the filter, the codes that the release does not have
 * @param named what the first of them is of, if it is of anything
 * @throws BAD_USER_INPUT naming the list.
 */
export function requireNoUnknown(
  { release }: Snapshot,
  unknown: Readonly<Record<string, readonly string[]>>,
  named: readonly NamedCode[] = [],
): void {
  for (const [name, [code]] of Object.entries(unknown)) {
    if (code === undefined) continue;
    throw badUserInput(
      `filtre.${name}`,
      `Release ${release.version} has no "${shortened(code)}" among its ${name}.${whatItIs(named, code)}`,
      { suggestions: otherCodes(named, code) },
    );
  }
}

function underLetter(
  { labels }: Snapshot,
  codes: readonly string[],
  lettre: string | null | undefined,
): readonly string[] {
  return lettre ? codes.filter((code) => letterOf(labels.metier(code).libelle) === letterOf(lettre)) : codes;
}

function lettersOf(libelles: readonly string[]): ValeurDeFacette[] {
  const counts = new Map<string, number>();
  for (const letter of libelles.map(letterOf)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, metiers]) => ({ code, libelle: code, metiers }));
}
