import type { SeededRandom } from '../seeded-random';
import type { WeightedGraph } from './weighted-graph';
import { NeighbourSums } from './weighted-graph';

/** A gain of less than this share of the degree of a node is rounding. */
const LEAST_GAIN = 1e-12;

/**
 * Moves nodes, one by one, to the community where modularity gains most, until no move gains: Leiden's fast local
 * moving. A node whose neighbour moved away is looked at again. Changes `communities`, whose numbers are below the number
 * of nodes.
 */
export function moveNodes(
  graph: WeightedGraph,
  communities: Int32Array,
  resolution: number,
  random: SeededRandom,
): void {
  const nodeCount = communities.length;
  const weighed = new Communities(graph, communities);
  const sums = new NeighbourSums(nodeCount);
  const queue = shuffled(nodeCount, random);
  const queued = new Uint8Array(nodeCount).fill(1);
  for (let position = 0; position < queue.length; position++) {
    const node = queue[position];
    queued[node] = 0;
    sums.clear();
    sums.addLinks(graph, node, communities);
    const home = communities[node];
    const best = weighed.bestFor(node, sums, resolution);
    if (best === home) continue;
    weighed.move(node, best);
    for (let link = graph.start[node]; link < graph.start[node + 1]; link++) {
      const far = graph.far[link];
      if (queued[far] === 1 || communities[far] === best) continue;
      queued[far] = 1;
      queue.push(far);
    }
  }
}

/** The nodes in random order. */
export function shuffled(nodeCount: number, random: SeededRandom): number[] {
  const order = Array.from({ length: nodeCount }, (_, node) => node);
  for (let last = nodeCount - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** How much each community weighs and how many nodes it has, kept current while nodes move. */
class Communities {
  private readonly degree: Float64Array;
  private readonly size: Int32Array;
  private readonly empty: number[] = [];

  constructor(
    private readonly graph: WeightedGraph,
    private readonly of: Int32Array,
  ) {
    this.degree = new Float64Array(of.length);
    this.size = new Int32Array(of.length);
    of.forEach((community, node) => this.add(node, community, 1));
    this.size.forEach((size, community) => size === 0 && this.empty.push(community));
  }

  /** The community, an empty one included, where a node gains most; its own when none gains more. */
  bestFor(node: number, sums: NeighbourSums, resolution: number): number {
    const home = this.of[node];
    const degree = this.graph.degree[node];
    const rate = (resolution * degree) / this.graph.total;
    let best = home;
    let bestGain = sums.weight(home) - rate * (this.degree[home] - degree) + LEAST_GAIN * degree;
    for (const community of sums.groups()) {
      const gain = sums.weight(community) - rate * this.degree[community];
      if (community === home || gain <= bestGain) continue;
      best = community;
      bestGain = gain;
    }
    const alone = this.size[home] === 1 ? home : this.empty[this.empty.length - 1];
    return bestGain < 0 && alone !== undefined ? alone : best;
  }

  move(node: number, community: number): void {
    const home = this.of[node];
    if (this.empty[this.empty.length - 1] === community) this.empty.pop();
    this.add(node, home, -1);
    this.add(node, community, 1);
    this.of[node] = community;
    if (this.size[home] === 0) this.empty.push(home);
  }

  private add(node: number, community: number, sign: 1 | -1): void {
    this.degree[community] = this.degree[community] + sign * this.graph.degree[node];
    this.size[community] = this.size[community] + sign;
  }
}
