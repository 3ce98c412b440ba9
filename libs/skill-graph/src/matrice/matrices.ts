import type { ViewItems } from '../items/view-items';
import { requireOtherThan } from '../passerelles/passerelles';
import type { Passerelles } from '../passerelles/passerelles';
import type { CelluleDeMatrice, ChainsQuestion, Matrice } from '../skill-graph.answers';
import { SkillGraphError } from '../skill-graph.error';
import type { Sliced } from '../slices';
import { requireMetier } from '../tables/graph-tables';
import type { Cells } from './cells';
import { MatrixFinder, SearchGivenUp } from './matrix-finder';

/** The best chain of every pair of two lists of métiers, each as the single question finds it. */
export function* matriceOf(
  { tables }: ViewItems,
  passerelles: Passerelles,
  de: readonly string[],
  vers: readonly string[],
  question: ChainsQuestion,
): Sliced<Matrice> {
  const [starts, ends] = [[...new Set(de)], [...new Set(vers)]];
  const indices = [starts, ends].map((codes) => codes.map((code) => requireMetier(tables.metierIndex, code)));
  requireOtherThan(question.via, [...starts, ...ends]);
  const wanted = passerelles.wantedBetween(question);
  const finder = yield* passerelles.finder(question.mesureDesPas, wanted.limits.couvertureMin);
  try {
    return new MatrixTable(starts, ends, yield* new MatrixFinder(finder, wanted, indices[0], indices[1]).find());
  } catch (error) {
    if (!(error instanceof SearchGivenUp)) throw error;
    const between = `from ${tables.metiers[error.de]} to ${tables.metiers[error.vers]}`;
    throw new SkillGraphError('ARGUMENT_HORS_LIMITES', 'via', `The search ${between} was given up: leave out via.`);
  }
}

/** Cells with their codes, one object at a time. */
class MatrixTable implements Matrice {
  constructor(
    private readonly de: readonly string[],
    private readonly vers: readonly string[],
    private readonly cells: Cells,
  ) {}

  *[Symbol.iterator](): Generator<CelluleDeMatrice> {
    const { force, cout, goulot, etapes } = this.cells;
    for (const [start, de] of this.de.entries()) {
      for (const [end, vers] of this.vers.entries()) {
        if (de === vers) continue;
        const cell = start * this.vers.length + end;
        yield etapes[cell] === 0
          ? { de, vers, force: null, goulot: null, etapes: null, cout: null }
          : { de, vers, force: force[cell], goulot: goulot[cell], etapes: etapes[cell], cout: cout[cell] };
      }
    }
  }
}
