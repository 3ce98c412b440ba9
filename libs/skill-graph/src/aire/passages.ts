import type { StepLists } from '../search/steps';
import { BestChainTree } from './best-chain-tree';

/** How many best chains between two other métiers go through each métier, by index. */
export interface Passages {
  /** Whatever the two métiers. */
  readonly all: Int32Array;
  /** Those between métiers of two groups. */
  readonly betweenGroups: Int32Array;
}

/**
 * Counts, for every ordered pair of métiers, what its best chain by FORCE goes through: one tree of best chains a start, read from its
 * ends to the start. As costly as growing the trees.
 *
 * @param groups the group of each métier
 */
export function countPassages(steps: StepLists, groups: Int32Array): Passages {
  const metierCount = groups.length;
  const passages = { all: new Int32Array(metierCount), betweenGroups: new Int32Array(metierCount) };
  const tree = new BestChainTree(steps);
  const beyond = { all: new Int32Array(metierCount), betweenGroups: new Int32Array(metierCount) };
  for (let start = 0; start < metierCount; start++) {
    tree.grow(start);
    beyond.all.fill(0);
    beyond.betweenGroups.fill(0);
    addPassages(tree, start, groups, beyond, passages);
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
    const metier = order[position];
    const previous = before[metier];
    const other = groups[metier] === groups[start] ? 0 : 1;
    passages.all[metier] += beyond.all[metier];
    passages.betweenGroups[metier] += beyond.betweenGroups[metier];
    beyond.all[previous] += beyond.all[metier] + 1;
    beyond.betweenGroups[previous] += beyond.betweenGroups[metier] + other;
  }
}
