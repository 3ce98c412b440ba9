import type { HeldLinks, HeldNodes } from '../engine/held-graph/held-graph';
import type { FicheElement } from './fiche-preparation.types';

/** How two links of a node are put in order: negative when the first comes first. */
export type LinkOrder = (a: number, b: number) => number;

/** By what they lead to, in the alphabetical order of French. */
export function byLabel(links: HeldLinks): LinkOrder {
  return (a, b) => links.rank(a) - links.rank(b);
}

/** Those that a property says are principal first, then by what they lead to. */
export function principalFirst(links: HeldLinks): LinkOrder {
  const place = (link: number): number => (links.value(link, 'principal') ? 0 : 1);
  const label = byLabel(links);
  return (a, b) => place(a) - place(b) || label(a, b);
}

/** What a list of the fiche has of each link of a node, in an order; that of the keys they lead to when none is given. */
export function listed<T>(links: HeldLinks, node: number, make: (link: number) => T, order?: LinkOrder): T[] {
  const places = links.of(node);
  if (order) places.sort(order);
  return places.map(make);
}

/** The same list; null where no document that gives it is loaded. */
export function listedIfKnown<T>(
  links: HeldLinks,
  node: number,
  make: (link: number) => T,
  order?: LinkOrder,
): T[] | null {
  return links.isKnown ? listed(links, node, make, order) : null;
}

/** A node by its key and its label. */
export function elementOf(nodes: HeldNodes, node: number): FicheElement {
  return { code: nodes.key(node), libelle: textOf(nodes, node, 'libelle') };
}

/** A property that is a text, or null. */
export function textOf<Text extends string>(nodes: HeldNodes, node: number, property: string): Text | null {
  return nodes.value(node, property) as Text | null;
}

/** A property that is true, false or null. */
export function flagOf(nodes: HeldNodes, node: number, property: string): boolean | null {
  return nodes.value(node, property) as boolean | null;
}

/** The label of a node whose label the declaration requires. */
export function libelleOf(nodes: HeldNodes, node: number): string {
  return nodes.value(node, 'libelle') as string;
}

/** Adds to the list of a key. */
export function put<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}
