import { coverage, stepCost } from './item-weights';
import type { ItemWeights } from './item-weights';
import type { SharedItems } from './shared-items';
import type { Chain, Etape } from './skill-graph.answers';

/** Turns a chain of métier indices into the answer: each step with what is shared and missing, and the sums. */
export class ChainBuilder {
  /** Per item, the last chain whose métiers hold it: what is held, without a set to clear. */
  private readonly heldInChain: Uint32Array;
  private chain = 0;

  constructor(
    private readonly codes: readonly string[],
    private readonly items: SharedItems,
    private readonly weights: ItemWeights,
    private readonly mobiliteOfficielle: (de: number, vers: number) => number | null,
  ) {
    this.heldInChain = new Uint32Array(weights.weight.length);
  }

  /** The answer for a chain of at least two métiers. */
  build(metiers: readonly number[]): Chain {
    this.chain++;
    const etapes = metiers.slice(1).map((vers, position) => this.buildEtape(metiers[position] as number, vers));
    return {
      metiers: metiers.map((metier) => this.codes[metier] as string),
      force: etapes.reduce((force, { couverture }) => force * couverture, 1),
      cout: etapes.reduce((cout, { couverture }) => cout + stepCost(couverture), 0),
      goulot: etapes.reduce((goulot, { couverture }) => Math.min(goulot, couverture), 1),
      etapes,
    };
  }

  private buildEtape(de: number, vers: number): Etape {
    const { items } = this;
    for (const item of items.of(de)) this.heldInChain[item] = this.chain;
    const { count, weight } = items.overlap(de, vers);
    const { missing, heldWeight } = this.compareWithHeld(vers);
    const total = this.weights.total[vers] as number;
    return {
      de: this.codes[de] as string,
      vers: this.codes[vers] as string,
      couverture: coverage(weight, total),
      couvertureCumulee: coverage(heldWeight, total),
      nbCommuns: count,
      nbManquants: missing.length,
      mobiliteOfficielle: this.mobiliteOfficielle(de, vers),
      communs: (limite) => items.list(items.shared(de, vers), vers, limite),
      manquants: (limite) => items.list(missing, vers, limite),
    };
  }

  private compareWithHeld(vers: number): { missing: number[]; heldWeight: number } {
    const missing: number[] = [];
    let heldWeight = 0;
    for (const item of this.items.of(vers)) {
      if (this.heldInChain[item] === this.chain) heldWeight += this.weights.weight[item] as number;
      else missing.push(item);
    }
    return { missing, heldWeight };
  }
}
