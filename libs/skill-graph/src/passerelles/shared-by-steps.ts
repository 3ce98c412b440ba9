import type { ItemSets } from '../items/item-sets';
import type { StepLists } from '../search/steps';

/** Most items that are kept of all steps together, 4 bytes each. */
const ITEMS_KEPT_MAX = 2 ** 24;

/** Which items the two ends of each step share, in ascending order: found for all steps of a métier when one is first asked for. */
export class SharedBySteps {
  /** The items of all steps, where each list begins being told by how many its step shares. */
  readonly items: Int32Array;
  /** By step, the place of its first item; one more than there are steps. */
  readonly start: Int32Array;
  private readonly found: Uint8Array;
  /** By item, 1 where the métier that is looked at holds it. */
  private readonly mine: Uint8Array;

  constructor(
    private readonly sets: ItemSets,
    private readonly steps: StepLists,
    itemCount: number,
  ) {
    const { communs } = steps;
    this.start = new Int32Array(communs.length + 1);
    for (let step = 0; step < communs.length; step++) this.start[step + 1] = this.start[step] + communs[step];
    this.items = new Int32Array(this.start[communs.length]);
    this.found = new Uint8Array(steps.start.length - 1);
    this.mine = new Uint8Array(itemCount);
  }

  /** Whether there is room for all of them. */
  static areFew({ communs }: StepLists): boolean {
    let count = 0;
    for (const shared of communs) count += shared;
    return count <= ITEMS_KEPT_MAX;
  }

  /** Finds what the steps of a métier share, unless it is known: to be called before they are read. */
  find(metier: number): void {
    if (this.found[metier] === 1) return;
    this.found[metier] = 1;
    const { steps, mine, items, start } = this;
    this.mark(metier, 1);
    for (let step = steps.start[metier]; step < steps.end[metier]; step++) {
      const other = steps.far[step];
      let place = start[step];
      for (let slot = this.sets.start[other]; slot < this.sets.start[other + 1]; slot++) {
        const item = this.sets.items[slot];
        if (mine[item] === 1) items[place++] = item;
      }
    }
    this.mark(metier, 0);
  }

  private mark(metier: number, value: number): void {
    for (let slot = this.sets.start[metier]; slot < this.sets.start[metier + 1]; slot++) {
      this.mine[this.sets.items[slot]] = value;
    }
  }
}
