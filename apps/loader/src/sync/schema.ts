import type { SchemaStatement } from '@rome-graph/domain';
import { constraintStatements, indexStatements, storedGraph } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';

const indexTimeoutSeconds = 120;

/**
 * Creates the constraints and indexes that are missing, in one transaction. Neo4j refuses schema changes in one that writes
 * data, so this comes before; it can be run any number of times. Returns how many were created.
 */
export async function ensureSchema(neo4j: Neo4j): Promise<number> {
  const missing = await missingOfSchema(neo4j);
  if (missing.length === 0) return 0;
  await neo4j.withTransaction(async (transaction) => {
    await Promise.all(missing.map(({ text }) => transaction.run(text)));
  });
  await neo4j.read('CALL db.awaitIndexes($seconds)', { seconds: indexTimeoutSeconds });
  return missing.length;
}

/** The constraints and indexes of the graph that the database lacks. */
export async function missingOfSchema(neo4j: Neo4j): Promise<SchemaStatement[]> {
  const existing = new Set(
    [
      ...(await neo4j.read<{ name: string }>('SHOW CONSTRAINTS YIELD name')),
      ...(await neo4j.read<{ name: string }>('SHOW INDEXES YIELD name')),
    ].map(({ name }) => name),
  );
  return [...constraintStatements(storedGraph), ...indexStatements(storedGraph)].filter(
    ({ name }) => !existing.has(name),
  );
}
