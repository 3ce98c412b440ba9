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
      for (let step = start[metier] as number; step < (start[metier + 1] as number); step++) {
        yield {
          de: this.metiers[metier] as string,
          vers: this.metiers[far[step] as number] as string,
          couverture: couverture[step] as number,
          cout: cout[step] as number,
          communs: communs[step] as number,
        };
      }
    }
  }
}
