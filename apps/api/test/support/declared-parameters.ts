import { join } from 'node:path';
import { cypherDirectory, readCypherFile } from '@rome-graph/neo4j';

/** The parameters that a statement of cypher/queries declares, in alphabetical order. */
export function declaredParameters(statement: string): string[] {
  const { parameters } = readCypherFile(join(cypherDirectory(), 'queries', `${statement}.cypher`));
  return parameters.map(({ name }) => name).sort();
}
