import type { Sliced } from '../slices';
import type { StepLists } from '../step-lists';
import { BestChainTree } from './best-chain-tree';

/** How many best chains between two other métiers go through each métier, by index. */
export interface Passages {
  /** Whatever the two métiers. */
  readonly all: Int32Array;
  /** Those between métiers of two groups. */
  readonly betweenGroups: Int32Array;
}

/**
 * Counts, for every ordered pair of métiers, what its best chain goes through.
 *
 * @param steps the steps allowed, each list by ascending métier
 * @param groups the group of each métier
 */
export function* countPassages(steps: StepLists, groups: Int32Array): Sliced<Passages> {
  const metierCount = groups.length;
  const passages = { all: new Int32Array(metierCount), betweenGroups: new Int32Array(metierCount) };
  const tree = new BestChainTree(steps);
  const beyond = { all: new Int32Array(metierCount), betweenGroups: new Int32Array(metierCount) };
  for (let start = 0; start < metierCount; start++) {
    tree.grow(start);
    beyond.all.fill(0);
    beyond.betweenGroups.fill(0);
    addPassages(tree, start, groups, beyond, passages);
    yield;
  }
  return passages;
}

/** From the ends of the tree to its start: what lies beyond a métier was reached through it. */
function addPassages(
  { order, reached, before }: BestChainTree,
  start: number,
  groups: Int32Array,
  beyond: Passages,
  passages: Passages,
): void {
  for (let position = reached - 1; position > 0; position--) {
    const metier = order[position] as number;
    const previous = before[metier] as number;
    const other = groups[metier] === groups[start] ? 0 : 1;
    add(passages.all, metier, beyond.all[metier] as number);
    add(passages.betweenGroups, metier, beyond.betweenGroups[metier] as number);
    add(beyond.all, previous, (beyond.all[metier] as number) + 1);
    add(beyond.betweenGroups, previous, (beyond.betweenGroups[metier] as number) + other);
  }
}

function add(counts: Int32Array, metier: number, count: number): void {
  counts[metier] = (counts[metier] as number) + count;
}
