import { SeededRandom } from '../seeded-random';
import type { StepLists } from '../search/steps';
import { findCommunities } from './find-communities';
import { leiden, modularity } from './leiden';
import { aggregate, graphOfSteps } from './weighted-graph';

type Step = readonly [from: number, to: number, weight: number];

const search = { resolution: 1, graine: 460, departs: 10 };

function stepsOf(nodeCount: number, links: readonly Step[]): StepLists {
  const sorted = [...links].sort(([a], [b]) => a - b);
  const couverture = Float64Array.from(sorted, ([, , weight]) => weight);
  const start = Int32Array.from({ length: nodeCount + 1 }, (_, node) => sorted.filter(([from]) => from < node).length);
  return {
    start,
    end: start.subarray(1),
    far: Uint16Array.from(sorted, ([, to]) => to),
    couverture,
    cout: couverture,
    communs: new Int32Array(sorted.length),
  };
}

/** Links of weight 1 written as `0-1`. */
function links(text: string): Step[] {
  return text.split(' ').map((link) => [...(link.split('-').map(Number) as [number, number]), 1]);
}

/** Every partition of n nodes, as restricted growth strings. */
function* partitions(n: number, prefix: number[] = []): Generator<number[]> {
  if (prefix.length === n) {
    yield prefix;
    return;
  }
  for (let group = 0; group <= Math.max(-1, ...prefix) + 1; group++) yield* partitions(n, [...prefix, group]);
}

/** Modularity by its definition: over all pairs of nodes of one group, A − k k′ / 2m, divided by 2m. */
function modularityByPairs(nodeCount: number, steps: readonly Step[], groups: readonly number[]): number {
  const between = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  for (const [from, to, weight] of steps) {
    (between[from] as number[])[to] = (between[from]?.[to] ?? 0) + weight;
    (between[to] as number[])[from] = (between[to]?.[from] ?? 0) + weight;
  }
  const degree = between.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const total = degree.reduce((sum, own) => sum + own, 0);
  let sum = 0;
  for (let a = 0; a < nodeCount; a++) {
    for (let b = 0; b < nodeCount; b++) {
      if (groups[a] !== groups[b]) continue;
      sum += (between[a]?.[b] ?? 0) - ((degree[a] as number) * (degree[b] as number)) / total;
    }
  }
  return sum / total;
}

describe('communities', () => {
  // Two triangles and a bridge: m = 7; each side holds 3 of it and has a degree of 7.
  const twoTriangles = links('0-1 1-2 0-2 2-3 3-4 4-5 3-5');

  it('tell two triangles apart, with what each is worth', () => {
    const found = findCommunities(stepsOf(6, twoTriangles), search);
    expect(found.map(({ metiers }) => metiers)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(found[0]).toMatchObject({ inside: [2, 2, 2], degrees: [2, 2, 3] });
    for (const { contribution } of found) expect(contribution).toBeCloseTo(3 / 7 - (7 / 14) ** 2, 12);
  });

  it('add the weights of both directions', () => {
    const halves = twoTriangles.flatMap(([from, to]): Step[] => [
      [from, to, 0.25],
      [to, from, 0.75],
    ]);
    expect(findCommunities(stepsOf(6, halves), search)).toEqual(findCommunities(stepsOf(6, twoTriangles), search));
  });

  it('come the largest first, then by first member, without those that nothing joins', () => {
    const found = findCommunities(stepsOf(8, links('0-1 2-3 4-5 5-6 4-6')), search);
    expect(found.map(({ metiers }) => metiers)).toEqual([
      [4, 5, 6],
      [0, 1],
      [2, 3],
    ]);
  });

  it('are none without steps', () => {
    expect(findCommunities(stepsOf(3, []), search)).toEqual([]);
  });

  it('nearly always have the greatest modularity of all partitions, on small graphs without any structure', () => {
    const shares = Array.from({ length: 12 }, (_, seed) => {
      const random = new SeededRandom(1_000 * (seed + 1));
      const nodeCount = 8;
      const steps = Array.from({ length: 14 }, (): Step => {
        const from = random.below(nodeCount);
        return [from, (from + 1 + random.below(nodeCount - 1)) % nodeCount, 1 + random.below(5)];
      });
      const all = Array.from(partitions(nodeCount), (groups) => modularityByPairs(nodeCount, steps, groups));
      const found = findCommunities(stepsOf(nodeCount, steps), search);
      return found.reduce((sum, { contribution }) => sum + contribution, 0) / Math.max(...all);
    });
    for (const share of shares) expect(share).toBeLessThanOrEqual(1 + 1e-12);
    // Leiden as igraph has it misses the same one, from any start.
    expect(shares.filter((share) => share > 1 - 1e-12)).toHaveLength(11);
    expect(Math.min(...shares)).toBeGreaterThan(0.9);
  });

  it('weigh the same when seen through larger nodes', () => {
    const graph = graphOfSteps(stepsOf(6, twoTriangles));
    const coarse = aggregate(graph, Int32Array.of(0, 0, 1, 1, 2, 2), 3);
    expect([coarse.total, ...coarse.degree]).toEqual([14, 4, 6, 4]);
    expect(modularity(graph, Int32Array.of(0, 0, 1, 1, 2, 2), 1)).toBeCloseTo(
      modularityByPairs(6, twoTriangles, [0, 0, 1, 1, 2, 2]),
      12,
    );
  });

  it('are more, and smaller, at a greater resolution', () => {
    const graph = graphOfSteps(stepsOf(6, twoTriangles));
    expect(new Set(leiden(graph, 10, new SeededRandom(1))).size).toBe(6);
    expect(new Set(leiden(graph, 0.01, new SeededRandom(1))).size).toBe(1);
  });
});
