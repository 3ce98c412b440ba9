import { BestFirst } from '../search/best-first';
import type { Bounds } from '../search/bounds';
import type { Steps } from '../search/steps';
import type { Obstacle } from '../skill-graph.answers';
import type { Sliced } from '../slices';
import { bestChains } from './best-chains';
import type { ChainsWanted } from './chains-wanted';
import { Walks } from './walks';
import { Way } from './way';

/** Chains by index, the best first. */
export interface PasserelleAnswer {
  readonly chains: readonly (readonly number[])[];
  readonly obstacle: Obstacle | null;
}

/** Finds chains over the steps of one view: one search for every question. */
export class PasserelleFinder {
  private readonly search: BestFirst;

  constructor(
    readonly steps: Steps,
    private readonly bounds: Bounds,
  ) {
    this.search = new BestFirst(steps.out.start.length);
  }

  /** The best chains, and what stands in the way of more. */
  *find(wanted: ChainsWanted): Sliced<PasserelleAnswer> {
    const way = Way.of(this.steps, this.bounds, wanted);
    const { chains, proven } = yield* bestChains(this.search, way, wanted);
    if (!proven) return { chains, obstacle: 'RECHERCHE' };
    return { chains, obstacle: chains.length > 0 ? null : this.obstacleOf(wanted) };
  }

  private obstacleOf(wanted: ChainsWanted): Obstacle {
    const ground = Way.of(this.steps, this.bounds, { ...wanted, via: undefined, exclus: [] });
    const least = new Walks(this.search, { ...wanted, critere: 'FORCE', etapesMax: Infinity }).leastOf(ground);
    return least === Infinity ? 'COUVERTURE' : 'CONTRAINTES';
  }
}
