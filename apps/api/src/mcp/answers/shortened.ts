/** Most elements that a list keeps, from one attempt to the next. */
const caps = [100, 50, 30, 20, 15, 10, 7, 5, 3, 2, 1];

/** Longest that a text stays where shorter lists do not help, in characters. */
const shortText = 300;

/** Data that fit, and whether something was cut. */
export interface Shortened<T> {
  readonly data: T;
  readonly isCut: boolean;
}

/** The most elements that lists keep, by how many lists they are within. */
type Caps = readonly number[];

/**
 * Data as they are when they fit; else with lists cut, those within most others first, so that an answer keeps its outline; else with
 * long texts cut too.
 */
export function shortened<T>(data: T, fits: (data: T) => boolean): Shortened<T> {
  if (fits(data)) return { data, isCut: false };
  const kept = Array.from({ length: depthOf(data) }, () => Infinity);
  for (let depth = kept.length - 1; depth >= 0; depth--) {
    for (const cap of caps) {
      kept[depth] = cap;
      const cut = cutIn(data, kept, 0, Infinity) as T;
      if (fits(cut)) return { data: cut, isCut: true };
    }
  }
  return { data: cutIn(data, kept, 0, shortText) as T, isCut: true };
}

/** How many lists stand within one another at most. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Math.max(0, ...Object.values(value).map(depthOf));
  return Array.isArray(value) ? inner + 1 : inner;
}

function cutIn(value: unknown, kept: Caps, depth: number, longest: number): unknown {
  if (Array.isArray(value)) return value.slice(0, kept[depth]).map((each) => cutIn(each, kept, depth + 1, longest));
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutIn(inner, kept, depth, longest)]));
}
