import type { Critere } from '../skill-graph.answers';
import { bestWalk } from './chain-ranking';
import { allWalksFrom, partitionsAvoiding, partitionsWithout } from './partition';
import type { Partition } from './partition';
import { throughVia } from './step-graph';
import type { StepGraph } from './step-graph';
import type { Walk } from './walk-search';
import { WalkSearch } from './walk-search';
import type { Sliced } from '../slices';

/** How many parts of the walks are searched at most before a question is given up. */
export const SEARCHES_MAX = 2_000;

/** How many steps are looked at before a question is given up: some ten seconds. */
export const STEPS_LOOKED_AT_MAX = 2_000_000_000;

/** Which chains of a graph of steps are wanted. */
export interface ChainsWanted {
  readonly de: number;
  readonly vers: number;
  readonly critere: Critere;
  readonly nombre: number;
  /** Infinity for no limit. */
  readonly etapesMax: number;
  readonly via: number | undefined;
}

/** The best chains found, in order. */
export interface ChainsFound {
  readonly chains: readonly (readonly number[])[];
  /** False when the search was given up before it was known which chain comes next. */
  readonly proven: boolean;
}

/**
 * The best chains without repeated métier, in order. The walks are kept in parts, each with its best (Yen, in Lawler's
 * form): the best of all is the next chain, and its part is cut around it. Only a walk through `via` can repeat a
 * métier, once before and once after: its part is then cut in walks that avoid it before, and walks that avoid it
 * after. Pauses between searches.
 */
export function* enumerateChains(steps: StepGraph, wanted: ChainsWanted): Sliced<ChainsFound> {
  const { de, vers, via, critere, nombre } = wanted;
  const graph = via === undefined ? steps : yield* throughVia(steps, de, vers, via);
  const end = via === undefined ? vers : vers + steps.metierCount;
  const search = yield* WalkSearch.prepare(graph, end, critere, wanted.etapesMax);
  const metierOf = (node: number): number => node % steps.metierCount;
  const pool = new Map<Walk, Partition>();
  const found = new Map<string, readonly number[]>();
  let waiting: readonly Partition[] = [allWalksFrom(de)];
  for (let searches = 0; found.size < nombre;) {
    for (const partition of waiting) {
      if (searches++ === SEARCHES_MAX || search.stepsLookedAt > STEPS_LOOKED_AT_MAX) {
        return { chains: [...found.values()], proven: false };
      }
      const walk = yield* search.find(partition);
      if (walk) pool.set(walk, partition);
      yield;
    }
    if (pool.size === 0) break;
    const best = bestWalk([...pool.keys()], critere, metierOf);
    const partition = pool.get(best) as Partition;
    pool.delete(best);
    const chain = best.nodes.map(metierOf);
    const repeated = chain.find((metier, position) => chain.indexOf(metier) < position);
    if (repeated === undefined) found.set(chain.join(' '), chain);
    waiting =
      repeated === undefined
        ? partitionsWithout(partition, best.nodes)
        : partitionsAvoiding(partition, [repeated, repeated + steps.metierCount]);
  }
  return { chains: [...found.values()], proven: true };
}
