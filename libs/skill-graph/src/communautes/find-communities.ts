import { SeededRandom } from '../seeded-random';
import type { StepLists } from '../search/steps';
import { leiden, modularity } from './leiden';
import type { WeightedGraph } from './weighted-graph';
import { graphOfSteps, membersOf, weightWithin } from './weighted-graph';

/** Makes seeds that follow each other as different as any: the golden ratio in 32 bits. */
const SPREAD = 0x9e3779b1;

/** How communities are looked for. */
export interface CommunitySearch {
  readonly resolution: number;
  /** Seed of the first start; the others follow it. */
  readonly graine: number;
  /** From how many seeds; the partition of greatest modularity is kept, the first of several. */
  readonly departs: number;
}

/** One community, by index of its métiers. */
export interface Community {
  /** Ascending. */
  readonly metiers: readonly number[];
  /** Weight of the links of each of them with the others, in the same order. */
  readonly inside: readonly number[];
  /** Weight of all links of each of them, in the same order. */
  readonly degrees: readonly number[];
  /** Its part of the modularity: inside / m − resolution × (degree / 2m)². */
  readonly contribution: number;
}

/** The communities of the métiers that steps join, the largest first, then by first métier; a métier without any is in none. */
export function findCommunities(steps: StepLists, { resolution, graine, departs }: CommunitySearch): Community[] {
  const graph = graphOfSteps(steps);
  if (graph.total === 0) return [];
  let best: Int32Array = new Int32Array(0);
  let quality = -Infinity;
  for (let start = 0; start < departs; start++) {
    const found = leiden(graph, resolution, new SeededRandom(Math.imul(graine + start, SPREAD)));
    const reached = modularity(graph, found, resolution);
    if (reached <= quality) continue;
    best = found;
    quality = reached;
  }
  return membersOf(best, Math.max(...best) + 1)
    .map((metiers) => describe(graph, best, metiers, resolution))
    .filter(({ degrees }) => degrees.some((degree) => degree > 0))
    .sort((a, b) => b.metiers.length - a.metiers.length || (a.metiers[0] ?? 0) - (b.metiers[0] ?? 0));
}

function describe(
  graph: WeightedGraph,
  communities: Int32Array,
  metiers: readonly number[],
  resolution: number,
): Community {
  const degrees = metiers.map((metier) => graph.degree[metier]);
  const inside = metiers.map((metier) => weightWithin(graph, communities, metier));
  const share = sum(degrees) / graph.total;
  return { metiers, inside, degrees, contribution: sum(inside) / graph.total - resolution * share ** 2 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
