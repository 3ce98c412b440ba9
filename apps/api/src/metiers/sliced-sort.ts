import type { Sliced } from '@rome-graph/skill-graph';

/** How many are sorted in one go, and how many are merged between two stops: a few milliseconds. */
const run = 256;
const mergedAtATime = 1_000;

/** How two numbers are put in order: negative when the first comes first. */
export type Compare = (a: number, b: number) => number;

/** The numbers below a count, sorted: a merge sort, since that of the language does not stop. */
export function* sortedInSlices(count: number, compare: Compare): Sliced<Uint32Array> {
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
