import type { Snapshot } from '../../engine/snapshot';
import { checkWishes, metiersKept } from '../../metiers/choose-metiers';
import { badUserInput } from '../../platform/errors/api-errors';
import { countFacette } from '../../traits/facettes';
import type { MetierSet } from '../../traits/metier-set';
import { codeOfCursor, cursorOf } from './cursor';
import type { ParcoursArgs } from './parcours.args';
import type { Facette, PageDeMetiers } from './parcours.types';
import { NomDeFacette } from './parcours.types';

/**
 * A page, from A to Z, of the métiers that answer to a filter.
 *
 * @throws BAD_USER_INPUT naming the list of the filter that holds an unknown code, or `apres` when it is no cursor of this release.
 */
export function pageDeMetiersOf(snapshot: Snapshot, { filtre, limite, apres }: ParcoursArgs): PageDeMetiers {
  const { labels, release, traits } = snapshot;
  const filter = metiersKept(snapshot, checkWishes(snapshot, 'filtre', filtre ?? {}));
  const codes = traits.codesOf(filter.kept);
  const rest = apres ? restAfter(snapshot, filter.kept, apres) : codes;
  const shown = rest.slice(0, limite);
  const last = shown.at(-1);
  return {
    release: release.version,
    total: codes.length,
    resultats: shown.map((code) => labels.metier(code)),
    curseurSuivant: last !== undefined && rest.length > shown.length ? cursorOf(last) : null,
    ecartes: filter.leftOut(),
    found: filter.kept,
  };
}

/** Every facette of some métiers, with its values from A to Z. */
export function facettesOf({ traits }: Snapshot, found: MetierSet): Facette[] {
  return Object.values(NomDeFacette).map((nom) => ({ nom, valeurs: countFacette(traits, found, nom) }));
}

/** The métiers of a set that come after the one that a page ended at, whether the set holds it or not. */
function restAfter({ traits }: Snapshot, set: MetierSet, cursor: string): string[] {
  const from = traits.placeOf(codeOfCursor(cursor) ?? '');
  if (from === undefined) {
    throw badUserInput('apres', 'apres must be the curseurSuivant of an earlier page of this release.');
  }
  return traits.codes.slice(from + 1).filter((_, offset) => set.has(from + 1 + offset));
}
