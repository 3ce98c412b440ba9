import type { Snapshot } from '../../engine/snapshot';
import type { Candidate, Ranked } from './ranking';
import { rank } from './ranking';
import type { ResultatDeRecherche } from './recherche.types';
import { labelOfType, TypeDeRecherche } from './type-de-recherche';

/** A candidate as recherche.cypher gives it. */
export type CandidateRow = Omit<Candidate, 'type'> & { readonly label: string };

const typeOfLabel = new Map(Object.values(TypeDeRecherche).map((type) => [labelOfType[type], type]));

/** The results of a search, the best first; a métier has the label of the release, whichever of its names was found. */
export function resultsOf(
  snapshot: Snapshot,
  rows: readonly CandidateRow[],
  words: readonly string[],
  wanted: ReadonlySet<TypeDeRecherche>,
): ResultatDeRecherche[] {
  const candidates = rows.map(({ label, ...row }) => ({ ...row, type: typeOfLabel.get(label) as TypeDeRecherche }));
  return rank(candidates, words, wanted).map((found) => resultOf(found, snapshot));
}

function resultOf(
  { type, code, libelle, libelleTrouve, metier, peuUsitee }: Ranked,
  { labels }: Snapshot,
): ResultatDeRecherche {
  const named = metier === null ? null : labels.metier(metier);
  return {
    type,
    code,
    libelle: type === 'METIER' ? labels.metier(code).libelle : libelle,
    libelleTrouve,
    metier: named,
    peuUsitee,
  };
}
