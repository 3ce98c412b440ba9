import type { ItemSets } from './item-sets';
import type { ItemWeights } from './item-weights';

/**
 * What one métier shares with all others, one métier at a time: `load` fills the row, the next `load` replaces it.
 * Found from postings (who holds an item) of the items that at least two métiers hold; about 5 000 additions on v460.
 */
export class SharedRows {
  /** How many items each métier shares with the loaded one; 0 for itself. */
  readonly counts: Int32Array;
  /** Σ w over these items, added in ascending item. */
  readonly weights: Float64Array;

  private readonly postingStart: Int32Array;
  private readonly postings: Int32Array;

  constructor(
    private readonly sets: ItemSets,
    private readonly itemWeights: ItemWeights,
  ) {
    const metierCount = sets.start.length - 1;
    this.counts = new Int32Array(metierCount);
    this.weights = new Float64Array(metierCount);
    this.postingStart = postingStarts(itemWeights.holders);
    this.postings = this.buildPostings();
  }

  /**
   * Loads the row of `metier`, whole or restricted to métiers of a greater index than `above`.
   *
   * @param dropped items marked with 1 are left out, as if nobody held them
   */
  load(metier: number, above = -1, dropped?: Uint8Array): void {
    const { start, items } = this.sets;
    this.counts.fill(0);
    this.weights.fill(0);
    for (let slot = start[metier]; slot < start[metier + 1]; slot++) {
      if (dropped?.[items[slot]] !== 1) this.addHolders(items[slot], above);
    }
    this.counts[metier] = 0;
    this.weights[metier] = 0;
  }

  /** Loads the counts alone of what `metier` shares with métiers of a greater index; `weights` are left as they were. */
  loadCountsAbove(metier: number): void {
    const { counts, postings, postingStart } = this;
    const { start, items } = this.sets;
    counts.fill(0, metier + 1);
    for (let slot = start[metier]; slot < start[metier + 1]; slot++) {
      const item = items[slot];
      const first = postingStart[item];
      for (let held = postingStart[item + 1] - 1; held >= first; held--) {
        const other = postings[held];
        if (other <= metier) break;
        counts[other] = counts[other] + 1;
      }
    }
  }

  /** No test but one in the loop: keeping a list of the métiers met would make it several times slower. */
  private addHolders(item: number, above: number): void {
    const { counts, weights, postings } = this;
    const weight = this.itemWeights.weight[item];
    const first = this.postingStart[item];
    for (let slot = this.postingStart[item + 1] - 1; slot >= first; slot--) {
      const metier = postings[slot];
      if (metier <= above) break;
      counts[metier] = counts[metier] + 1;
      weights[metier] = weights[metier] + weight;
    }
  }

  private buildPostings(): Int32Array {
    const { start, items } = this.sets;
    const next = this.postingStart.slice();
    const postings = new Int32Array(next[next.length - 1]);
    for (let metier = 0; metier < this.counts.length; metier++) {
      for (let slot = start[metier]; slot < start[metier + 1]; slot++) {
        const item = items[slot];
        if (this.itemWeights.holders[item] < 2) continue;
        const position = next[item];
        postings[position] = metier;
        next[item] = position + 1;
      }
    }
    return postings;
  }
}

function postingStarts(holders: Int32Array): Int32Array {
  const start = new Int32Array(holders.length + 1);
  holders.forEach((held, item) => {
    start[item + 1] = start[item] + (held < 2 ? 0 : held);
  });
  return start;
}
