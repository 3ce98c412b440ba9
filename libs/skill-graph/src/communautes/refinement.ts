import type { SeededRandom } from '../seeded-random';
import { shuffled } from './local-moves';
import type { WeightedGraph } from './weighted-graph';
import { NeighbourSums, weightWithin } from './weighted-graph';

/** How freely a node joins a part other than the one where it gains most: the theta of Leiden. */
const THETA = 0.01;

/**
 * Splits each community into parts that are well connected within it: Leiden's refinement. Every node begins alone, and
 * may join a part of its own community where modularity does not lose. Numbers are those of nodes.
 */
export function refine(
  graph: WeightedGraph,
  communities: Int32Array,
  resolution: number,
  random: SeededRandom,
): Int32Array {
  const parts = new Parts(graph, communities, resolution);
  for (const node of shuffled(communities.length, random)) parts.settle(node, random);
  return parts.of;
}

/** The parts so far, and how each is linked to the rest of its community. */
class Parts {
  readonly of: Int32Array;
  private readonly communityDegree: Float64Array;
  private readonly degree: Float64Array;
  private readonly size: Int32Array;
  /** Weight of the links between a part and the rest of its community. */
  private readonly outside: Float64Array;
  private readonly sums: NeighbourSums;

  constructor(
    private readonly graph: WeightedGraph,
    private readonly communities: Int32Array,
    private readonly resolution: number,
  ) {
    const nodeCount = communities.length;
    this.of = Int32Array.from(communities, (_, node) => node);
    this.degree = graph.degree.slice();
    this.size = new Int32Array(nodeCount).fill(1);
    this.communityDegree = new Float64Array(nodeCount);
    this.outside = new Float64Array(nodeCount);
    this.sums = new NeighbourSums(nodeCount);
    communities.forEach((community, node) => {
      this.communityDegree[community] = this.communityDegree[community] + graph.degree[node];
      this.outside[node] = weightWithin(graph, communities, node);
    });
  }

  /** Lets a node that is still alone join a part, when it is well connected to its community. */
  settle(node: number, random: SeededRandom): void {
    const community = this.communities[node];
    if (this.size[this.of[node]] !== 1 || !this.isWellConnected(node, community)) return;
    this.sums.clear();
    this.sums.addLinks(this.graph, node, this.of, (far) => this.communities[far] === community);
    const part = this.choose(node, community, random);
    if (part !== undefined) this.join(node, part);
  }

  private choose(node: number, community: number, random: SeededRandom): number | undefined {
    const rate = this.rateOf(this.graph.degree[node]);
    const gains = this.sums
      .groups()
      .filter((part) => this.isWellConnected(part, community))
      .map((part) => ({ part, gain: this.sums.weight(part) - rate * this.degree[part] }))
      .filter(({ gain }) => gain >= 0);
    const greatest = gains.reduce((most, { gain }) => Math.max(most, gain), 0);
    const chances = gains.map(({ gain }) => Math.exp((gain - greatest) / THETA));
    let left = random.next() * chances.reduce((sum, chance) => sum + chance, 0);
    return gains.find((_, index) => (left -= chances[index]) < 0)?.part;
  }

  private join(node: number, part: number): void {
    const own = weightWithin(this.graph, this.communities, node);
    this.outside[part] = this.outside[part] + own - 2 * this.sums.weight(part);
    this.degree[part] = this.degree[part] + this.graph.degree[node];
    this.size[part] = this.size[part] + 1;
    this.size[this.of[node]] = 0;
    this.of[node] = part;
  }

  private isWellConnected(part: number, community: number): boolean {
    const degree = this.degree[part];
    return this.outside[part] >= this.rateOf(degree) * (this.communityDegree[community] - degree);
  }

  private rateOf(degree: number): number {
    return (this.resolution * degree) / this.graph.total;
  }
}
