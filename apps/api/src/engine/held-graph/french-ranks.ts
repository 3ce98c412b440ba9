import type { Sliced } from '@rome-graph/skill-graph';

const french = new Intl.Collator('fr');

/** How many are sorted in one go, and how many are merged between two stops: a few milliseconds. */
const run = 256;
const mergedAtATime = 1_000;

type Compare = (a: number, b: number) => number;

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
  return french.compare(a, b) || (a < b ? -1 : 1);
}

/** The numbers below a count, sorted: a merge sort, since that of the language does not stop. */
function* sortedInSlices(count: number, compare: Compare): Sliced<Uint32Array> {
  let sorted = Uint32Array.from({ length: count }, (_, index) => index);
  for (let begin = 0; begin < count; begin += run) {
    sorted.subarray(begin, begin + run).sort(compare);
    yield;
  }
  let merged = new Uint32Array(count);
  for (let width = run; width < count; width *= 2) {
    for (let begin = 0; begin < count; begin += 2 * width) {
      const middle = Math.min(begin + width, count);
      const left = sorted.subarray(begin, middle);
      const right = sorted.subarray(middle, Math.min(middle + width, count));
      yield* merge(left, right, merged.subarray(begin), compare);
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

function* merge(left: Uint32Array, right: Uint32Array, target: Uint32Array, compare: Compare): Sliced<void> {
  let [l, r] = [0, 0];
  for (let at = 0; at < left.length + right.length; at++) {
    const a = left[l];
    const b = right[r];
    const takesLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    target[at] = (takesLeft ? a : b) ?? 0;
    if (takesLeft) l++;
    else r++;
    if (at % mergedAtATime === 0) yield;
  }
}
