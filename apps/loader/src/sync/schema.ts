import type { Neo4j } from '@rome-graph/neo4j';
import type { SchemaStatement } from './schema-statement';
import { readSchemaStatement } from './schema-statement';
import { schemaStatements } from './statements';

const indexTimeoutSeconds = 120;

/**
 * Creates the constraints and indexes that are missing. Neo4j refuses schema changes in a transaction that writes data,
 * so this comes before; it can be run any number of times. Returns how many were created.
 */
export async function ensureSchema(neo4j: Neo4j): Promise<number> {
  const missing = (await missingOfSchema(neo4j)).map(({ statement }) => statement);
  const session = neo4j.session({ defaultAccessMode: 'WRITE' });
  try {
    for (const statement of missing) await session.executeWrite((transaction) => transaction.run(statement));
    if (missing.length > 0) await session.run('CALL db.awaitIndexes($seconds)', { seconds: indexTimeoutSeconds });
  } finally {
    await session.close();
  }
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
  return [...schemaStatements('constraints'), ...schemaStatements('indexes')]
    .map(readSchemaStatement)
    .filter(({ name }) => !existing.has(name));
}
