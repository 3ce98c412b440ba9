import { coverage, stepCost } from '../items/item-weights';
import type { ItemWeights } from '../items/item-weights';
import type { SharedItems, StepOverlap } from '../items/shared-items';
import type { Proximity } from '../proximites/proximity';
import type { Chain, Etape, MesureDesPas } from '../skill-graph.answers';

/** Turns a chain of métier indices into the answer: each step with what is shared and missing, and the sums. */
export class ChainBuilder {
  constructor(
    private readonly codes: readonly string[],
    private readonly items: SharedItems,
    private readonly weights: ItemWeights,
    private readonly proximity: Proximity,
    private readonly mobiliteOfficielle: (de: number, vers: number) => number | null,
  ) {}

  /** The answer for a chain of at least two métiers, whose steps are as strong as a measure says. */
  build(metiers: readonly number[], mesureDesPas: MesureDesPas): Chain {
    const etapes = this.items
      .overlapsAlong(metiers)
      .map((overlap, position) => this.buildEtape(metiers, position, overlap, mesureDesPas));
    let [force, cout, goulot, poidsAApprendre] = [1, 0, 1, 0];
    for (const etape of etapes) {
      force *= etape.force;
      cout += stepCost(etape.force);
      goulot = Math.min(goulot, etape.force);
      poidsAApprendre += etape.poidsAApprendre;
    }
    return { metiers: metiers.map((metier) => this.codes[metier]), force, cout, goulot, poidsAApprendre, etapes };
  }

  private buildEtape(
    metiers: readonly number[],
    position: number,
    overlap: StepOverlap,
    mesureDesPas: MesureDesPas,
  ): Etape {
    const { items } = this;
    const de = metiers[position];
    const vers = metiers[position + 1];
    const total = this.weights.total[vers];
    const couverture = coverage(overlap.weight, total);
    return {
      de: this.codes[de],
      vers: this.codes[vers],
      force: mesureDesPas === 'COUVERTURE' ? couverture : this.proximity.cosine(de, vers, overlap.squares),
      couverture,
      couvertureCumulee: coverage(overlap.heldWeight, total),
      nbCommuns: overlap.count,
      nbManquants: overlap.missing,
      poidsAApprendre: overlap.missingWeight,
      mobiliteOfficielle: this.mobiliteOfficielle(de, vers),
      communs: (limite) => items.listShared(de, vers, limite),
      manquants: (limite) => items.listMissing(metiers, position + 1, vers, limite),
    };
  }
}
