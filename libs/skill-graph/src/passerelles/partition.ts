/**
 * A part of all walks from the start: those that begin with `root`, do not go on to one of `notNext`, and avoid
 * `avoided`. Walks that come back to a métier of the root are not among them.
 */
export interface Partition {
  /** At least the start. */
  readonly root: readonly number[];
  readonly notNext: ReadonlySet<number>;
  readonly avoided: readonly number[];
}

/** All walks from a start. */
export function allWalksFrom(start: number): Partition {
  return { root: [start], notNext: new Set(), avoided: [] };
}

/** The walks of a partition other than one of them, in disjoint parts: each leaves it after another node (Lawler). */
export function partitionsWithout(partition: Partition, walk: readonly number[]): Partition[] {
  const { root, notNext, avoided } = partition;
  return walk.slice(root.length - 1, -1).map((_, offset) => {
    const at = root.length - 1 + offset;
    const next = walk[at + 1] as number;
    return {
      root: walk.slice(0, at + 1),
      notNext: offset === 0 ? new Set([...notNext, next]) : new Set([next]),
      avoided,
    };
  });
}

/** The walks of a partition that avoid the one or the other of two nodes, in two parts that may overlap. */
export function partitionsAvoiding(partition: Partition, nodes: readonly [number, number]): Partition[] {
  return nodes.map((node) => ({ ...partition, avoided: [...partition.avoided, node] }));
}
