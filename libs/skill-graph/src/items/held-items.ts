import type { ItemSets } from './item-sets';

/** Far below the greatest mark, so that no chain of additions comes near it. */
const MARKS_MAX = 2 ** 31;

/** The items that some métiers hold together, one collection at a time: marks that are never cleared one by one. */
export class HeldItems {
  /** Per item, the number of the last addition that held it. */
  private readonly marks: Uint32Array;
  private first = 1;
  private last = 0;

  constructor(
    private readonly sets: ItemSets,
    itemCount: number,
  ) {
    this.marks = new Uint32Array(itemCount);
  }

  /** Begins another collection. */
  clear(): void {
    if (this.last > MARKS_MAX) {
      this.marks.fill(0);
      this.last = 0;
    }
    this.first = this.last + 1;
  }

  /** Adds A(m). */
  add(metier: number): void {
    const { start, items } = this.sets;
    const mark = ++this.last;
    const end = start[metier + 1];
    for (let slot = start[metier]; slot < end; slot++) this.marks[items[slot]] = mark;
  }

  /** Adds some items. */
  addItems(items: Iterable<number>): void {
    const mark = ++this.last;
    for (const item of items) this.marks[item] = mark;
  }

  /** Whether anything added holds an item. */
  has(item: number): boolean {
    return this.marks[item] >= this.first;
  }

  /** Whether what was added last holds an item. */
  lastHas(item: number): boolean {
    return this.marks[item] === this.last;
  }
}
