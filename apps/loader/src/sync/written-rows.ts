import type { NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import type { KeyedNode, Link } from './difference';
import type { NodeIds } from './node-ids';
import type { WrittenValue } from './written-value';
import { writtenProperties } from './written-value';

/** A node to write, of some label. */
export type NodeToWrite = readonly [NodeDeclaration, KeyedNode];

/** A relationship to write, of some declaration. */
export type LinkToWrite = readonly [RelationshipDeclaration, Link];

type WrittenProperties = Readonly<Record<string, WrittenValue>>;

/** What creates nodes: by label, the properties of each. */
export function createdNodes(nodes: readonly NodeToWrite[]): Record<string, WrittenProperties[]> {
  const rows: Record<string, WrittenProperties[]> = {};
  for (const [declared, node] of nodes) (rows[declared.label] ??= []).push(propertiesOf(declared, node));
  return rows;
}

/** What changes nodes. */
export function changedNodes(nodes: readonly NodeToWrite[], ids: NodeIds): object[] {
  return nodes.map(([declared, node]) => ({
    node: ids.of(declared.label, node.key),
    properties: propertiesOf(declared, node),
  }));
}

/** What removes nodes. */
export function removedNodes(nodes: readonly NodeToWrite[], ids: NodeIds): object[] {
  return nodes.map(([{ label }, { key }]) => ({ node: ids.of(label, key) }));
}

/** What creates relationships: one row per node they start from, with each link by its type. */
export function createdLinks(links: readonly LinkToWrite[], ids: NodeIds): object[] {
  const byStart = new Map<string, object[]>();
  for (const [{ type, from, to, properties }, link] of links) {
    const start = ids.of(from, link.from);
    const created = { to: ids.of(to, link.to), [type]: [writtenProperties(properties, link.values)] };
    const known = byStart.get(start);
    if (known) known.push(created);
    else byStart.set(start, [created]);
  }
  return [...byStart].map(([from, ofStart]) => ({ from, links: ofStart }));
}

/** What changes relationships: one row per node they start from, with their properties by type and by end. */
export function changedLinks(links: readonly LinkToWrite[], ids: NodeIds): object[] {
  return byStartAndType(links, ids, ([{ properties }, { values }]) => writtenProperties(properties, values));
}

/** What removes relationships: one row per node they start from, with the ends of each type. */
export function removedLinks(links: readonly LinkToWrite[], ids: NodeIds): object[] {
  return byStartAndType(links, ids, () => true);
}

function byStartAndType(
  links: readonly LinkToWrite[],
  ids: NodeIds,
  given: (link: LinkToWrite) => WrittenProperties | true,
): object[] {
  const byStart = new Map<string, Record<string, Record<string, WrittenProperties | true>>>();
  for (const link of links) {
    const [{ type, from, to }, { from: start, to: end }] = link;
    const id = ids.of(from, start);
    const ofStart = byStart.get(id) ?? {};
    byStart.set(id, ofStart);
    (ofStart[type] ??= {})[ids.of(to, end)] = given(link);
  }
  return [...byStart].map(([from, ofStart]) => ({ from, links: ofStart }));
}

function propertiesOf({ key, properties }: NodeDeclaration, node: KeyedNode): WrittenProperties {
  return { [key.name]: node.key, ...writtenProperties(properties, node.values) };
}
