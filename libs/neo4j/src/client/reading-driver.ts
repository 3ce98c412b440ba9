import type { BookmarkManager, Driver, ManagedTransaction, Session } from 'neo4j-driver';
import type { Neo4j } from './neo4j.client';

/** How a program of others, which is given a driver, reads with it. */
export interface ReadingDriverOptions {
  /** Longest that one read may take, in milliseconds. */
  readonly timeoutMs: number;
  /** What the reads that are done now have seen; undefined where one server answers all. */
  readonly seen: () => BookmarkManager | undefined;
}

/**
 * The driver, for a program of others that reads by `executeRead`: asked again when the connection is lost, as all that is read
 * here, of a member of a cluster that has seen what was read before, and of the database that was given, whichever that program
 * takes for the usual one.
 */
export function readingDriver(neo4j: Neo4j, { timeoutMs, seen }: ReadingDriverOptions): Driver {
  const session: Driver['session'] = (config) => {
    const asked = { ...config, bookmarkManager: seen() };
    const executeRead: Session['executeRead'] = (work, options) =>
      neo4j.untilAnswered(() => readOnce(neo4j.session(asked), work, options), timeoutMs);
    return Object.assign(neo4j.driver.session(config), { executeRead });
  };
  return Object.create(neo4j.driver, { session: { value: session } }) as Driver;
}

/** Reads on a session of its own: one whose connection was lost may still be giving it back when it is asked again. */
async function readOnce<Result>(
  session: Session,
  work: (transaction: ManagedTransaction) => Promise<Result> | Result,
  config: Parameters<Session['beginTransaction']>[0],
): Promise<Result> {
  try {
    const transaction = await session.beginTransaction(config);
    const result = await work(transaction as unknown as ManagedTransaction);
    await transaction.commit();
    return result;
  } finally {
    await session.close();
  }
}
