const bitsOfWord = 32;

/** Some of the métiers of a release, by their places from A to Z. */
export class MetierSet {
  private readonly words: Uint32Array;

  /** An empty set. @param length how many métiers the release has */
  constructor(private readonly length: number) {
    this.words = new Uint32Array(Math.ceil(length / bitsOfWord));
  }

  /** Every métier of a release of so many. */
  static all(length: number): MetierSet {
    const all = new MetierSet(length);
    for (let place = 0; place < length; place++) all.add(place);
    return all;
  }

  /** The métiers at some places. */
  static of(length: number, places: Iterable<number>): MetierSet {
    const some = new MetierSet(length);
    for (const place of places) some.add(place);
    return some;
  }

  /** How many they are. */
  get size(): number {
    let size = 0;
    for (const word of this.words) size += ones(word);
    return size;
  }

  /** Adds the métier of a place. */
  add(place: number): void {
    this.words[place >>> 5] = (this.words[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  /** Whether it holds the métier of a place. */
  has(place: number): boolean {
    return (((this.words[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  /** Those that another set holds too. */
  and(other: MetierSet): MetierSet {
    return this.joined(other, (own, theirs) => own & theirs);
  }

  /** Those that another set does not hold. */
  without(other: MetierSet): MetierSet {
    return this.joined(other, (own, theirs) => own & ~theirs);
  }

  /** Their places, ascending. */
  places(): number[] {
    const places: number[] = [];
    for (let place = 0; place < this.length; place++) if (this.has(place)) places.push(place);
    return places;
  }

  private joined(other: MetierSet, join: (own: number, theirs: number) => number): MetierSet {
    const joined = new MetierSet(this.length);
    for (const [index, word] of this.words.entries()) joined.words[index] = join(word, other.words[index] ?? 0);
    return joined;
  }
}

/** How many bits of a word are set, by adding neighbours in ever wider fields. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
