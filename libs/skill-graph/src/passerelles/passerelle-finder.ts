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

/** How many searches that nobody uses are kept for later questions. */
const SEARCHES_KEPT = 4;

/** Finds chains over the steps of one view: one search for every question, of its own while it lasts. */
export class PasserelleFinder {
  private readonly searches: BestFirst[] = [];

  constructor(
    readonly steps: Steps,
    private readonly bounds: Bounds,
  ) {}

  /** The best chains, and what stands in the way of more. */
  *find(wanted: ChainsWanted): Sliced<PasserelleAnswer> {
    const search = this.searches.pop() ?? new BestFirst(this.steps.out.start.length);
    try {
      const way = Way.of(this.steps, this.bounds, wanted);
      const { chains, proven } = yield* bestChains(search, way, wanted);
      if (!proven) return { chains, obstacle: 'RECHERCHE' };
      return { chains, obstacle: chains.length > 0 ? null : yield* this.obstacleOf(search, wanted) };
    } finally {
      if (this.searches.length < SEARCHES_KEPT) this.searches.push(search);
    }
  }

  private *obstacleOf(search: BestFirst, wanted: ChainsWanted): Sliced<Obstacle> {
    const ground = Way.of(this.steps, this.bounds, { ...wanted, via: undefined, exclus: [] });
    const least = yield* new Walks(search, { ...wanted, critere: 'FORCE', etapesMax: Infinity }).leastOf(ground);
    return least === Infinity ? 'COUVERTURE' : 'CONTRAINTES';
  }
}
