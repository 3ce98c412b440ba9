import { reachFrom } from '../atteignables/atteignables';
import type { ViewItems } from '../items/view-items';
import { MatrixFinder } from '../matrice/matrix-finder';
import type { PasserelleFinder } from '../passerelles/passerelle-finder';
import type { PairsWanted, Passerelles } from '../passerelles/passerelles';
import type { MesureDeReclassement, Profil } from '../skill-graph.answers';
import type { Sliced } from '../slices';
import type { StepLists } from '../search/steps';

/** What someone is worth at métiers, by index; 0 where no way that is allowed leads there. */
type Values = Float64Array;

/** How much groups are worth at the métiers of posts, by one measure and within the limits of a question. */
export class GroupValues {
  constructor(
    private readonly view: ViewItems,
    private readonly passerelles: Passerelles,
    private readonly mesure: MesureDeReclassement,
    private readonly asked: PairsWanted,
    /** The métiers of the posts, each once. */
    private readonly metiers: readonly number[],
  ) {}

  /** Of those who come from a métier: 1 at the same. @param refused the métiers that they do not go through */
  *ofMetier(metier: number, refused: readonly number[]): Sliced<Values> {
    const values =
      this.mesure === 'FORCE'
        ? yield* this.strongest(metier, refused)
        : this.direct((yield* this.finder()).steps.out, metier);
    values[metier] = 1;
    return values;
  }

  /** Of those who hold what a profile does. @param refused the métiers that they do not go through */
  *ofProfil(profil: Profil, held: Uint8Array, refused: readonly number[]): Sliced<Values> {
    if (this.mesure === 'COUVERTURE') {
      return this.direct(this.passerelles.stepsFrom(held, 'COUVERTURE'), this.view.tables.metiers.length);
    }
    const finder = yield* this.finder();
    const reach = reachFrom(this.view, this.passerelles, finder, { profil }, this.without(refused), 'COUVERTURE');
    const values = this.none();
    for (const { metier, force } of yield* reach.to(this.metiers)) values[metier] = force;
    return values;
  }

  /** By the steps of one list. */
  private direct({ start, far, couverture, communs }: StepLists, list: number): Values {
    const { couvertureMin, communsMin } = this.asked.limits;
    const values = this.none();
    for (let step = start[list]; step < start[list + 1]; step++) {
      if (couverture[step] >= couvertureMin && communs[step] >= communsMin) values[far[step]] = couverture[step];
    }
    return values;
  }

  private finder(): Sliced<PasserelleFinder> {
    return this.passerelles.finder('COUVERTURE', this.asked.limits.couvertureMin);
  }

  private *strongest(metier: number, refused: readonly number[]): Sliced<Values> {
    const finder = yield* this.finder();
    const { force, etapes } = yield* new MatrixFinder(finder, this.without(refused), [metier], this.metiers).find();
    const values = this.none();
    this.metiers.forEach((vers, cell) => {
      if (etapes[cell] > 0) values[vers] = force[cell];
    });
    return values;
  }

  private without(refused: readonly number[]): PairsWanted {
    return refused.length === 0 ? this.asked : { ...this.asked, exclus: [...this.asked.exclus, ...refused] };
  }

  private none(): Values {
    return new Float64Array(this.view.tables.metiers.length);
  }
}
