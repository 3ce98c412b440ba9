import type { GraphValue, RelationshipDeclaration } from '@rome-graph/domain';
import { nodeReadStatement, relationshipReadStatement, romeGraph, sourceLabel } from '@rome-graph/domain';
import type { Reading } from '@rome-graph/neo4j';
import { heldLabels, heldRelationships } from './held-model';

/** A node as Neo4j gives it: its properties by name. */
export type NodeRow = Readonly<Record<string, GraphValue>>;

/** The links of one node: of each, the key of the node it leads to, then its properties in the order of the declaration. */
export interface LinksRow {
  readonly from: string;
  readonly links: readonly (readonly [key: string, ...properties: GraphValue[]])[];
}

/** What the held graph is built from. */
export interface HeldRows {
  /** By label. */
  readonly nodes: ReadonlyMap<string, readonly NodeRow[]>;
  readonly links: ReadonlyMap<RelationshipDeclaration, readonly LinksRow[]>;
  /** The documents that the release in service was made of, by code. */
  readonly sources: readonly NodeRow[];
}

/** Reads all of a release that fiches are made of, by the statements that the declaration makes. */
export async function readHeldRows(reading: Reading, version: string): Promise<HeldRows> {
  const nodes = new Map<string, readonly NodeRow[]>();
  for (const declared of heldLabels) nodes.set(declared.label, await reading.read(nodeReadStatement(declared).text));
  const links = new Map<RelationshipDeclaration, readonly LinksRow[]>();
  for (const declared of heldRelationships) links.set(declared, await linksOf(reading, declared));
  return { nodes, links, sources: await readSources(reading, version) };
}

function linksOf(reading: Reading, declared: RelationshipDeclaration): Promise<LinksRow[]> {
  return reading.read(relationshipReadStatement(romeGraph, declared).text);
}

/** Former releases may have come from other documents. */
async function readSources(reading: Reading, version: string): Promise<NodeRow[]> {
  const declared = romeGraph.nodes.find(({ label }) => label === sourceLabel);
  const comesFrom = romeGraph.relationships.find(({ to }) => to === sourceLabel);
  if (!declared || !comesFrom) throw new Error('libs/domain declares no Source, or no relationship to it.');
  const all = await reading.read<NodeRow>(nodeReadStatement(declared).text);
  const linked = await linksOf(reading, comesFrom);
  const own = new Set(linked.filter(({ from }) => from === version).flatMap(({ links }) => links.map(([key]) => key)));
  return all
    .filter((row) => own.has(String(row[declared.key.name])))
    .sort((a, b) => (String(a[declared.key.name]) < String(b[declared.key.name]) ? -1 : 1));
}
