import type { SeededRandom } from '../seeded-random';
import { moveNodes } from './local-moves';
import { refine } from './refinement';
import type { WeightedGraph } from './weighted-graph';
import { aggregate } from './weighted-graph';

/** A gain in modularity of less than this is rounding. */
const LEAST_GAIN = 1e-12;

/**
 * The communities of a graph by Leiden's method (Traag, Waltman and van Eck, 2019), from every node alone, repeated until
 * modularity gains no more: a community number from 0 on for each node. No node gains by moving, and every community is
 * connected.
 */
export function leiden(graph: WeightedGraph, resolution: number, random: SeededRandom): Int32Array {
  let found: Int32Array = Int32Array.from(graph.degree, (_, node) => node);
  let quality = -Infinity;
  for (;;) {
    const next = improve(graph, found, resolution, random);
    const nextQuality = modularity(graph, next, resolution);
    if (nextQuality <= quality + LEAST_GAIN) return found;
    found = next;
    quality = nextQuality;
  }
}

/** Modularity of a partition: Σ over communities of inside / m − resolution × (degree / 2m)². */
export function modularity(graph: WeightedGraph, communities: Int32Array, resolution: number): number {
  const degree = new Map<number, number>();
  let inside = 0;
  communities.forEach((community, node) => {
    degree.set(community, (degree.get(community) ?? 0) + graph.degree[node]);
    for (let link = graph.start[node]; link < graph.start[node + 1]; link++) {
      if (communities[graph.far[link]] === community) inside += graph.weight[link];
    }
  });
  let expected = 0;
  for (const sum of degree.values()) expected += (sum / graph.total) ** 2;
  return inside / graph.total - resolution * expected;
}

/** One run: nodes move, then the parts of the communities they form do, and so on with ever larger parts. */
function improve(graph: WeightedGraph, from: Int32Array, resolution: number, random: SeededRandom): Int32Array {
  let level = graph;
  let communities: Int32Array = from.slice();
  /** The node of the present level that each node of the graph is part of. */
  let place: Int32Array = Int32Array.from(from, (_, node) => node);
  for (;;) {
    moveNodes(level, communities, resolution, random);
    const parts = renumber(refine(level, communities, resolution, random));
    if (parts.count === communities.length) return renumber(place.map((node) => communities[node])).numbers;
    const coarser = new Int32Array(parts.count);
    parts.numbers.forEach((part, node) => (coarser[part] = communities[node]));
    level = aggregate(level, parts.numbers, parts.count);
    communities = renumber(coarser).numbers;
    place = place.map((node) => parts.numbers[node]);
  }
}

/** The same groups numbered from 0 on, in the order of their first node. */
function renumber(groups: Int32Array): { numbers: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return { numbers: groups.map((group) => numbers.get(group) as number), count: numbers.size };
}
