import type { BestFirst } from '../search/best-first';
import { bestOf, LOOKED_AT, rankings } from '../search/measure';
import type { Sliced } from '../slices';
import type { ChainsWanted } from './chains-wanted';
import { allWalksFrom, partsAvoiding, partsWithout } from './part';
import type { Part } from './part';
import { Walks } from './walks';
import type { Walk } from './walks';
import type { Way } from './way';

/** How many parts of the walks are searched at most before a question is given up. */
export const SEARCHES_MAX = 2_000;

/** How many steps are looked at before a question is given up: some ten seconds. */
const STEPS_LOOKED_AT_MAX = 2_000_000_000;

/** The best chains found, in order. */
export interface ChainsFound {
  readonly chains: readonly (readonly number[])[];
  /** False when the search was given up before it was known which chain comes next. */
  readonly proven: boolean;
}

/** A part not searched yet, and the best that it may hold by the measure that decides first. */
interface WaitingPart {
  readonly part: Part;
  readonly bound: number;
}

/**
 * The best chains without repeated métier, in order.
 *
 * All walks are kept in parts, each with its best one: the best of all is the next chain, and its part is cut around it, at
 * every métier where another could leave it. Only a walk through `via` can repeat a métier, once before and once after: its
 * part is then cut in walks that avoid it before, and walks that avoid it after. Parts cover all walks that are left, so
 * the best of their bests is the best of all; a part whose bound says that it cannot hold that one is not searched yet.
 *
 * One search a part: as many as the chains have steps, at most, for each chain. Pauses between searches. J. Y. Yen, Finding
 * the K shortest loopless paths in a network (1971), in the form of E. L. Lawler (1972).
 */
export function* bestChains(search: BestFirst, way: Way, wanted: ChainsWanted): Sliced<ChainsFound> {
  const walks = new Walks(search, way, wanted);
  const ranking = rankings[wanted.critere];
  const pool = new Map<Walk, Part>();
  const found = new Map<string, readonly number[]>();
  const stepsBefore = search.stepsLookedAt;
  let waiting: WaitingPart[] = [{ part: allWalksFrom(wanted.de), bound: 0 }];
  for (let searches = 0; found.size < wanted.nombre;) {
    for (let next = nextPart(waiting, pool, walks); next; next = nextPart(waiting, pool, walks)) {
      if (searches++ === SEARCHES_MAX || search.stepsLookedAt - stepsBefore > STEPS_LOOKED_AT_MAX) {
        return { chains: [...found.values()], proven: false };
      }
      const { part } = next;
      waiting = waiting.filter((other) => other !== next);
      const walk = walks.best(part);
      if (walk) pool.set(walk, part);
      yield;
    }
    if (pool.size === 0) break;
    const best = bestOf([...pool.keys()], ranking);
    const part = pool.get(best) as Part;
    pool.delete(best);
    const repeated = repeatedMetier(best.metiers);
    if (repeated === undefined) found.set(best.metiers.join(' '), best.metiers);
    if (found.size === wanted.nombre) break;
    const parts =
      repeated === undefined
        ? partsWithout(part, best.nodes)
        : partsAvoiding(part, [repeated, repeated + way.metierCount]);
    waiting.push(...parts.map((other) => ({ part: other, bound: walks.boundOf(other) })));
  }
  return { chains: [...found.values()], proven: true };
}

/** The part of the least bound, if it may hold a walk as good as the best known. */
function nextPart(
  waiting: readonly WaitingPart[],
  pool: ReadonlyMap<Walk, Part>,
  walks: Walks,
): WaitingPart | undefined {
  let least = Number.MAX_VALUE;
  for (const walk of pool.keys()) least = Math.min(least, walks.valueOf(walk) + LOOKED_AT);
  let next: WaitingPart | undefined;
  for (const part of waiting) {
    if (part.bound > least) continue;
    least = part.bound;
    next = part;
  }
  return next;
}

function repeatedMetier(metiers: readonly number[]): number | undefined {
  return metiers.find((metier, position) => metiers.indexOf(metier) < position);
}
