import type { Driver } from 'neo4j-driver';

/** A statement as it would have gone to Neo4j, and how. */
export interface Sent {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How its session was opened. */
  readonly session: unknown;
  /** How its transaction was begun. */
  readonly transaction: unknown;
}

/** What @neo4j/graphql asks of a server before all else, once in a process. */
const versionQuestion = 'CALL dbms.components()';
/** The server that tools/neo4j assembles. */
const versionAnswer = ['5.26.30', 'community'];

/** Takes the place of the driver and writes down what is sent. It is no Neo4j: nothing runs, and no statement has rows. */
export class StatementRecorder {
  readonly sent: Sent[] = [];

  /** The part of a driver that a query that reads uses. */
  readonly driver = {
    session: (session: unknown) => ({
      executeRead: (work: (transaction: unknown) => unknown, transaction: unknown) =>
        work({
          run: (statement: string, parameters: Sent['parameters']) =>
            this.record({ statement, parameters, session, transaction }),
        }),
      close: () => Promise.resolve(),
    }),
  } as unknown as Driver;

  private record(sent: Sent): Promise<unknown> {
    const asksVersion = sent.statement.includes(versionQuestion);
    if (!asksVersion) this.sent.push(sent);
    const summary = { counters: { updates: () => ({}) } };
    return Promise.resolve({ records: asksVersion ? [versionAnswer] : [], summary });
  }
}
