import type { SearchParts } from '../index-parts/search-parts';
import type { Scratch } from './scratch';

/** What a métier gains each time twice as many of its labels answer as well. */
const doublingGain = 0.025;
const mostGained = 0.1;
/** From what share of the best score of a métier on another label of it answers as well. */
const asWell = 0.9;

/** Finds the best label of each métier among those that a search scored, and counts those that answer as well. */
export function rankLabelsOfMetiers(scratch: Scratch, { labels }: SearchParts): void {
  const { touched, count, scores, bestOfMetiers, countOfMetiers } = scratch;
  for (let at = 0; at < count; at++) {
    const label = touched[at]!;
    const metier = labels.metiers[label]!;
    if (metier !== -1 && isBetter(label, bestOfMetiers[metier]!, scores)) bestOfMetiers[metier] = label;
  }
  for (let at = 0; at < count; at++) {
    const metier = labels.metiers[touched[at]!]!;
    if (metier !== -1 && scores[touched[at]!]! >= asWell * scores[bestOfMetiers[metier]!]!) countOfMetiers[metier]!++;
  }
}

/** The score of a métier: that of its best label, and a little for each doubling of labels that answer as well. */
export function scoreOfMetier(metier: number, { scores, bestOfMetiers, countOfMetiers }: Scratch): number {
  const doublings = Math.log2(Math.max(1, countOfMetiers[metier]!));
  return scores[bestOfMetiers[metier]!]! + Math.min(mostGained, doublingGain * doublings);
}

function isBetter(label: number, than: number, scores: Float32Array): boolean {
  if (than === -1) return true;
  return scores[label]! > scores[than]! || (scores[label] === scores[than] && label < than);
}
