import { join } from 'node:path';
import type { LoadOperation, NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import { nodeLoadStatement, relationshipLoadStatement, storedGraph } from '@rome-graph/domain';
import { cypherDirectory, readCypherFile } from '@rome-graph/neo4j';

/** The statement that reads or writes the nodes of a label. */
export function nodeStatement(declared: NodeDeclaration, operation: LoadOperation): string {
  return nodeLoadStatement(declared, operation).text;
}

/** The statement that reads or writes the relationships of a declaration. */
export function relationshipStatement(declared: RelationshipDeclaration, operation: LoadOperation): string {
  return relationshipLoadStatement(storedGraph, declared, operation).text;
}

/** A statement of cypher/sync, written by hand. */
export function syncStatement(name: string): string {
  return statementOf('sync', `${name}.cypher`);
}

/** A question of cypher/queries, written by hand. */
export function queryStatement(name: string): string {
  return statementOf('queries', `${name}.cypher`);
}

function statementOf(folder: string, file: string): string {
  return readCypherFile(join(cypherDirectory(), folder, file)).statement;
}
