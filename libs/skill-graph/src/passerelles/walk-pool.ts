import { bestOf } from '../search/measure';
import type { Ranking } from '../search/measure';
import type { Part, Walk } from './part';
import type { Walks } from './walks';

/** A walk, the best of its part. */
interface PooledWalk {
  readonly walk: Walk;
  readonly part: Part;
}

/** A part not searched yet, and the least that it may hold by the measure that decides first. */
interface WaitingPart {
  readonly part: Part;
  readonly bound: number;
}

/** How many parts are passed over between two pauses: bounds of each may have to be made. */
const PASSED_PER_SLICE = 4;

/** Said in place of a part by a pool that is to be asked again. */
export const LATER = 'LATER';

/**
 * The parts of all walks that are left: those searched, each with its best walk, and those that wait, each with a bound. The
 * best walk of all is known once no part that waits can hold one as good.
 */
export class WalkPool {
  private readonly walks = new Map<Walk, Part>();
  private waiting: WaitingPart[] = [];
  /** The parts that wait by their bounds, and how many of them cannot hold a walk as good as the best known. */
  private order: WaitingPart[] | undefined;
  private passed = 0;

  constructor(
    private readonly finder: Walks,
    private readonly ranking: Ranking,
  ) {}

  /** Lets a part wait; one that holds no walk is forgotten. */
  wait(part: Part): void {
    const bound = this.finder.boundOf(part);
    if (bound < Infinity) this.waiting.push({ part, bound });
    this.lookAnew();
  }

  /**
   * The part to be searched next, of the least bound; undefined when none can hold a walk as good as the best known. LATER where
   * bounds may have been made and more are to be looked at: it is to be asked again.
   */
  nextPart(): Part | typeof LATER | undefined {
    const known = this.best();
    this.order ??= [...this.waiting].sort((a, b) => a.bound - b.bound);
    for (let passed = 0; this.passed < this.order.length; passed++) {
      if (passed === PASSED_PER_SLICE) return LATER;
      const next = this.order[this.passed++];
      if (known && !this.finder.canPrecede(next.part, known)) continue;
      this.waiting = this.waiting.filter((other) => other !== next);
      if (!this.finder.hopesTooMuch(next.part)) return next.part;
      this.wait(next.part);
      return LATER;
    }
    return undefined;
  }

  /** Takes in what was found in a part: nothing more when it holds no walk. */
  add(part: Part, walk: Walk | undefined): void {
    if (walk) this.walks.set(walk, part);
    this.lookAnew();
  }

  /** Takes out the best walk known. */
  takeBest(): PooledWalk | undefined {
    const walk = this.best();
    const part = walk && this.walks.get(walk);
    if (!walk || !part) return undefined;
    this.walks.delete(walk);
    this.lookAnew();
    return { walk, part };
  }

  private lookAnew(): void {
    this.order = undefined;
    this.passed = 0;
  }

  private best(): Walk | undefined {
    return this.walks.size === 0 ? undefined : bestOf([...this.walks.keys()], this.ranking);
  }
}
