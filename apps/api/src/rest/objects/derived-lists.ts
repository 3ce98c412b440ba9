import type { RestGroups, RestLevels } from '@rome-graph/domain';
import type { HeldLinks, HeldNodes } from '../../engine/held-graph/held-graph';

/** A secteur of a métier, or a sous-secteur. */
export interface SecteurRow {
  readonly isLower: boolean;
  readonly node: number;
  readonly principal: boolean;
}

/**
 * The rows of the official table of a métier: each of its sous-secteurs, and each secteur that is principal or has none of them.
 * Those of one secteur stand together, the secteur first.
 */
export function secteurRows(
  upper: HeldLinks,
  lower: HeldLinks,
  { parent, principal }: Pick<RestLevels, 'parent' | 'principal'>,
): (metier: number) => SecteurRow[] {
  const parents = lower.target.linked(parent);
  return (metier) => {
    const below = new Map<number, number[]>();
    for (const link of lower.of(metier)) {
      const node = lower.end(link);
      const secteur = parents.single(node) ?? -1;
      below.set(secteur, [...(below.get(secteur) ?? []), node]);
    }
    return upper.of(metier).flatMap((link) => {
      const node = upper.end(link);
      const own = below.get(node) ?? [];
      const isPrincipal = upper.value(link, principal) === true;
      return [
        ...(isPrincipal || own.length === 0 ? [{ isLower: false, node, principal: isPrincipal }] : []),
        ...own.map((sub) => ({ isLower: true, node: sub, principal: false })),
      ];
    });
  };
}

/** What a node holds under one thing. */
export interface Group {
  readonly above: number;
  /** Of each item the place of its way among those of the declaration, and the node. */
  readonly items: { readonly way: number; readonly node: number }[];
}

/**
 * What nodes hold by what stands above it, in the order of the keys above; what stands under nothing is in no group.
 * Where no release says what stands above, groups are unknown.
 */
export function groupedBy(
  nodes: HeldNodes,
  { items }: Pick<RestGroups, 'items'>,
): { readonly above: HeldNodes; readonly isKnown: boolean; of(node: number): Group[] } {
  const ways = items.map(({ field, above }) => {
    const links = nodes.linked(field);
    let { target } = links;
    const steps = above.map((step) => {
      const next = target.linked(step);
      target = next.target;
      return next;
    });
    return { links, steps, target };
  });
  const [{ target: above } = { target: nodes }] = ways;
  return {
    above,
    isKnown: ways.every(({ links, steps }) => links.isKnown && steps.every(({ size }) => size > 0)),
    of(node) {
      const groups = new Map<number, Group>();
      for (const [way, { links, steps }] of ways.entries()) {
        for (const link of links.of(node)) {
          const item = { way, node: links.end(link) };
          const top = steps.reduce<number | undefined>(
            (at, step) => (at === undefined ? at : step.single(at)),
            item.node,
          );
          if (top === undefined) continue;
          const known = groups.get(top);
          if (known) known.items.push(item);
          else groups.set(top, { above: top, items: [item] });
        }
      }
      return [...groups.values()].sort((a, b) => a.above - b.above);
    },
  };
}
