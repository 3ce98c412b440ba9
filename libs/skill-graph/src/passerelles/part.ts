/**
 * A part of all walks from the start: those that begin with `root`, do not go on to one of `notNext`, and avoid
 * `avoided`. Walks that come back to a métier of the root are not among them.
 */
export interface Part {
  /** At least the start. */
  readonly root: readonly number[];
  readonly notNext: ReadonlySet<number>;
  readonly avoided: readonly number[];
}

/** All walks from a start. */
export function allWalksFrom(start: number): Part {
  return { root: [start], notNext: new Set(), avoided: [] };
}

/** The walks of a part other than one of them, in disjoint parts: each leaves it after another node (Lawler). */
export function partsWithout({ root, notNext, avoided }: Part, walk: readonly number[]): Part[] {
  return walk.slice(root.length - 1, -1).map((_, offset) => {
    const at = root.length - 1 + offset;
    const next = walk[at + 1];
    return {
      root: walk.slice(0, at + 1),
      notNext: offset === 0 ? new Set([...notNext, next]) : new Set([next]),
      avoided,
    };
  });
}

/** The walks of a part that avoid the one or the other of two nodes, in two parts that may overlap. */
export function partsAvoiding(part: Part, nodes: readonly [number, number]): Part[] {
  return nodes.map((node) => ({ ...part, avoided: [...part.avoided, node] }));
}
