import { requireCount } from './arguments';
import type { ItemTable } from './graph-tables';
import type { ItemSets } from './item-sets';
import type { ItemWeights } from './item-weights';
import type { SharedItem } from './skill-graph.answers';
import type { NatureItem } from './skill-graph.source';

/** How two métiers overlap. */
export interface Overlap {
  /** How many items both hold. */
  count: number;
  /** Σ w over these items, added in ascending item. */
  weight: number;
}

/** Questions about the very items of one or two métiers. */
export class SharedItems {
  constructor(
    private readonly table: ItemTable,
    private readonly sets: ItemSets,
    private readonly weights: ItemWeights,
  ) {}

  /** How many items a métier holds. */
  size(metier: number): number {
    return (this.sets.start[metier + 1] as number) - (this.sets.start[metier] as number);
  }

  /** A(m), ascending; not to be written to. */
  of(metier: number): Int32Array {
    return this.sets.items.subarray(this.sets.start[metier], this.sets.start[metier + 1]);
  }

  /** Number and weight of A(i) ∩ A(j). */
  overlap(i: number, j: number): Overlap {
    const overlap = { count: 0, weight: 0 };
    this.visitShared(i, j, (item) => {
      overlap.count++;
      overlap.weight += this.weights.weight[item] as number;
    });
    return overlap;
  }

  /** A(i) ∩ A(j), ascending. */
  shared(i: number, j: number): number[] {
    const shared: number[] = [];
    this.visitShared(i, j, (item) => shared.push(item));
    return shared;
  }

  /** A(j) \ A(i), ascending. */
  missing(i: number, j: number): number[] {
    const shared = new Set(this.shared(i, j));
    return Array.from(this.of(j)).filter((item) => !shared.has(item));
  }

  /**
   * `items` as an answer lists them: by descending weight, then code, the first `limite`, all when left out;
   * coeurMetier for `metier`. Throws ARGUMENT_HORS_LIMITES.
   */
  list(items: Iterable<number>, metier: number, limite?: number): SharedItem[] {
    const end = limite === undefined ? Infinity : requireCount('limite', limite, 0);
    return this.inOrder(items)
      .slice(0, end)
      .map((item) => ({
        code: this.table.codes[item] as string,
        nature: this.table.natures[item] as NatureItem,
        poids: this.weights.weight[item] as number,
        coeurMetier: this.isCoeurMetier(metier, item),
      }));
  }

  /**
   * Fewest holders first is heaviest first: ln(N / df) differs by more than 9 decimals from one df to the next as long
   * as there are less than 10⁸ métiers.
   */
  private inOrder(items: Iterable<number>): number[] {
    const { holders } = this.weights;
    return [...items].sort((a, b) => (holders[a] as number) - (holders[b] as number) || a - b);
  }

  private visitShared(i: number, j: number, visit: (item: number) => void): void {
    const { start, items } = this.sets;
    const endI = start[i + 1] as number;
    const endJ = start[j + 1] as number;
    let slotI = start[i] as number;
    let slotJ = start[j] as number;
    while (slotI < endI && slotJ < endJ) {
      const itemI = items[slotI] as number;
      const itemJ = items[slotJ] as number;
      if (itemI === itemJ) visit(itemI);
      if (itemI <= itemJ) slotI++;
      if (itemJ <= itemI) slotJ++;
    }
  }

  private isCoeurMetier(metier: number, item: number): boolean {
    const position = this.of(metier).indexOf(item);
    return position >= 0 && this.sets.coeurMetier[(this.sets.start[metier] as number) + position] === 1;
  }
}
