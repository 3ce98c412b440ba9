import { readQuery } from '@rome-graph/neo4j';

/** The parameters that a statement of cypher/queries or cypher/programs declares, in alphabetical order. */
export function declaredParameters(statement: string): string[] {
  return readQuery(statement)
    .parameters.map(({ name }) => name)
    .sort();
}
