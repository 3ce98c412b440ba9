import type { SchemaStatement } from '@rome-graph/domain';
import { constraintStatements, formerIndexes, indexStatements, storedGraph } from '@rome-graph/domain';
import type { Neo4j } from '@rome-graph/neo4j';
import { pastOtherLoads } from './past-other-loads';

const indexTimeoutSeconds = 120;

/**
 * Creates the constraints and indexes that are missing, in one transaction. Neo4j refuses schema changes in one that writes
 * data, so this comes before; it can be run any number of times, and by several loads at once: what another one creates at this
 * moment is waited for. Drops the indexes that former versions made and nothing asks.
 */
export async function ensureSchema(neo4j: Neo4j): Promise<void> {
  return pastOtherLoads(async () => {
    await dropFormer(neo4j);
    const missing = await missingOfSchema(neo4j);
    if (missing.length > 0) await create(neo4j, missing);
    await neo4j.read('CALL db.awaitIndexes($seconds)', { seconds: indexTimeoutSeconds });
  });
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
