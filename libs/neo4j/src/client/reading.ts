import type { Session, Transaction } from 'neo4j-driver';
import { session as sessionMode } from 'neo4j-driver';
import { Gate } from './gate';
import type { Neo4j, QueryParameters, ReadOptions, StreamOptions } from './neo4j.client';

/** How long a statement or a transaction may take, how many rows come at a time, and what was seen before. */
type SessionOptions = StreamOptions & Pick<ReadOptions, 'seen'>;

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
  options: SessionOptions,
  work: (reading: Reading) => Promise<Result>,
): Promise<Result> {
  return inReadSession(neo4j, options, async (session, config) => {
    const transaction = await session.beginTransaction(config);
    const result = await work(readingOf(transaction));
    await transaction.commit();
    return result;
  });
}

/** Does some work in a session that reads, and again from its beginning when the connection is lost under it, within its time. */
function inReadSession<Result>(
  neo4j: Neo4j,
  { timeoutMs, fetchSize = 1_000, seen }: SessionOptions,
  work: (session: Session, config: { readonly timeout?: number }) => Promise<Result>,
): Promise<Result> {
  const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
  const once = async (): Promise<Result> => {
    const session = neo4j.session({
      defaultAccessMode: sessionMode.READ,
      fetchSize,
      ...(seen && { bookmarkManager: seen }),
    });
    try {
      return await work(session, config);
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
export function readingApart(neo4j: Neo4j, options: SessionOptions, atOnce: number): Reading {
  const gate = new Gate(atOnce);
  let failure: Error | undefined;
  return {
    read: <Row>(statement: string, parameters: QueryParameters = {}) =>
      gate.run(async () => {
        if (failure) throw failure;
        try {
          return await inReadSession(neo4j, options, (session, config) =>
            readingOf({ run: (text, given) => session.run(text, given, config) }).read<Row>(statement, parameters),
          );
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
