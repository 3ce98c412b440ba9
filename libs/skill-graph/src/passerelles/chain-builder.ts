import { coverage, stepCost } from '../items/item-weights';
import type { ItemWeights } from '../items/item-weights';
import type { SharedItems, StepOverlap } from '../items/shared-items';
import type { Chain, Etape } from '../skill-graph.answers';

/** Turns a chain of métier indices into the answer: each step with what is shared and missing, and the sums. */
export class ChainBuilder {
  constructor(
    private readonly codes: readonly string[],
    private readonly items: SharedItems,
    private readonly weights: ItemWeights,
    private readonly mobiliteOfficielle: (de: number, vers: number) => number | null,
  ) {}

  /** The answer for a chain of at least two métiers. */
  build(metiers: readonly number[]): Chain {
    const etapes = this.items
      .overlapsAlong(metiers)
      .map((overlap, position) => this.buildEtape(metiers, position, overlap));
    let [force, cout, goulot] = [1, 0, 1];
    for (const { couverture } of etapes) {
      force *= couverture;
      cout += stepCost(couverture);
      goulot = Math.min(goulot, couverture);
    }
    return { metiers: metiers.map((metier) => this.codes[metier]), force, cout, goulot, etapes };
  }

  private buildEtape(metiers: readonly number[], position: number, overlap: StepOverlap): Etape {
    const { items } = this;
    const de = metiers[position];
    const vers = metiers[position + 1];
    const total = this.weights.total[vers];
    return {
      de: this.codes[de],
      vers: this.codes[vers],
      couverture: coverage(overlap.weight, total),
      couvertureCumulee: coverage(overlap.heldWeight, total),
      nbCommuns: overlap.count,
      nbManquants: overlap.missing,
      mobiliteOfficielle: this.mobiliteOfficielle(de, vers),
      communs: (limite) => items.listShared(de, vers, limite),
      manquants: (limite) => items.listMissing(metiers, position + 1, vers, limite),
    };
  }
}
