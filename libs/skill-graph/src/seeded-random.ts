/** A small generator of pseudo-random numbers (xorshift, 32 bits): the same seed gives the same numbers everywhere. */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0 || 1;
  }

  /** A number in [0, 1). */
  next(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    this.state >>>= 0;
    return this.state / 2 ** 32;
  }

  /** A whole number in 0..bound − 1. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** `count` different elements of `values`, in random order. */
  pick<T>(values: readonly T[], count: number): T[] {
    const rest = [...values];
    return Array.from({ length: count }, () => rest.splice(this.below(rest.length), 1)[0] as T);
  }
}
