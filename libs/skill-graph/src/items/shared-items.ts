import { requireCount } from '../arguments';
import type { ItemTable } from '../tables/graph-tables';
import { HeldItems } from './held-items';
import type { ItemSets } from './item-sets';
import type { ItemWeights } from './item-weights';
import { inListingOrder } from './listing-order';
import type { SharedItem, WeighedItem } from '../skill-graph.answers';

/** How two métiers overlap. */
export interface Overlap {
  /** How many items both hold. */
  count: number;
  /** Σ w over these items, added in ascending item. */
  weight: number;
  /** Σ w² over these items, added in ascending item. */
  squares: number;
}

/** How the last métier of a chain so far, and all of them together, overlap the next. */
export interface StepOverlap extends Overlap {
  /** How many items of the next métier none of the chain holds. */
  missing: number;
  /** Σ w over these items, added in ascending item. */
  missingWeight: number;
  /** Σ w over the items of the next métier that any of the chain holds, added in ascending item. */
  heldWeight: number;
}

/** Who holds items: a métier, by index, or the items themselves. */
export type Holder = number | Iterable<number>;

/** Questions about the very items of one or two métiers, or of a chain of them. */
export class SharedItems {
  private readonly held: HeldItems;
  private listing: ItemSets | undefined;

  constructor(
    private readonly table: ItemTable,
    private readonly sets: ItemSets,
    private readonly weights: ItemWeights,
  ) {
    this.held = new HeldItems(sets, table.codes.length);
  }

  /** How many items a métier holds. */
  size(metier: number): number {
    return this.sets.start[metier + 1] - this.sets.start[metier];
  }

  /** A(m), ascending; not to be written to. */
  of(metier: number): Int32Array {
    return this.sets.items.subarray(this.sets.start[metier], this.sets.start[metier + 1]);
  }

  /** Number and weight of A(i) ∩ A(j). */
  overlap(i: Holder, j: number): Overlap {
    this.held.clear();
    this.add(i);
    return this.compare(j);
  }

  /** How each step of a chain overlaps, from its start on. */
  overlapsAlong(start: Holder, metiers: readonly number[]): StepOverlap[] {
    this.held.clear();
    this.add(start);
    return metiers.map((metier) => {
      const overlap = this.compare(metier);
      this.held.add(metier);
      return overlap;
    });
  }

  /**
   * What `metier` holds, of that which `holder` holds, as an answer lists it: by descending weight, then code, the first
   * `limite`, all when left out; coeurMetier for `metier`. Throws ARGUMENT_HORS_LIMITES.
   */
  listShared(holder: Holder, metier: number, limite?: number): SharedItem[] {
    this.held.clear();
    this.add(holder);
    return this.listHeld(metier, true, limite);
  }

  /** What `metier` holds and the first `count` of `holders` do not, listed in the same way. */
  listMissing(holders: readonly Holder[], count: number, metier: number, limite?: number): SharedItem[] {
    this.held.clear();
    for (let position = 0; position < count; position++) this.add(holders[position]);
    return this.listHeld(metier, false, limite);
  }

  /** Some `items` of `metier`, listed in the same way. */
  list(items: Iterable<number>, metier: number, limite?: number): SharedItem[] {
    this.held.clear();
    this.held.addItems(items);
    return this.listHeld(metier, true, limite);
  }

  /** One item, with its weight. */
  weighed(item: number): WeighedItem {
    return {
      code: this.table.codes[item],
      nature: this.table.natures[item],
      poids: this.weights.weight[item],
    };
  }

  private add(holder: Holder): void {
    if (typeof holder === 'number') this.held.add(holder);
    else this.held.addItems(holder);
  }

  private compare(metier: number): StepOverlap {
    const { held, sets, weights } = this;
    const overlap = { count: 0, weight: 0, squares: 0, missing: 0, missingWeight: 0, heldWeight: 0 };
    const end = sets.start[metier + 1];
    for (let slot = sets.start[metier]; slot < end; slot++) {
      const item = sets.items[slot];
      const weight = weights.weight[item];
      if (!held.has(item)) {
        overlap.missing++;
        overlap.missingWeight += weight;
        continue;
      }
      overlap.heldWeight += weight;
      if (!held.lastHas(item)) continue;
      overlap.count++;
      overlap.weight += weight;
      overlap.squares += weight * weight;
    }
    return overlap;
  }

  private listHeld(metier: number, wanted: boolean, limite?: number): SharedItem[] {
    const most = limite === undefined ? Infinity : requireCount('limite', limite, 0);
    this.listing ??= inListingOrder(this.sets, this.weights.holders);
    const { start, items, coeurMetier } = this.listing;
    const { codes, natures } = this.table;
    const listed: SharedItem[] = [];
    const end = start[metier + 1];
    for (let slot = start[metier]; slot < end && listed.length < most; slot++) {
      const item = items[slot];
      if (this.held.has(item) !== wanted) continue;
      listed.push({
        code: codes[item],
        nature: natures[item],
        poids: this.weights.weight[item],
        coeurMetier: coeurMetier[slot] === 1,
      });
    }
    return listed;
  }
}
