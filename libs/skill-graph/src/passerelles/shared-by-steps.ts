import type { ItemSets } from '../items/item-sets';
import type { StepLists } from '../search/steps';
import type { Sliced } from '../slices';

/** Most items that are kept of all steps together, 4 bytes each. */
const ITEMS_KEPT_MAX = 2 ** 24;

/** How many lists are counted between two pauses. */
const ROWS_PER_SLICE = 64;

/** Which items the two ends of each step of a métier share. */
export interface SharedOfMetier {
  /** The items of all steps, those of each in ascending order. */
  readonly items: Int32Array;
  /** By step, from the first of the métier on, the place of its first item; one more than there are steps. */
  readonly start: Int32Array;
}

/** Which items the two ends of each step share: found for all steps of a métier when one is first asked for. */
export class SharedBySteps {
  private readonly found: (SharedOfMetier | undefined)[];
  /** By item, 1 where the métier that is looked at holds it. */
  private readonly mine: Uint8Array;

  constructor(
    private readonly sets: ItemSets,
    private readonly steps: StepLists,
    itemCount: number,
  ) {
    this.found = Array.from(steps.end, () => undefined);
    this.mine = new Uint8Array(itemCount);
  }

  /** Whether there is room for all of them. */
  static *areFew({ start, communs }: StepLists): Sliced<boolean> {
    let count = 0;
    for (let metier = 0; metier + 1 < start.length && count <= ITEMS_KEPT_MAX; metier++) {
      for (let step = start[metier]; step < start[metier + 1]; step++) count += communs[step];
      if (metier % ROWS_PER_SLICE === 0) yield;
    }
    return count <= ITEMS_KEPT_MAX;
  }

  /** What the steps of a métier share. */
  of(metier: number): SharedOfMetier {
    return (this.found[metier] ??= this.find(metier));
  }

  private find(metier: number): SharedOfMetier {
    const { steps, mine, sets } = this;
    const first = steps.start[metier];
    const start = new Int32Array(steps.end[metier] - first + 1);
    for (let at = 1; at < start.length; at++) start[at] = start[at - 1] + steps.communs[first + at - 1];
    const items = new Int32Array(start[start.length - 1]);
    this.mark(metier, 1);
    let place = 0;
    for (let step = first; step < steps.end[metier]; step++) {
      const other = steps.far[step];
      for (let slot = sets.start[other]; slot < sets.start[other + 1]; slot++) {
        const item = sets.items[slot];
        if (mine[item] === 1) items[place++] = item;
      }
    }
    this.mark(metier, 0);
    return { items, start };
  }

  private mark(metier: number, value: number): void {
    for (let slot = this.sets.start[metier]; slot < this.sets.start[metier + 1]; slot++) {
      this.mine[this.sets.items[slot]] = value;
    }
  }
}
