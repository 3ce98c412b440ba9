import type { Sliced } from '@rome-graph/skill-graph';
import { compareInFrench } from '../../metiers/french-order';
import type { Compare } from '../../metiers/sliced-sort';
import { sortedInSlices } from '../../metiers/sliced-sort';

/**
 * The place of each label in the alphabetical order of French, where É stands with E; those that it takes for the same by
 * the codes of their letters, then in the order given.
 */
export function* frenchRanks(labels: readonly string[]): Sliced<Uint32Array> {
  const compare: Compare = (a, b) => compareLabels(labels[a] ?? '', labels[b] ?? '') || a - b;
  const sorted = yield* sortedInSlices(labels.length, compare);
  const ranks = new Uint32Array(labels.length);
  sorted.forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}

function compareLabels(a: string, b: string): number {
  if (a === b) return 0;
  return compareInFrench(a, b) || (a < b ? -1 : 1);
}
