import type { Snapshot } from '../../engine/snapshot';
import type { NamedCode } from '../../metiers/code-names';
import { codeNames, otherCodes, whatItIs } from '../../metiers/code-names';
import { nearCodes } from '../../metiers/near-codes';
import { shortened } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';
import type { Changement, Derive, ElementHistorique, Historique, Issus, PageDeChangements } from './historique.types';

/** One page as a statement gives it. */
export interface Page<T> {
  readonly total: number;
  readonly resultats: readonly T[];
}

/** A change as the graph stores it: an empty list is absent. */
export type StoredChangement = Partial<Changement>;

/** The row of historique.cypher. */
export interface HistoriqueRow {
  readonly elements: readonly ElementHistorique[];
  readonly changements: readonly StoredChangement[];
  readonly derives: readonly Derive[];
}

/** The page of a row; an empty one where there is no row. */
export function pageDeChangementsOf({ release }: Snapshot, row: Page<StoredChangement> | undefined): PageDeChangements {
  const { total = 0, resultats = [] } = row ?? {};
  return { release: release.version, total, resultats: resultats.map(changementOf) };
}

/** All that is known of a code. Throws BAD_USER_INPUT when nothing has or had it. */
export function historiqueOf(snapshot: Snapshot, code: string, row: HistoriqueRow | undefined): Historique {
  if (!row || isUnknown(row)) {
    const named = codeNames(snapshot, code);
    const nothing =
      named.length > 0 ? 'Nothing is told under the code' : 'Nothing that the graph holds or has held has the code';
    throw unknownCode(snapshot, code, nothing, named);
  }
  const { elements, changements, derives } = row;
  return { code, release: snapshot.release.version, elements, changements: changements.map(changementOf), derives };
}

/** What a fiche of ROME 3 has become. Throws BAD_USER_INPUT when no fiche comes from it. */
export function issusOf(snapshot: Snapshot, code: string, row: Pick<Issus, 'libelle' | 'metiers'> | undefined): Issus {
  if (!row) throw unknownCode(snapshot, code, 'No fiche comes from the code of ROME 3');
  return { code, release: snapshot.release.version, libelle: row.libelle, metiers: row.metiers };
}

/** Whether nothing is told under a code. */
function isUnknown({ elements, changements }: HistoriqueRow): boolean {
  return elements.length + changements.length === 0;
}

function changementOf(stored: StoredChangement): Changement {
  const absent = { libelle: null, attribut: null, cible: null };
  const empty = { ancien: [], nouveau: [], anciennesValeurs: [], nouvellesValeurs: [] };
  return { ...absent, ...empty, ...stored } as Changement;
}

function unknownCode(
  { labels, release }: Snapshot,
  code: string,
  what: string,
  named: readonly NamedCode[] = [],
): Error {
  const others = otherCodes(named, code);
  const message = `${what} "${shortened(code)}" (release ${release.version}).${whatItIs(named, code)}`;
  return badUserInput('code', message, {
    suggestions: others.length > 0 ? others : nearCodes(code, labels.entries()),
  });
}
