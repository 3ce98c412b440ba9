import type { CostedChain, Ranking } from '../search/measure';
import type { Way } from './way';

/** A walk from the start to the end, which may go through one métier before `via` and once more after it. */
export interface Walk extends CostedChain {
  readonly nodes: readonly number[];
}

/**
 * A part of all walks of a way: those that begin with `root` and do not go on to one of `notNext`. Walks that come back to a
 * métier of the root are not among them.
 */
export interface Part {
  readonly way: Way;
  /** At least the start. */
  readonly root: readonly number[];
  /** What each step of the root costs. */
  readonly couts: readonly number[];
  readonly notNext: ReadonlySet<number>;
}

/** The walks of a part other than one of them, in disjoint parts: each leaves it after another node (Lawler). */
export function partsWithout({ way, root, notNext }: Part, { nodes, couts }: Walk): Part[] {
  return nodes.slice(root.length - 1, -1).map((_, offset) => {
    const at = root.length - 1 + offset;
    const next = nodes[at + 1];
    return {
      way,
      root: nodes.slice(0, at + 1),
      couts: couts.slice(0, at),
      notNext: new Set(offset === 0 ? [...notNext, next] : [next]),
    };
  });
}

/**
 * The walks of a part that avoid a métier before `via`, and those that avoid it from there on; some are in both. Of most such
 * parts the sum, sharpened, tells that they hold nothing as good as others do, and they are never searched. Where a worst step
 * comes first it mostly is as good in them, and the steps that are no worse tell the same for less.
 */
export function partsAvoiding(part: Part, metier: number, { worst, sum }: Ranking): Part[] {
  return part.way.without(metier, worst ? undefined : sum).map((way) => ({ ...part, way }));
}
