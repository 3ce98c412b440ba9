import type { Transaction } from 'neo4j-driver';
import { session as sessionMode } from 'neo4j-driver';
import type { Neo4j, QueryParameters, StreamOptions } from './neo4j.client';

/** What gives the rows of statements that write nothing: a Neo4j, or one transaction of it. */
export interface Reading {
  read<Row>(statement: string, parameters?: QueryParameters): Promise<Row[]>;
}

/** Does some work in ONE read transaction. Never asked again, and the driver's errors as they are. */
export async function inReadTransaction<Result>(
  neo4j: Neo4j,
  { timeoutMs, fetchSize = 1_000 }: StreamOptions,
  work: (reading: Reading) => Promise<Result>,
): Promise<Result> {
  const session = neo4j.session({ defaultAccessMode: sessionMode.READ, fetchSize });
  try {
    const transaction = await session.beginTransaction(timeoutMs === undefined ? {} : { timeout: timeoutMs });
    const result = await work(readingOf(transaction));
    await transaction.commit();
    return result;
  } finally {
    await session.close();
  }
}

/** The rows that an open transaction gives. */
export function readingOf(transaction: Pick<Transaction, 'run'>): Reading {
  return {
    read: async <Row>(statement: string, parameters: QueryParameters = {}) => {
      const { records } = await transaction.run(statement, parameters);
      return records.map((record) => record.toObject() as Row);
    },
  };
}
