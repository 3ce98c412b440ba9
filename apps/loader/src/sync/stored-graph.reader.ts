import type { GraphModel, GraphValue, NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import type { Graph, NodeSet, RelationshipSet, Values } from '../graph/desired-graph';
import { linksOfDeclaration, nodesOfLabel } from './statements';

/** Which releases were in the graph when it was read: what a load compares with must not have moved when it writes. */
export type ReleaseState = readonly Readonly<Record<string, GraphValue>>[];

/** Reads the whole graph that Neo4j holds, by the generated read statements, two at a time: one here, one in Neo4j. */
export async function readStoredGraph(neo4j: Neo4j, model: GraphModel): Promise<Graph> {
  const nodes = new Map<NodeDeclaration, NodeSet>();
  const relationships = new Map<RelationshipDeclaration, RelationshipSet>();
  await Promise.all([
    (async () => {
      for (const declared of model.nodes) nodes.set(declared, await readNodes(neo4j, declared));
    })(),
    (async () => {
      for (const declared of model.relationships) relationships.set(declared, await readRelationships(neo4j, declared));
    })(),
  ]);
  return { nodes, relationships };
}

async function readNodes(neo4j: Neo4j, declared: NodeDeclaration): Promise<NodeSet> {
  const rows = await neo4j.read<Record<string, GraphValue>>(nodesOfLabel(declared));
  const { key, properties } = declared;
  const names = properties.map(({ name }) => name);
  return new Map(rows.map((row) => [String(row[key.name]), names.map((name) => row[name] ?? null)]));
}

async function readRelationships(neo4j: Neo4j, declared: RelationshipDeclaration): Promise<RelationshipSet> {
  const rows = await neo4j.read<{ from: string; links: [string, ...GraphValue[]][] }>(linksOfDeclaration(declared));
  return new Map(
    rows.map(({ from, links }) => [from, new Map(links.map(([to, ...values]): [string, Values] => [to, values]))]),
  );
}
