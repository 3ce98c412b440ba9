import type { GraphModel, GraphValue, NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';

/** The values of a node or relationship, in the order of its declared properties (the key of a node excepted). */
export type Values = readonly GraphValue[];

/** The nodes of one label, by key. */
export type NodeSet = Map<string, Values>;

/** The relationships of one declaration, by key of the node they start from, then of the one they end at. */
export type RelationshipSet = Map<string, Map<string, Values>>;

/** A whole graph in memory: what a release asks for, or what Neo4j holds. */
export interface Graph {
  readonly nodes: ReadonlyMap<NodeDeclaration, NodeSet>;
  readonly relationships: ReadonlyMap<RelationshipDeclaration, RelationshipSet>;
}

/** A graph with every label and relationship of the model, and nothing in them. */
export function emptyGraph(model: GraphModel): Graph {
  return {
    nodes: new Map(model.nodes.map((declared) => [declared, new Map()])),
    relationships: new Map(model.relationships.map((declared) => [declared, new Map()])),
  };
}

/** The nodes of a label. @throws {Error} when the model has no such label. */
export function nodesOf(graph: Graph, label: string): NodeSet {
  for (const [declared, set] of graph.nodes) if (declared.label === label) return set;
  throw new Error(`The model has no label ${label}`);
}

/** The relationships of a type, one entry per declaration that has it. */
export function relationshipsOf(graph: Graph, type: string): [RelationshipDeclaration, RelationshipSet][] {
  return [...graph.relationships].filter(([declared]) => declared.type === type);
}

/** How many relationships a set holds. */
export function sizeOf(set: RelationshipSet): number {
  let size = 0;
  for (const targets of set.values()) size += targets.size;
  return size;
}

/** The position of a property among the values of its node or relationship. @throws {Error} when it has none. */
export function positionOf(declared: NodeDeclaration | RelationshipDeclaration, name: string): number {
  const position = declared.properties.findIndex((property) => property.name === name);
  if (position === -1) throw new Error(`${name} is not a declared property`);
  return position;
}

/** Whether two nodes or relationships of one declaration have the same properties. */
export function sameValues(a: Values, b: Values): boolean {
  return a.length === b.length && a.every((value, index) => sameValue(value, b[index]));
}

function sameValue(a: GraphValue, b: GraphValue | undefined): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((part, index) => part === b[index]);
}
