import type { Neo4jError } from 'neo4j-driver';

/** Whether the driver says what failed, or Neo4j through it; told by its name, so that asking loads no driver. */
export function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof Error && error.name === 'Neo4jError';
}
