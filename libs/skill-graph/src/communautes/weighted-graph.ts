import { rowStarts } from '../tables/graph-tables';
import type { StepLists } from '../search/steps';

/** An undirected graph with weights: what node v is linked to stands at `start[v]` up to `start[v + 1]`. */
export interface WeightedGraph {
  readonly start: Int32Array;
  /** Other nodes only, one of them perhaps several times: what a node weighs within itself counts in its degree alone. */
  readonly far: Int32Array;
  readonly weight: Float64Array;
  /** Weight of all links of a node, of one with itself twice. */
  readonly degree: Float64Array;
  /** Sum of the degrees: twice the weight of all links. */
  readonly total: number;
}

/** Steps as links without direction, each of the weight of its couverture. */
export function graphOfSteps({ start, far: ends, couverture }: StepLists): WeightedGraph {
  const nodeCount = start.length - 1;
  const begins = new Int32Array(ends.length);
  for (let node = 0; node < nodeCount; node++) begins.fill(node, start[node], start[node + 1]);
  const near = Int32Array.from({ length: 2 * ends.length }, (_, link) =>
    link < ends.length ? begins[link] : ends[link - ends.length],
  );
  const links = rowStarts(near, nodeCount);
  const next = links.slice();
  const graph = emptyGraph(links, near.length);
  const add = (from: number, to: number, weight: number): void => {
    const slot = next[from];
    next[from] = slot + 1;
    graph.far[slot] = to;
    graph.weight[slot] = weight;
    graph.degree[from] = graph.degree[from] + weight;
  };
  ends.forEach((to, step) => {
    add(begins[step], to, couverture[step]);
    add(to, begins[step], couverture[step]);
  });
  return withTotal(graph);
}

/** The graph whose nodes are groups of the nodes of another; `groups` says which, from 0 on, none empty. */
export function aggregate(graph: WeightedGraph, groups: Int32Array, groupCount: number): WeightedGraph {
  const members = membersOf(groups, groupCount);
  const start = new Int32Array(groupCount + 1);
  const far: number[] = [];
  const weights: number[] = [];
  const degree = new Float64Array(groupCount);
  const sums = new NeighbourSums(groupCount);
  members.forEach((nodes, group) => {
    sums.clear();
    for (const node of nodes) {
      degree[group] = degree[group] + graph.degree[node];
      sums.addLinks(graph, node, groups);
    }
    for (const other of sums.groups()) {
      if (other === group) continue;
      far.push(other);
      weights.push(sums.weight(other));
    }
    start[group + 1] = far.length;
  });
  return { start, far: Int32Array.from(far), weight: Float64Array.from(weights), degree, total: graph.total };
}

/** The nodes of each group, ascending. */
export function membersOf(groups: Int32Array, groupCount: number): number[][] {
  const members = Array.from({ length: groupCount }, (): number[] => []);
  groups.forEach((group, node) => members[group]?.push(node));
  return members;
}

/** Weight of the links of a node with the other nodes of its group. */
export function weightWithin({ start, far, weight }: WeightedGraph, groups: Int32Array, node: number): number {
  let within = 0;
  for (let link = start[node]; link < start[node + 1]; link++) {
    if (groups[far[link]] === groups[node]) within += weight[link];
  }
  return within;
}

/** What one node weighs with each group it is linked to, without an array to clear from one node to the next. */
export class NeighbourSums {
  private readonly sums: Float64Array;
  private readonly met: Uint8Array;
  private readonly list: number[] = [];

  constructor(groupCount: number) {
    this.sums = new Float64Array(groupCount);
    this.met = new Uint8Array(groupCount);
  }

  clear(): void {
    for (const group of this.list) {
      this.sums[group] = 0;
      this.met[group] = 0;
    }
    this.list.length = 0;
  }

  /** Adds the links of a node, or those whose other end `only` accepts. */
  addLinks(
    { start, far, weight }: WeightedGraph,
    node: number,
    groups: Int32Array,
    only?: (far: number) => boolean,
  ): void {
    for (let link = start[node]; link < start[node + 1]; link++) {
      const other = far[link];
      if (only && !only(other)) continue;
      const group = groups[other];
      if (this.met[group] === 0) {
        this.met[group] = 1;
        this.list.push(group);
      }
      this.sums[group] = this.sums[group] + weight[link];
    }
  }

  /** The groups met, in the order they were. */
  groups(): readonly number[] {
    return this.list;
  }

  weight(group: number): number {
    return this.sums[group];
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function emptyGraph(start: Int32Array, size: number): Mutable<WeightedGraph> {
  return {
    start,
    far: new Int32Array(size),
    weight: new Float64Array(size),
    degree: new Float64Array(start.length - 1),
    total: 0,
  };
}

function withTotal(graph: WeightedGraph): WeightedGraph {
  return { ...graph, total: graph.degree.reduce((sum, degree) => sum + degree, 0) };
}
