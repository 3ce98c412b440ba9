import type { Neo4j } from '@rome-graph/neo4j';
import { schemaStatements } from './statements';

const indexTimeoutSeconds = 120;

/**
 * Creates the constraints and indexes that are missing. Neo4j refuses schema changes in a transaction that writes data,
 * so this comes before; it can be run any number of times. Returns how many were created.
 */
export async function ensureSchema(neo4j: Neo4j): Promise<number> {
  const existing = new Set(
    [
      ...(await neo4j.read<{ name: string }>('SHOW CONSTRAINTS YIELD name')),
      ...(await neo4j.read<{ name: string }>('SHOW INDEXES YIELD name')),
    ].map(({ name }) => name),
  );
  const missing = [...schemaStatements('constraints'), ...schemaStatements('indexes')].filter(
    (statement) => !existing.has(nameOf(statement)),
  );
  const session = neo4j.session({ defaultAccessMode: 'WRITE' });
  try {
    for (const statement of missing) await session.executeWrite((transaction) => transaction.run(statement));
    if (missing.length > 0) await session.run('CALL db.awaitIndexes($seconds)', { seconds: indexTimeoutSeconds });
  } finally {
    await session.close();
  }
  return missing.length;
}

function nameOf(statement: string): string {
  return /^CREATE (?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1] ?? '';
}
