import type { Transaction } from 'neo4j-driver';
import { session as sessionMode } from 'neo4j-driver';
import { Gate } from './gate';
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

/**
 * Statements that are asked apart, so many at a time: each again, within its time, when its connection is lost under it, and none of
 * the others then. Once one has failed, no further one is asked. As in one transaction, in which Neo4j shows too what others commit
 * meanwhile, what several read is of one release only where it was the same before and after (`inOneRelease`).
 */
export function readingApart(
  neo4j: Neo4j,
  { timeoutMs, fetchSize = 1_000, seen }: StreamOptions & Pick<ReadOptions, 'seen'>,
  atOnce: number,
): Reading {
  const gate = new Gate(atOnce);
  let failure: Error | undefined;
  const once = async <Row>(statement: string, parameters: QueryParameters): Promise<Row[]> => {
    const session = neo4j.session({
      defaultAccessMode: sessionMode.READ,
      fetchSize,
      ...(seen && { bookmarkManager: seen }),
    });
    const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    try {
      return await readingOf({ run: (text, given) => session.run(text, given, config) }).read<Row>(
        statement,
        parameters,
      );
    } finally {
      await session.close();
    }
  };
  return {
    read: <Row>(statement: string, parameters: QueryParameters = {}) =>
      gate.run(async () => {
        if (failure) throw failure;
        try {
          return await neo4j.untilAnswered(() => once<Row>(statement, parameters), timeoutMs);
        } catch (error) {
          failure = error as Error;
          throw error;
        }
      }),
  };
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
