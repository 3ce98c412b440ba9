import type { Transaction } from 'neo4j-driver';
import { session as sessionMode } from 'neo4j-driver';
import type { Neo4j, QueryParameters, ReadOptions, StreamOptions } from './neo4j.client';

/** What gives the rows of statements that write nothing: a Neo4j, or one transaction of it. */
export interface Reading {
  read<Row>(statement: string, parameters?: QueryParameters): Promise<Row[]>;
}

/**
 * Does some work in ONE read transaction, and again from its beginning when the connection is lost under it, within its time. The
 * errors of the server are thrown as the driver gives them.
 */
export function inReadTransaction<Result>(
  neo4j: Neo4j,
  { timeoutMs, fetchSize = 1_000, seen }: StreamOptions & Pick<ReadOptions, 'seen'>,
  work: (reading: Reading) => Promise<Result>,
): Promise<Result> {
  const once = async (): Promise<Result> => {
    const session = neo4j.session({
      defaultAccessMode: sessionMode.READ,
      fetchSize,
      ...(seen && { bookmarkManager: seen }),
    });
    try {
      const transaction = await session.beginTransaction(timeoutMs === undefined ? {} : { timeout: timeoutMs });
      const result = await work(readingOf(transaction));
      await transaction.commit();
      return result;
    } finally {
      await session.close();
    }
  };
  return neo4j.untilAnswered(once, timeoutMs);
}

/** The rows that an open transaction gives, each made as it comes: those of a whole release in one go would hold the event loop. */
export function readingOf(transaction: Pick<Transaction, 'run'>): Reading {
  return {
    read: <Row>(statement: string, parameters: QueryParameters = {}) =>
      new Promise<Row[]>((resolve, reject) => {
        const rows: Row[] = [];
        transaction.run(statement, parameters).subscribe({
          onNext: (record) => rows.push(record.toObject() as Row),
          onCompleted: () => resolve(rows),
          onError: reject,
        });
      }),
  };
}
