const DIGIT_VALUES = 65_536;
/** Below this length a comparison sort beats four passes over 65 536 counters. */
const RADIX_FROM = 4_096;
/** Where the low half of a double stands among its two 32-bit words. */
const LOW_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;

/** Positions of `keys` by descending key, equal keys by ascending position. Keys are ≥ 0 and not −0. */
export function descendingOrder(keys: Float64Array): Uint32Array {
  const order = new Uint32Array(keys.length);
  for (let position = 0; position < order.length; position++) order[position] = position;
  if (keys.length < RADIX_FROM) {
    return order.sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b);
  }
  return radixOrder(keys, order);
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
    const digit = ((words[at] as number) >>> shift) & 0xffff;
    next[digit] = (next[digit] as number) + 1;
  }
  if (next.includes(from.length)) return false;
  let position = 0;
  for (let digit = DIGIT_VALUES - 1; digit >= 0; digit--) {
    const count = next[digit] as number;
    next[digit] = position;
    position += count;
  }
  for (const entry of from) {
    const digit = ((words[2 * entry + word] as number) >>> shift) & 0xffff;
    const slot = next[digit] as number;
    to[slot] = entry;
    next[digit] = slot + 1;
  }
  return true;
}
