import type { FicheAppellation } from './fiche-entourage.types';

/** The names of a métier other than its intitulé, as they stand; those little used come last, or not at all. */
export function synonymesOf(appellations: readonly FicheAppellation[], peuUsitees: boolean): FicheAppellation[] {
  const synonymes = appellations.filter(({ classification }) => classification === 'SYNONYME');
  const usual = synonymes.filter(({ peuUsitee }) => !peuUsitee);
  return peuUsitees ? [...usual, ...synonymes.filter(({ peuUsitee }) => peuUsitee)] : usual;
}
