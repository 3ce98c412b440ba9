/** The share of the items of a release that a replica drops. */
const DROPPED = 0.1;

/** By how much a replica multiplies couvertureMin, at least, and how much more at most. */
const LEAST_FACTOR = 0.8;
const FACTOR_RANGE = 0.4;

/**
 * What replica r of a seed draws: a number in [0, 1) for each text, which depends on the seed, r and the text alone. A hash
 * of the text (FNV-1a, 32 bits) and one of seed and number, mixed as MurmurHash3 ends: docs/analytics.md writes it out.
 */
export class ReplicaDraws {
  private readonly state: number;

  constructor(graine: number, replique: number) {
    this.state = mix(mix(graine ^ 0x9e3779b9) ^ replique);
  }

  /** Whether an item is dropped, by the hash of its code. */
  drops(hash: number): boolean {
    return this.draw(hash) < DROPPED;
  }

  /** What couvertureMin is multiplied by, in [0.8, 1.2). */
  factor(): number {
    return LEAST_FACTOR + FACTOR_RANGE * this.draw(hashOf('couvertureMin'));
  }

  private draw(hash: number): number {
    return mix(this.state ^ hash) / 2 ** 32;
  }
}

/** FNV-1a of a text, in 32 bits, over its UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3, in 32 bits. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
