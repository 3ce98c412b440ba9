const DIGIT_VALUES = 65_536;
/** Below this length a sort of the bare keys beats four passes over 65 536 counters. */
const RADIX_FROM = 4_096;
/** Where the low half of a double stands among its two 32-bit words. */
const LOW_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;

/**
 * Positions of `keys` by descending key, equal keys by ascending position. Keys are ≥ 0 and not −0. The hundreds of thousands
 * of pairs that share equally many items are put in order by their bits: while a plain sort does, no other question is
 * answered for three times as long, longer than any may hold the process.
 */
export function descendingOrder(keys: Float64Array): Uint32Array {
  if (keys.length < RADIX_FROM) return orderBySortedKeys(keys);
  const order = new Uint32Array(keys.length);
  for (let position = 0; position < order.length; position++) order[position] = position;
  return radixOrder(keys, order);
}

/** Numbers sort several times faster than positions by a comparison; each key is then looked up among them. */
function orderBySortedKeys(keys: Float64Array): Uint32Array {
  const sorted = keys.slice().sort();
  const order = new Uint32Array(keys.length);
  const placed = new Uint32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const above = firstAbove(sorted, keys[position]);
    const equals = placed[above - 1];
    placed[above - 1] = equals + 1;
    order[keys.length - above + equals] = position;
  }
  return order;
}

function firstAbove(ascending: Float64Array, key: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Non-negative doubles compare as their bits do: one stable pass per 16 bits, from the lowest. */
function radixOrder(keys: Float64Array, positions: Uint32Array<ArrayBuffer>): Uint32Array {
  const words = new Uint32Array(keys.buffer, keys.byteOffset, 2 * keys.length);
  let order = positions;
  let spare = new Uint32Array(keys.length);
  for (let digit = 0; digit < 4; digit++) {
    const word = digit < 2 ? LOW_WORD : 1 - LOW_WORD;
    if (!distribute(words, word, (digit % 2) * 16, order, spare)) continue;
    [order, spare] = [spare, order];
  }
  return order;
}

/** One pass, greatest digit first; false, and nothing done, when all digits are equal. */
function distribute(words: Uint32Array, word: number, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const next = new Uint32Array(DIGIT_VALUES);
  for (let at = word; at < words.length; at += 2) {
    const digit = (words[at] >>> shift) & 0xffff;
    next[digit] = next[digit] + 1;
  }
  if (next.includes(from.length)) return false;
  let position = 0;
  for (let digit = DIGIT_VALUES - 1; digit >= 0; digit--) {
    const count = next[digit];
    next[digit] = position;
    position += count;
  }
  for (const entry of from) {
    const digit = (words[2 * entry + word] >>> shift) & 0xffff;
    const slot = next[digit];
    to[slot] = entry;
    next[digit] = slot + 1;
  }
  return true;
}
