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

/**
 * The parts of all walks that are left: those searched, each with its best walk, and those that wait, each with a bound. The
 * best walk of all is known once no part that waits can hold one as good.
 */
export class WalkPool {
  private readonly walks = new Map<Walk, Part>();
  private waiting: WaitingPart[] = [];

  constructor(
    private readonly finder: Walks,
    private readonly ranking: Ranking,
  ) {}

  /** Lets a part wait; one that holds no walk is forgotten. */
  wait(part: Part): void {
    const bound = this.finder.boundOf(part);
    if (bound < Infinity) this.waiting.push({ part, bound });
  }

  /** The part to be searched next, of the least bound; undefined when none can hold a walk as good as the best known. */
  nextPart(): Part | undefined {
    const known = this.best();
    const byBound = [...this.waiting].sort((a, b) => a.bound - b.bound);
    const next = byBound.find(({ part }) => !known || this.finder.canPrecede(part, known));
    this.waiting = this.waiting.filter((other) => other !== next);
    if (!next || !this.finder.hopesTooMuch(next.part)) return next?.part;
    this.wait(next.part);
    return this.nextPart();
  }

  /** Takes in what was found in a part: nothing more when it holds no walk. */
  add(part: Part, walk: Walk | undefined): void {
    if (walk) this.walks.set(walk, part);
  }

  /** Takes out the best walk known. */
  takeBest(): PooledWalk | undefined {
    const walk = this.best();
    const part = walk && this.walks.get(walk);
    if (!walk || !part) return undefined;
    this.walks.delete(walk);
    return { walk, part };
  }

  private best(): Walk | undefined {
    return this.walks.size === 0 ? undefined : bestOf([...this.walks.keys()], this.ranking);
  }
}
