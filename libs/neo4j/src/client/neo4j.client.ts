import { inspect } from 'node:util';
import type {
  BookmarkManager,
  Driver,
  QueryResult,
  RecordShape,
  Session,
  SessionConfig,
  Transaction,
} from 'neo4j-driver';
import { bookmarkManager, Neo4jError, session as sessionMode } from 'neo4j-driver';
import { askAgain } from './asking-again';
import { driverOf } from './driver';
import {
  isConnectionLoss,
  isOfServer,
  lostTransaction,
  silentServer,
  translateDriverError,
} from './driver-error.translator';
import type { Neo4jConnection } from './neo4j-connection';
import { checkNeo4jVersion } from './neo4j-version';
import type { Heartbeat } from './patience';
import { inTime, silenceOf, whileItAnswers, within } from './patience';
import { SessionCounter } from './session-counter';

/** How to reach Neo4j; every duration in milliseconds. */
export interface Neo4jOptions {
  /** How this program names itself to the server; rome-graph by default. */
  readonly userAgent?: string;
  /** Longest to open a connection; 10 000 by default. */
  readonly connectionTimeoutMs?: number;
  /** Longest to wait for a free connection of the pool; 30 000 by default. */
  readonly acquisitionTimeoutMs?: number;
  /** Connections kept per server; 100 by default. */
  readonly poolSize?: number;
  /**
   * Oldest that a connection is used at; 240 000 by default: what stands between forgets, without a word, those over which nothing
   * has passed for some minutes.
   */
  readonly connectionLifetimeMs?: number;
  /** Whether integers are bigints, which lose no digit; numbers by default. */
  readonly bigIntegers?: boolean;
  /**
   * Whether each session sees what those before it have seen, on whichever member of a cluster; true by default. What is read
   * then waits for the end of every commit that has begun, however long it takes.
   */
  readonly causal?: boolean;
}

/**
 * Longest that a query may take, in milliseconds; the server's own limit (db.transaction.timeout) without it. A server that is
 * silent is given up whatever the limit.
 */
export interface QueryOptions {
  readonly timeoutMs?: number;
}

/** How a query that writes nothing is asked. */
export interface ReadOptions extends QueryOptions {
  /** What other reads have seen, of which this one sees no less; it is told what this one has seen. */
  readonly seen?: BookmarkManager;
  /** Whether the member of a cluster is asked that is written to, which has seen all that was committed. */
  readonly ofLeader?: boolean;
}

/** How much later than its limit a transaction may be told to have ended: Neo4j looks at the time every two seconds. */
const graceMs = 3_000;
/** Longest wait for the first answer of a server, connecting included. */
const firstAnswerMs = 15_000;
/** Longest silence of a server that works on something long, and how often it is asked whether it is there. */
const silenceMs = 60_000;
const beatMs = 10_000;
/** Longest wait for connections to close: those to a server that is frozen do not. */
const closeMs = 5_000;
/** How long what was asked over connections that are given up may still be answered. */
const retiredMs = 60_000;
/** How long new connections are not given up for newer ones: a server that is busy answers over none. */
const youngMs = 10_000;

/** How the rows of a query come. */
export interface StreamOptions extends QueryOptions {
  /** How many rows Neo4j sends at a time; 1 000 by default. */
  readonly fetchSize?: number;
}

/** Parameters of a query, by name. */
export type QueryParameters = Readonly<Record<string, unknown>>;

/** How far a transaction that writes has come. */
export interface TransactionPhase {
  /** Whether Neo4j was told to commit it. */
  commits: boolean;
}

/** The one transaction in which `withTransaction` runs its work. */
export type WriteTransaction = Pick<Transaction, 'run'>;

/** What `verify` found at the address. */
export interface Neo4jServerInfo {
  /** 5.26.30, for instance. */
  readonly version: string;
  /** community or enterprise. */
  readonly edition: string;
  /** Host and port that answered. */
  readonly address: string;
}

/** A Neo4j database: the driver with the habits of this project. Integers are JavaScript numbers, unless asked for as bigints. */
export class Neo4j {
  /** The database that every session uses; undefined for the user's home database. */
  readonly database: string | undefined;
  private current: Driver;
  private readonly retired = new Set<Driver>();
  private readonly sessions = new SessionCounter();
  /** When the present connections may first have been opened. */
  private begun = -Infinity;
  private readonly bookmarks: BookmarkManager | undefined;

  /** @throws {SettingsError} when the address is not one of a Neo4j. */
  constructor(
    private readonly connection: Neo4jConnection,
    private readonly options: Neo4jOptions = {},
  ) {
    this.database = connection.database;
    this.current = driverOf(connection, options);
    this.bookmarks = options.causal === false ? undefined : bookmarkManager();
  }

  /** The driver that is used now: another one once the server was silent over the connections of this one. */
  get driver(): Driver {
    return this.current;
  }

  /** Whether what is read may come from one of several servers, not all of which have seen the same. */
  get isRouted(): boolean {
    return this.uri.startsWith('neo4j');
  }

  /** What reads that begin with some bookmarks have seen, for `ReadOptions`; undefined where one server answers all. */
  seeing(bookmarks: Iterable<string>): BookmarkManager | undefined {
    return this.isRouted ? bookmarkManager({ initialBookmarks: [...bookmarks] }) : undefined;
  }

  /** The address given, without login. */
  get uri(): string {
    return this.connection.uri;
  }

  /**
   * Checks that the server answers, accepts the login, is recent enough and has the database.
   *
   * @throws {Neo4jUnreachableError | Neo4jAuthenticationError | Neo4jVersionError | Neo4jDatabaseError}
   */
  async verify(): Promise<Neo4jServerInfo> {
    const verified = askAgain(() => this.verifyOnce(), firstAnswerMs);
    try {
      return await inTime(verified, firstAnswerMs, () => silentServer(this.connection, firstAnswerMs));
    } catch (error) {
      throw translateDriverError(error, this.connection);
    }
  }

  private async verifyOnce(): Promise<Neo4jServerInfo> {
    const session = this.session({ defaultAccessMode: sessionMode.READ });
    try {
      const result = await session.run(
        "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
      );
      const found = result.records[0]?.toObject() as { version: string; edition: string } | undefined;
      const version = found?.version ?? 'of an unknown version';
      checkNeo4jVersion(version, this.uri);
      return { version, edition: found?.edition ?? 'unknown', address: result.summary.server.address ?? this.uri };
    } finally {
      await session.close();
    }
  }

  /**
   * The rows of a query that writes nothing, as plain objects. Asked again, within its time, when the connection is lost under
   * it: another member of a cluster, or the server restarted, may answer.
   *
   * @throws {Neo4jUnreachableError | Neo4jAuthenticationError | Neo4jDatabaseError} or the driver's Neo4jError.
   */
  async read<Row = Record<string, unknown>>(
    query: string,
    parameters: QueryParameters = {},
    options: ReadOptions = {},
  ): Promise<Row[]> {
    const { timeoutMs } = options;
    try {
      const rows = this.untilAnswered(() => this.readOnce<Row>(query, parameters, options), timeoutMs);
      return await (timeoutMs === undefined ? this.whileHeard(rows) : rows);
    } catch (error) {
      throw translateDriverError(error, this.connection);
    }
  }

  /**
   * What some work that writes nothing gives, done again, within its time, when the connection is lost under it. When nothing is
   * heard until after its time, the connections that there are are used no more: they may lead nowhere.
   *
   * @throws {Neo4jUnreachableError} when nothing is heard or the connection is lost time after time, or what the work throws.
   */
  untilAnswered<Result>(work: () => Promise<Result>, timeoutMs: number | undefined): Promise<Result> {
    const answered = askAgain(work, timeoutMs).catch((error: unknown) => {
      throw isConnectionLoss(error) ? translateDriverError(error, this.connection) : error;
    });
    if (timeoutMs === undefined) return answered;
    const { current } = this;
    const patienceMs = timeoutMs + graceMs;
    return inTime(answered, patienceMs, () => {
      this.retire(current);
      return silentServer(this.connection, patienceMs);
    });
  }

  /**
   * The rows of a query that writes nothing, one by one as Neo4j gives them: at most two fetches are held at a time, however
   * many rows there are. Never asked again: the rows that were given cannot be taken back. A server that is silent for a minute
   * ends it, and all that was open to it.
   *
   * @throws {Neo4jUnreachableError | Neo4jAuthenticationError | Neo4jDatabaseError} or the driver's Neo4jError.
   */
  async *stream<Row = Record<string, unknown>>(
    query: string,
    parameters: QueryParameters = {},
    { fetchSize = 1_000, ...options }: StreamOptions = {},
  ): AsyncGenerator<Row, void, undefined> {
    const session = this.session({ defaultAccessMode: sessionMode.READ, fetchSize });
    const over = new AbortController();
    let silent: unknown;
    // Rows come by thousands: the silence of the server ends the wait for the next one from outside.
    silenceOf(this.heartbeat, over.signal, () => silentServer(this.connection, silenceMs)).catch((error: unknown) => {
      silent = error;
      return this.close();
    });
    try {
      const result = session.run(query, parameters, transactionConfig(options));
      for await (const record of result) yield record.toObject() as Row;
    } catch (error) {
      throw silent ?? translateDriverError(error, this.connection);
    } finally {
      over.abort();
      await within(closeMs, session.close());
    }
  }

  /**
   * Runs the work in ONE write transaction: committed when it returns, rolled back when it throws. Never retried. It is given
   * up when the server is silent for a minute.
   *
   * @throws {CommitInDoubtError} when the connection was lost, or the server fell silent, while it committed: either may be what
   * it did. Else what the work throws; connection, login and database errors as their classes.
   */
  withTransaction<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    options: QueryOptions = {},
  ): Promise<Result> {
    const phase: TransactionPhase = { commits: false };
    return whileItAnswers(this.transaction(work, options, phase), this.heartbeat, () => {
      const silent = silentServer(this.connection, silenceMs);
      return phase.commits ? lostTransaction(silent, this.connection, phase) : silent;
    });
  }

  private async transaction<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    options: QueryOptions,
    phase: TransactionPhase,
  ): Promise<Result> {
    const session = this.session({ defaultAccessMode: sessionMode.WRITE });
    try {
      const transaction = await session.beginTransaction(transactionConfig(options));
      try {
        const result = await work(transaction);
        phase.commits = true;
        await transaction.commit();
        return result;
      } catch (error) {
        await rollBack(transaction);
        const isLoss = error instanceof Neo4jError && isConnectionLoss(error);
        throw isLoss ? lostTransaction(error, this.connection, phase) : error;
      }
    } catch (error) {
      throw translateDriverError(error, this.connection);
    } finally {
      await session.close();
    }
  }

  /** Makes all that is read from now on see all that was committed until now, on whichever member of a cluster it is read. */
  async catchUp(): Promise<void> {
    await this.read('RETURN 1 AS one', {}, { ofLeader: true });
  }

  /** A session of the driver on this database, that sees what earlier sessions of this object wrote, unless it is not causal. */
  session(config: SessionConfig = {}): Session {
    const session = this.driver.session({
      ...(this.bookmarks && { bookmarkManager: this.bookmarks }),
      ...config,
      database: this.database,
    });
    return this.sessions.counted(session);
  }

  /** How many sessions are open now. */
  get openSessions(): number {
    return this.sessions.open;
  }

  /** What may be shown of it: neither the driver nor the login. */
  toJSON(): { uri: string; database?: string } {
    return { uri: this.uri, ...(this.database && { database: this.database }) };
  }

  /** The same, for console.log and for test reports. */
  [inspect.custom](): string {
    return `Neo4j ${JSON.stringify(this.toJSON())}`;
  }

  /** Closes every connection; a server that is frozen is not waited for. */
  async close(): Promise<void> {
    const drivers = [this.current, ...this.retired];
    this.retired.clear();
    await within(closeMs, Promise.all(drivers.map((driver) => driver.close())));
  }

  /** Goes on with new connections. What was asked over the former ones may still be answered. */
  private retire(driver: Driver): void {
    if (driver !== this.current || performance.now() < this.begun + youngMs) return;
    this.begun = performance.now();
    this.current = driverOf(this.connection, this.options);
    this.retired.add(driver);
    setTimeout(() => {
      if (this.retired.delete(driver)) void within(closeMs, driver.close());
    }, retiredMs).unref();
  }

  /** What the work gives, unless the server falls silent meanwhile. */
  private whileHeard<T>(work: Promise<T>): Promise<T> {
    return whileItAnswers(work, this.heartbeat, () => silentServer(this.connection, silenceMs));
  }

  private get heartbeat(): Heartbeat {
    return { beat: () => this.beat(), everyMs: beatMs, silenceMs };
  }

  /** Without a bookmark: what is being committed must not hold up the answer. */
  private async beat(): Promise<void> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: sessionMode.READ });
    try {
      await session.run('RETURN 1 AS one');
    } catch (error) {
      if (!isOfServer(error)) throw error;
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  private async readOnce<Row>(query: string, parameters: QueryParameters, options: ReadOptions): Promise<Row[]> {
    const { seen, ofLeader } = options;
    const session = this.session({
      defaultAccessMode: ofLeader ? sessionMode.WRITE : sessionMode.READ,
      ...(seen && { bookmarkManager: seen }),
    });
    try {
      const result: QueryResult<RecordShape> = await session.run(query, parameters, transactionConfig(options));
      return result.records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }
}

/**
 * Opens a Neo4j: nothing is sent before the first query, so follow with `verify()`.
 *
 * @throws {SettingsError} when the address is not one of a Neo4j.
 */
export function openNeo4j(connection: Neo4jConnection, options: Neo4jOptions = {}): Neo4j {
  return new Neo4j(connection, options);
}

function transactionConfig({ timeoutMs }: QueryOptions): { timeout?: number } {
  return timeoutMs === undefined ? {} : { timeout: Math.ceil(timeoutMs) };
}

/** The error that made us roll back matters more than a failure to roll back, which the server does by itself. */
async function rollBack(transaction: Transaction): Promise<void> {
  if (!transaction.isOpen()) return;
  try {
    await transaction.rollback();
  } catch {
    return;
  }
}
