import type { Proche, Proches } from './skill-graph.answers';
import type { StepLists } from './search/steps';

/** Steps with their codes, one object at a time. */
export class StepTable implements Proches {
  constructor(
    private readonly metiers: readonly string[],
    private readonly steps: StepLists,
  ) {}

  get nombre(): number {
    return this.steps.far.length;
  }

  *[Symbol.iterator](): Generator<Proche> {
    const { start, far, couverture, cout, communs } = this.steps;
    for (let metier = 0; metier < this.metiers.length; metier++) {
      for (let step = start[metier]; step < start[metier + 1]; step++) {
        yield {
          de: this.metiers[metier],
          vers: this.metiers[far[step]],
          couverture: couverture[step],
          cout: cout[step],
          communs: communs[step],
        };
      }
    }
  }
}
