import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadOperation, NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import { nodeStatementFile, relationshipStatementFile } from '@rome-graph/domain';
import { cypherDirectory, readCypherFile } from '@rome-graph/neo4j';

/** The generated statement that reads or writes the nodes of a label. */
export function nodeStatement(declared: NodeDeclaration, operation: LoadOperation): string {
  return statementOf('load', nodeStatementFile(declared, operation));
}

/** The generated statement that reads or writes the relationships of a declaration. */
export function relationshipStatement(declared: RelationshipDeclaration, operation: LoadOperation): string {
  return statementOf('load', relationshipStatementFile(declared, operation));
}

/** A statement of cypher/sync, written by hand. */
export function syncStatement(name: string): string {
  return statementOf('sync', `${name}.cypher`);
}

/** A question of cypher/queries, written by hand. */
export function queryStatement(name: string): string {
  return statementOf('queries', `${name}.cypher`);
}

/** The statements of a generated schema file, which holds one per line. */
export function schemaStatements(file: 'constraints' | 'indexes'): string[] {
  return readFileSync(join(cypherDirectory(), 'schema', `${file}.cypher`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => line.replace(/;$/, ''));
}

function statementOf(folder: string, file: string): string {
  return readCypherFile(join(cypherDirectory(), folder, file)).statement;
}
