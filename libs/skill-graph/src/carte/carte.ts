import type { StepLists } from '../search/steps';
import type { PlaceDuMetier } from '../skill-graph.answers';
import type { DrawnGraph } from './force-layout';
import { placeByForces } from './force-layout';
import type { LayoutSearch, Places } from './force-layout';

/** How a map is made. */
export interface CarteSearch extends LayoutSearch {
  /** How many of the steps that leave a métier pull, those of greatest couverture. */
  readonly voisins: number;
}

/** How far from the middle the farthest métier lies, on either axis. */
const halfSide = 1000;

/** A place for every métier: those that cover each other near each other, aires together as far as that allows. */
export function carteOf(
  metiers: readonly string[],
  steps: StepLists,
  groupOf: ReadonlyMap<string, string>,
  search: CarteSearch,
): PlaceDuMetier[] {
  const numbers = new Map([...new Set(groupOf.values())].sort().map((group, number) => [group, number]));
  const groups = Int32Array.from(metiers, (code) => numbers.get(groupOf.get(code) ?? '') ?? -1);
  const places = placeByForces({ groups, ...strongestLinks(steps, search.voisins) }, search);
  const { x, y } = centred(places, groups);
  return metiers.map((metier, index) => ({ metier, x: x[index], y: y[index] }));
}

/** The best steps of each métier as links without direction, each once, of its greater couverture. */
function strongestLinks({ start, far, couverture }: StepLists, kept: number): Omit<DrawnGraph, 'groups'> {
  const nodeCount = start.length - 1;
  const weights = new Map<number, number>();
  for (let node = 0; node < nodeCount; node++) {
    const own = Array.from({ length: start[node + 1] - start[node] }, (_, index) => start[node] + index);
    own.sort((a, b) => couverture[b] - couverture[a] || far[a] - far[b]);
    for (const step of own.slice(0, kept)) {
      const pair = Math.min(node, far[step]) * nodeCount + Math.max(node, far[step]);
      weights.set(pair, Math.max(weights.get(pair) ?? 0, couverture[step]));
    }
  }
  const pairs = [...weights.keys()];
  return {
    from: Int32Array.from(pairs, (pair) => Math.floor(pair / nodeCount)),
    to: Int32Array.from(pairs, (pair) => pair % nodeCount),
    weight: Float64Array.from(weights.values()),
  };
}

/** The same picture as large as the map, to a tenth: what is in no group, and is pushed far away, does not make the rest smaller. */
function centred({ x, y }: Places, groups: Int32Array): Places {
  const grouped = groups.some((group) => group >= 0);
  const seen = (values: Float64Array): Float64Array => values.filter((_, node) => !grouped || groups[node] >= 0);
  const [left, right] = [Math.min(...seen(x)), Math.max(...seen(x))];
  const [low, high] = [Math.min(...seen(y)), Math.max(...seen(y))];
  const reach = Math.max(right - left, high - low) / 2;
  const scaled = (values: Float64Array, middle: number): Float64Array =>
    values.map((value) => (reach > 0 ? Math.round(((value - middle) / reach) * halfSide * 10) / 10 : 0));
  return { x: scaled(x, (left + right) / 2), y: scaled(y, (low + high) / 2) };
}
