import { join } from 'node:path';
import type { NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import {
  createLinksStatement,
  createNodesStatement,
  nodeReadStatement,
  relationshipReadStatement,
  storedGraph,
} from '@rome-graph/domain';
import { cypherDirectory, readCypherFile } from '@rome-graph/neo4j';

/** The statement that reads the nodes of a label. */
export function nodesOfLabel(declared: NodeDeclaration): string {
  return nodeReadStatement(declared).text;
}

/** The statement that reads the relationships of a declaration. */
export function linksOfDeclaration(declared: RelationshipDeclaration): string {
  return relationshipReadStatement(storedGraph, declared).text;
}

/** The statement that creates nodes, whatever their labels. */
export function nodesCreation(): string {
  return createNodesStatement(storedGraph).text;
}

/** The statement that creates relationships, whatever their types. */
export function linksCreation(): string {
  return createLinksStatement(storedGraph).text;
}

/** A statement of cypher/sync, written by hand. */
export function syncStatement(name: string): string {
  return readCypherFile(join(cypherDirectory(), 'sync', `${name}.cypher`)).statement;
}
