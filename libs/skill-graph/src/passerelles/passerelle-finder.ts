import { BestFirst } from '../search/best-first';
import type { Reach } from '../search/best-first';
import { Bounds } from '../search/bounds';
import type { BoundsStore } from '../search/bounds';
import { rankings, totalCost } from '../search/measure';
import type { StepLists, Steps } from '../search/steps';
import type { Obstacle } from '../skill-graph.answers';
import type { Sliced } from '../slices';
import { bestChains } from './best-chains';
import type { ChainsWanted } from './chains-wanted';
import { Way } from './way';

/** Chains by index, the best first. */
export interface PasserelleAnswer {
  readonly chains: readonly (readonly number[])[];
  readonly obstacle: Obstacle | null;
}

/** Finds chains over the steps of one view: one search for every question. */
export class PasserelleFinder {
  private readonly bounds: Bounds;
  private readonly search: BestFirst;
  private readonly metierCount: number;

  constructor(
    readonly steps: Steps,
    private readonly store: BoundsStore,
  ) {
    this.metierCount = steps.out.start.length - 1;
    this.bounds = new Bounds(steps, store);
    this.search = new BestFirst(this.metierCount);
  }

  /** Computes the bounds of all destinations, as far as they can be kept, those of one between two pauses. */
  *computeBounds(): Sliced<void> {
    if (!this.bounds.areWhole) return;
    const measures = new Set(Object.values(rankings).flatMap(({ worst, sum }) => (worst ? [sum, worst] : [sum])));
    for (const measure of measures) {
      for (let vers = 0; vers < this.metierCount; vers++) {
        if (!this.store.hasRoomFor(8 * this.metierCount)) return;
        this.bounds.towards(vers, measure);
        yield;
      }
    }
  }

  /** The best chains, and what stands in the way of more. */
  *find(wanted: ChainsWanted): Sliced<PasserelleAnswer> {
    const way = Way.of(this.steps, this.bounds, wanted);
    const { chains, proven } = yield* bestChains(this.search, way, wanted);
    if (!proven) return { chains, obstacle: 'RECHERCHE' };
    return { chains, obstacle: chains.length > 0 ? null : this.obstacleOf(wanted) };
  }

  /** Where one comes from a métier in at most so many steps, of these or of others between the same métiers. */
  reach(steps: StepLists, couvertureMin: number, from: number, etapesMax: number): Reach {
    return this.search.reach(steps, couvertureMin, from, etapesMax);
  }

  private obstacleOf(wanted: ChainsWanted): Obstacle {
    const free = Way.of(this.steps, this.bounds, { ...wanted, via: undefined, exclus: [] });
    const limits = { stepsMax: Infinity, coutMax: free.coutMax };
    const spur = { node: wanted.de, notNext: new Set<number>() };
    const bounds = free.boundsOf(totalCost, limits);
    const hope = { hoped: bounds.rest[wanted.de], isAll: false };
    const least = this.search.leastOf(totalCost, free, spur, bounds, limits, hope);
    return least === Infinity ? 'COUVERTURE' : 'CONTRAINTES';
  }
}
