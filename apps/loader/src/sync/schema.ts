import { setTimeout as sleep } from 'node:timers/promises';
import type { SchemaStatement } from '@rome-graph/domain';
import { constraintStatements, formerIndexes, indexStatements, storedGraph } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { Neo4jError } from 'neo4j-driver';

const indexTimeoutSeconds = 120;
/** How long another load may take to create the same, and how often to look, in milliseconds. */
const patienceMs = 120_000;
const lookMs = 250;

/**
 * Creates the constraints and indexes that are missing, in one transaction. Neo4j refuses schema changes in one that writes
 * data, so this comes before; it can be run any number of times, and by several loads at once: what another one creates at this
 * moment is waited for. Drops the indexes that former versions made and nothing asks. Returns how many were missing.
 */
export async function ensureSchema(neo4j: Neo4j): Promise<number> {
  await dropFormer(neo4j);
  const missing = await missingOfSchema(neo4j);
  if (missing.length === 0) return 0;
  const end = performance.now() + patienceMs;
  for (let left = missing; left.length > 0; left = await missingOfSchema(neo4j)) {
    try {
      await create(neo4j, left);
    } catch (error) {
      if (!isOfAnotherLoad(error) || performance.now() > end) throw error;
      await sleep(lookMs);
    }
  }
  await neo4j.read('CALL db.awaitIndexes($seconds)', { seconds: indexTimeoutSeconds });
  return missing.length;
}

function create(neo4j: Neo4j, statements: readonly SchemaStatement[]): Promise<unknown> {
  return neo4j.withTransaction((transaction) => Promise.all(statements.map(({ text }) => transaction.run(text))));
}

async function dropFormer(neo4j: Neo4j): Promise<void> {
  const found = await neo4j.read<{ name: string }>('SHOW INDEXES YIELD name WHERE name IN $names RETURN name', {
    names: formerIndexes,
  });
  for (const { name } of found) {
    await neo4j.withTransaction((transaction) => transaction.run(`DROP INDEX \`${name}\` IF EXISTS`));
  }
}

/** Two that create the same at once meet in an index that is there before its constraint is, or in each other's locks. */
function isOfAnotherLoad(error: unknown): boolean {
  const isOfSchema = /\.Schema\.|Transaction\.(DeadlockDetected|LockClientStopped|LockAcquisitionTimeout|Outdated)/;
  return error instanceof Neo4jError && isOfSchema.test(error.code);
}

/** The constraints and indexes of the graph that the database lacks. The index of a constraint is there before that is. */
export async function missingOfSchema(neo4j: Neo4j): Promise<SchemaStatement[]> {
  const names = async (statement: string): Promise<ReadonlySet<string>> =>
    new Set((await neo4j.read<{ name: string }>(statement)).map(({ name }) => name));
  const constraints = await names('SHOW CONSTRAINTS YIELD name');
  const indexes = await names('SHOW INDEXES YIELD name');
  return [
    ...constraintStatements(storedGraph).filter(({ name }) => !constraints.has(name)),
    ...indexStatements(storedGraph).filter(({ name }) => !indexes.has(name)),
  ];
}
