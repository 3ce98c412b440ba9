import type { BestFirst } from '../search/best-first';
import { rankings } from '../search/measure';
import type { Sliced } from '../slices';
import type { ChainsWanted } from './chains-wanted';
import { partsAvoiding, partsWithout } from './part';
import { Walks } from './walks';
import { LATER, WalkPool } from './walk-pool';
import type { Way } from './way';

/** How many parts of the walks are searched at most before a question is given up. */
const SEARCHES_MAX = 2_000;

/** How many steps are looked at before a question is given up: some twenty seconds. */
const STEPS_LOOKED_AT_MAX = 2_000_000_000;

/** The best chains found, in order. */
export interface ChainsFound {
  readonly chains: readonly (readonly number[])[];
  /** False when the search was given up before it was known which chain comes next. */
  readonly proven: boolean;
}

/**
 * The best chains without repeated métier, in order.
 *
 * All walks are kept in parts, each with its best one: the best of all is the next chain, and its part is cut around it, at
 * every métier where another could leave it. Only a walk through `via` can repeat a métier, once before and once after: its
 * part is then cut in walks that avoid it before, and walks that avoid it after. Parts cover all walks that are left, so
 * the best of their bests is the best of all; a part whose bound says that it cannot hold that one is not searched yet.
 *
 * One search a part: as many as the chains have steps, at most, for each chain. Pauses between searches and within them. J. Y. Yen, Finding
 * the K shortest loopless paths in a network (1971), in the form of E. L. Lawler (1972).
 */
export function* bestChains(search: BestFirst, way: Way, wanted: ChainsWanted): Sliced<ChainsFound> {
  const walks = new Walks(search, wanted);
  const ranking = rankings[wanted.critere];
  const pool = new WalkPool(walks, ranking);
  const found = new Map<string, readonly number[]>();
  const stepsBefore = search.stepsLookedAt;
  pool.wait({ way, root: [wanted.de], couts: [], notNext: new Set() });
  for (let searches = 0; found.size < wanted.nombre;) {
    for (let part = pool.nextPart(); part; part = pool.nextPart()) {
      if (part === LATER) {
        yield;
        continue;
      }
      if (searches++ === SEARCHES_MAX || search.stepsLookedAt - stepsBefore > STEPS_LOOKED_AT_MAX) {
        return { chains: [...found.values()], proven: false };
      }
      pool.add(part, yield* walks.best(part));
      yield;
    }
    const best = pool.takeBest();
    if (!best) break;
    const repeated = repeatedMetier(best.walk.metiers);
    if (repeated === undefined) found.set(best.walk.metiers.join(' '), best.walk.metiers);
    if (found.size === wanted.nombre) break;
    const parts =
      repeated === undefined ? partsWithout(best.part, best.walk) : partsAvoiding(best.part, repeated, ranking);
    for (const part of parts) pool.wait(part);
  }
  return { chains: [...found.values()], proven: true };
}

function repeatedMetier(metiers: readonly number[]): number | undefined {
  return metiers.find((metier, position) => metiers.indexOf(metier) < position);
}
