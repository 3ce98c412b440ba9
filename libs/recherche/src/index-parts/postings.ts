import type { Sliced } from '../sliced';

/** How many pairs are sorted between two stops. */
const atATime = 100_000;

/** Which numbers stand under which: two flat arrays, the numbers under each key in the order in which they were added. */
export class Postings {
  private constructor(
    private readonly starts: Int32Array,
    private readonly values: Int32Array,
  ) {}

  /** @param keyCount keys are from 0 to it */
  static *of({ keys, values, size }: PairList, keyCount: number): Sliced<Postings> {
    const starts = new Int32Array(keyCount + 1);
    for (let pair = 0; pair < size; pair++) {
      starts[keys[pair]! + 1]!++;
      if (pair % atATime === 0) yield;
    }
    for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
    const next = starts.slice(0, keyCount);
    const sorted = new Int32Array(size);
    for (let pair = 0; pair < size; pair++) {
      sorted[next[keys[pair]!]!++] = values[pair]!;
      if (pair % atATime === 0) yield;
    }
    return new Postings(starts, sorted);
  }

  /** The numbers under a key. */
  under(key: number): Int32Array {
    return this.values.subarray(this.starts[key], this.starts[key + 1]);
  }
}

/** Pairs of a key and a number, added one by one. */
export class PairList {
  keys = new Int32Array(1 << 16);
  values = new Int32Array(1 << 16);
  size = 0;

  /** Adds a pair. */
  add(key: number, value: number): void {
    if (this.size === this.keys.length) {
      this.keys = grown(this.keys);
      this.values = grown(this.values);
    }
    this.keys[this.size] = key;
    this.values[this.size++] = value;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

const none = new Int32Array();

/** The numbers that stand in all lists, each of which ascends. */
export function inAll(lists: readonly Int32Array[]): Int32Array {
  const [shortest = none, ...others] = [...lists].sort((a, b) => a.length - b.length);
  return shortest.filter((value) => others.every((list) => holds(list, value)));
}

function holds(list: Int32Array, value: number): boolean {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return list[from] === value;
}
