import { coverage, stepCost } from '../items/item-weights';
import type { ItemWeights } from '../items/item-weights';
import type { Holder, SharedItems, StepOverlap } from '../items/shared-items';
import type { Proximity } from '../proximites/proximity';
import type { Chain, ChainDepuisProfil, Etape, EtapeDepuisProfil, MesureDesPas } from '../skill-graph.answers';
import type { ProfileStart } from './profile-start';

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
    const { items } = this;
    const [first, ...others] = metiers;
    const etapes = items.overlapsAlong(first, others).map((overlap, position): Etape => {
      const de = metiers[position];
      const figures = this.figuresOf(metiers, position, metiers[position + 1], overlap);
      return { de: this.codes[de], force: this.forceOf(de, figures, overlap, mesureDesPas), ...figures.told };
    });
    return { metiers: metiers.map((metier) => this.codes[metier]), ...sumsOf(etapes), etapes };
  }

  /** The same of a chain that leaves a profile, of at least one métier. */
  buildFrom(start: ProfileStart, metiers: readonly number[], mesureDesPas: MesureDesPas): ChainDepuisProfil {
    const { items, proximity } = this;
    const holders = [start.items, ...metiers];
    const etapes = items.overlapsAlong(start.items, metiers).map((overlap, position): EtapeDepuisProfil => {
      const figures = this.figuresOf(holders, position, metiers[position], overlap);
      if (position > 0) {
        const de = metiers[position - 1];
        return { de: this.codes[de], force: this.forceOf(de, figures, overlap, mesureDesPas), ...figures.told };
      }
      const cosine = mesureDesPas === 'COSINUS_IDF';
      const force = cosine ? proximity.cosineOf(start.norm, metiers[0], overlap.squares) : figures.told.couverture;
      return { de: null, force, ...figures.told };
    });
    return { metiers: metiers.map((metier) => this.codes[metier]), ...sumsOf(etapes), etapes };
  }

  private forceOf(de: number, { vers, told }: Figures, { squares }: StepOverlap, mesureDesPas: MesureDesPas): number {
    return mesureDesPas === 'COUVERTURE' ? told.couverture : this.proximity.cosine(de, vers, squares);
  }

  /** What a step says whoever it leaves. @param holders what is held, by position; the one at `position` is left */
  private figuresOf(holders: readonly Holder[], position: number, vers: number, overlap: StepOverlap): Figures {
    const { items } = this;
    const de = holders[position];
    const total = this.weights.total[vers];
    return {
      vers,
      told: {
        vers: this.codes[vers],
        couverture: coverage(overlap.weight, total),
        couvertureCumulee: coverage(overlap.heldWeight, total),
        nbCommuns: overlap.count,
        nbManquants: overlap.missing,
        poidsAApprendre: overlap.missingWeight,
        mobiliteOfficielle: typeof de === 'number' ? this.mobiliteOfficielle(de, vers) : null,
        communs: (limite) => items.listShared(de, vers, limite),
        manquants: (limite) => items.listMissing(holders, position + 1, vers, limite),
      },
    };
  }
}

/** What a step says of the métier that it leads to. */
interface Figures {
  readonly vers: number;
  readonly told: Omit<Etape, 'de' | 'force'>;
}

function sumsOf(
  etapes: readonly Pick<Etape, 'force' | 'poidsAApprendre'>[],
): Pick<Chain, 'force' | 'cout' | 'goulot' | 'poidsAApprendre'> {
  let [force, cout, goulot, poidsAApprendre] = [1, 0, 1, 0];
  for (const etape of etapes) {
    force *= etape.force;
    cout += stepCost(etape.force);
    goulot = Math.min(goulot, etape.force);
    poidsAApprendre += etape.poidsAApprendre;
  }
  return { force, cout, goulot, poidsAApprendre };
}
