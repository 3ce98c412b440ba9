import { SeededRandom } from '../seeded-random';

/** What is drawn: nodes 0…groups.length − 1 and links that pull the nodes they join. */
export interface DrawnGraph {
  /** The group of each node, −1 for none. */
  readonly groups: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Above 0. */
  readonly weight: Float64Array;
}

/** How long and from where places are looked for. */
export interface LayoutSearch {
  readonly graine: number;
  readonly tours: number;
}

/** Where nodes lie, by index. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** How much nodes are pulled to the middle of their group, and to the middle of all. */
const groupPull = 0.8;
const middlePull = 0.1;

/** How far a node moves at most: in the first turn, by the root of the number of nodes, and in the last. */
const longestMove = 0.05;
const leastMove = 0.01;

/**
 * Places by forces (Fruchterman and Reingold, 1991): all nodes push each other away, links pull, groups hold together a
 * little; each turn moves less far than the one before. Only sums, products, quotients and square roots, which IEEE 754
 * rounds the same everywhere: the same graph and seed give the same places to the last bit on every machine.
 */
export function placeByForces(graph: DrawnGraph, { graine, tours }: LayoutSearch): Places {
  const count = graph.groups.length;
  const places = startingPlaces(graph.groups, new SeededRandom(graine));
  const force = { x: new Float64Array(count), y: new Float64Array(count) };
  for (let turn = 0; turn < tours; turn++) {
    force.x.fill(0);
    force.y.fill(0);
    push(places, force);
    pull(graph, places, force);
    gather(graph.groups, places, force);
    const left = 1 - turn / tours;
    move(places, force, longestMove * Math.sqrt(count) * left * left + leastMove);
  }
  return places;
}

/** Nodes of a group begin near each other, groups apart; a unit is about the room of one node. */
function startingPlaces(groups: Int32Array, random: SeededRandom): Places {
  const size = Math.sqrt(groups.length);
  const around = (reach: number): number => (2 * random.next() - 1) * reach;
  const centres = new Map<number, readonly [number, number]>();
  const x = new Float64Array(groups.length);
  const y = new Float64Array(groups.length);
  groups.forEach((group, node) => {
    const centre = centres.get(group) ?? [around(size), around(size)];
    centres.set(group, centre);
    x[node] = centre[0] + around(size / 3);
    y[node] = centre[1] + around(size / 3);
  });
  return { x, y };
}

/** Each pair of nodes apart, the more the nearer: 1 / distance. */
function push({ x, y }: Places, force: Places): void {
  for (let a = 1; a < x.length; a++) {
    let sumX = 0;
    let sumY = 0;
    for (let b = 0; b < a; b++) {
      const dx = x[a] - x[b];
      const dy = y[a] - y[b];
      const strength = 1 / (dx * dx + dy * dy + 0.01);
      sumX += dx * strength;
      sumY += dy * strength;
      force.x[b] = force.x[b] - dx * strength;
      force.y[b] = force.y[b] - dy * strength;
    }
    force.x[a] = force.x[a] + sumX;
    force.y[a] = force.y[a] + sumY;
  }
}

/** The two ends of each link together, the more the farther. */
function pull({ from, to, weight }: DrawnGraph, { x, y }: Places, force: Places): void {
  for (let link = 0; link < from.length; link++) {
    const [a, b] = [from[link], to[link]];
    const dx = x[b] - x[a];
    const dy = y[b] - y[a];
    const strength = weight[link] * Math.sqrt(dx * dx + dy * dy);
    force.x[a] = force.x[a] + dx * strength;
    force.y[a] = force.y[a] + dy * strength;
    force.x[b] = force.x[b] - dx * strength;
    force.y[b] = force.y[b] - dy * strength;
  }
}

/** Each node towards the middle of its group, if it has one, and of all. */
function gather(groups: Int32Array, { x, y }: Places, force: Places): void {
  const middles = middlesOf(groups, { x, y });
  groups.forEach((group, node) => {
    const middle = middles.get(group);
    const pullX = group >= 0 && middle ? groupPull * (middle.x - x[node]) : 0;
    const pullY = group >= 0 && middle ? groupPull * (middle.y - y[node]) : 0;
    force.x[node] = force.x[node] + pullX - middlePull * x[node];
    force.y[node] = force.y[node] + pullY - middlePull * y[node];
  });
}

function middlesOf(groups: Int32Array, { x, y }: Places): Map<number, { readonly x: number; readonly y: number }> {
  const sums = new Map<number, { x: number; y: number; count: number }>();
  groups.forEach((group, node) => {
    const sum = sums.get(group) ?? { x: 0, y: 0, count: 0 };
    sums.set(group, { x: sum.x + x[node], y: sum.y + y[node], count: sum.count + 1 });
  });
  return new Map([...sums].map(([group, sum]) => [group, { x: sum.x / sum.count, y: sum.y / sum.count }]));
}

/** Along the force, at most `longest`. */
function move({ x, y }: Places, force: Places, longest: number): void {
  for (let node = 0; node < x.length; node++) {
    const length = Math.sqrt(force.x[node] * force.x[node] + force.y[node] * force.y[node]);
    const part = length > longest ? longest / length : 1;
    x[node] = x[node] + force.x[node] * part;
    y[node] = y[node] + force.y[node] * part;
  }
}
