import type { ItemSets } from '../items/item-sets';
import type { ItemWeights } from '../items/item-weights';
import { coverage } from '../items/item-weights';
import { SharedRows } from '../items/shared-rows';
import type { ViewItems } from '../items/view-items';

/** How near two métiers are: by the work that one covers of the other, or by what both hold. */
export const MESURES = ['COUVERTURE', 'COUVERTURE_INVERSE', 'JACCARD', 'JACCARD_PONDERE', 'COSINUS_IDF'] as const;
export type Mesure = (typeof MESURES)[number];

/** The score of the loaded métier with another, from what the two share: how many items, Σ w and Σ w². */
type Formula = (other: number, count: number, weight: number, squares: number) => number;

/** The scores of one métier with all others, under each measure; see analytics.md for the formulas. */
export class Proximity {
  private squared: { readonly rows: SharedRows; readonly weights: ItemWeights } | undefined;

  private readonly sets: ItemSets;
  private readonly weights: ItemWeights;
  private readonly rows: SharedRows;

  constructor({ sets, weights, rows }: ViewItems) {
    this.sets = sets;
    this.weights = weights;
    this.rows = rows;
  }

  /** The score of `metier` with each métier, by index; 0 with itself and with those that share nothing. */
  scores(metier: number, mesure: Mesure): Float64Array {
    this.rows.load(metier);
    const squares = mesure === 'COSINUS_IDF' ? this.squaredRows() : undefined;
    squares?.rows.load(metier);
    const score = this.formula(metier, mesure);
    const { counts, weights } = this.rows;
    const scores = new Float64Array(counts.length);
    for (let other = 0; other < scores.length; other++) {
      const count = counts[other];
      if (count === 0) continue;
      scores[other] = score(other, count, weights[other], squares?.rows.weights[other] ?? 0);
    }
    return scores;
  }

  /** The cosine of two métiers that share items of so many squared weights. */
  cosine(metier: number, other: number, squares: number): number {
    return this.cosineOf(this.squaredRows().weights.total[metier], other, squares);
  }

  /** The same of a holder of items of so many squared weights. */
  cosineOf(norm: number, other: number, squares: number): number {
    return coverage(squares, Math.sqrt(norm * this.squaredRows().weights.total[other]));
  }

  private formula(metier: number, mesure: Mesure): Formula {
    const { total } = this.weights;
    const [size, own] = [this.size(metier), total[metier]];
    switch (mesure) {
      case 'COUVERTURE':
        return (other, _, weight) => coverage(weight, total[other]);
      case 'COUVERTURE_INVERSE':
        return (_other, _, weight) => coverage(weight, own);
      case 'JACCARD':
        return (other, count) => count / (size + this.size(other) - count);
      case 'JACCARD_PONDERE':
        return (other, _, weight) => coverage(weight, own + total[other] - weight);
      case 'COSINUS_IDF':
        return (other, _count, _weight, squares) => this.cosine(metier, other, squares);
    }
  }

  private size(metier: number): number {
    return this.sets.start[metier + 1] - this.sets.start[metier];
  }

  /** Σ w² instead of Σ w: built when the cosine is first asked for. */
  private squaredRows(): NonNullable<Proximity['squared']> {
    if (!this.squared) {
      const weight = this.weights.weight.map((w) => w * w);
      const total = new Float64Array(this.weights.total.length);
      const { start, items } = this.sets;
      total.forEach((_, metier) => {
        const held = items.subarray(start[metier], start[metier + 1]);
        total[metier] = held.reduce((sum, item) => sum + weight[item], 0);
      });
      const weights = { holders: this.weights.holders, weight, total };
      this.squared = { rows: new SharedRows(this.sets, weights), weights };
    }
    return this.squared;
  }
}
