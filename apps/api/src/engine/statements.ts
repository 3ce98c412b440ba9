import { join } from 'node:path';
import { cypherDirectory, readCypherFile } from '@rome-graph/neo4j';

/** The statement of a file of cypher/queries, by its name without extension. */
export function queryStatement(name: string): string {
  return readCypherFile(join(cypherDirectory(), 'queries', `${name}.cypher`)).statement;
}
