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
import { auth, bookmarkManager, driver as createDriver, session as sessionMode } from 'neo4j-driver';
import { SettingsError } from '../settings.error';
import { isConnectionLoss, isOfServer, silentServer, translateDriverError } from './driver-error.translator';
import type { Neo4jConnection } from './neo4j-connection';
import { isAtLeastVersion, minimumNeo4jVersion } from './neo4j-version';
import { Neo4jVersionError } from './neo4j.errors';
import type { Heartbeat } from './patience';
import { inTime, silenceOf, whileItAnswers } from './patience';

/** How to reach Neo4j; every duration in milliseconds. */
export interface Neo4jOptions {
  /** How this program names itself to the server; rome-graph by default. */
  readonly userAgent?: string;
  /** Longest to open a connection; 10 000 by default. */
  readonly connectionTimeoutMs?: number;
  /** Longest to wait for a free connection of the pool; 30 000 by default. */
  readonly acquisitionTimeoutMs?: number;
  /** Longest that the driver itself retries a managed transaction; 5 000 by default. */
  readonly retryTimeMs?: number;
  /** Connections kept per server; 100 by default. */
  readonly poolSize?: number;
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

/** How much later than its limit a transaction may be told to have ended: Neo4j looks at the time every two seconds. */
const graceMs = 3_000;
/** Longest wait for the first answer of a server, connecting included. */
const firstAnswerMs = 15_000;
/** Longest silence of a server that works on something long, and how often it is asked whether it is there. */
const silenceMs = 60_000;
const beatMs = 10_000;
/** Longest wait for connections to close: those to a server that is frozen do not. */
const closeMs = 5_000;

/** How the rows of a query come. */
export interface StreamOptions extends QueryOptions {
  /** How many rows Neo4j sends at a time; 1 000 by default. */
  readonly fetchSize?: number;
}

/** Parameters of a query, by name. */
export type QueryParameters = Readonly<Record<string, unknown>>;

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
  readonly driver: Driver;
  /** The database that every session uses; undefined for the user's home database. */
  readonly database: string | undefined;
  private readonly connection: Neo4jConnection;
  private readonly bookmarks: BookmarkManager | undefined;

  /** @throws {SettingsError} when the address is not one of a Neo4j. */
  constructor(connection: Neo4jConnection, options: Neo4jOptions = {}) {
    this.connection = connection;
    this.database = connection.database;
    this.driver = driverOf(connection, options);
    this.bookmarks = options.causal === false ? undefined : bookmarkManager();
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
  verify(): Promise<Neo4jServerInfo> {
    return inTime(this.verifyOnce(), firstAnswerMs, () => silentServer(this.connection, firstAnswerMs));
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
    } catch (error) {
      throw translateDriverError(error, this.connection);
    } finally {
      await session.close();
    }
  }

  /**
   * The rows of a query that writes nothing, as plain objects. Asked once more when the connection is lost under it:
   * another member of a cluster, or the server restarted, may answer.
   *
   * @throws {Neo4jUnreachableError | Neo4jAuthenticationError | Neo4jDatabaseError} or the driver's Neo4jError.
   */
  read<Row = Record<string, unknown>>(
    query: string,
    parameters: QueryParameters = {},
    options: QueryOptions = {},
  ): Promise<Row[]> {
    const { timeoutMs } = options;
    const rows = this.readTwice<Row>(query, parameters, options);
    if (timeoutMs === undefined) return this.whileHeard(rows);
    return inTime(rows, timeoutMs + graceMs, () => silentServer(this.connection, timeoutMs + graceMs));
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
      await soon(session.close());
    }
  }

  /**
   * Runs the work in ONE write transaction: committed when it returns, rolled back when it throws. Never retried. It is given
   * up when the server is silent for a minute; should that have been while it committed, either may be what the server did.
   *
   * @throws what the work throws; connection, login and database errors as their classes.
   */
  withTransaction<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    options: QueryOptions = {},
  ): Promise<Result> {
    return this.whileHeard(this.transaction(work, options));
  }

  private async transaction<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    options: QueryOptions,
  ): Promise<Result> {
    const session = this.session({ defaultAccessMode: sessionMode.WRITE });
    try {
      const transaction = await session.beginTransaction(transactionConfig(options));
      try {
        const result = await work(transaction);
        await transaction.commit();
        return result;
      } catch (error) {
        await rollBack(transaction);
        throw error;
      }
    } catch (error) {
      throw translateDriverError(error, this.connection);
    } finally {
      await session.close();
    }
  }

  /** A session of the driver on this database, that sees what earlier sessions of this object wrote, unless it is not causal. */
  session(config: SessionConfig = {}): Session {
    return this.driver.session({
      database: this.database,
      ...(this.bookmarks && { bookmarkManager: this.bookmarks }),
      ...config,
    });
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
  close(): Promise<void> {
    return soon(this.driver.close());
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

  private async readTwice<Row>(query: string, parameters: QueryParameters, options: QueryOptions): Promise<Row[]> {
    try {
      return await this.readOnce<Row>(query, parameters, options);
    } catch (error) {
      if (!isConnectionLoss(error)) throw translateDriverError(error, this.connection);
    }
    try {
      return await this.readOnce<Row>(query, parameters, options);
    } catch (error) {
      throw translateDriverError(error, this.connection);
    }
  }

  private async readOnce<Row>(query: string, parameters: QueryParameters, options: QueryOptions): Promise<Row[]> {
    const session = this.session({ defaultAccessMode: sessionMode.READ });
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

/** @throws {Neo4jVersionError} when the version that a server reports is older than the graph needs. */
export function checkNeo4jVersion(version: string, where: string): void {
  if (!isAtLeastVersion(version, minimumNeo4jVersion)) throw new Neo4jVersionError(version, minimumNeo4jVersion, where);
}

function driverOf({ uri, user, password }: Neo4jConnection, options: Neo4jOptions): Driver {
  try {
    return createDriver(uri, auth.basic(user, password), {
      disableLosslessIntegers: options.bigIntegers !== true,
      useBigInt: options.bigIntegers === true,
      telemetryDisabled: true,
      userAgent: options.userAgent ?? 'rome-graph',
      connectionTimeout: options.connectionTimeoutMs ?? 10_000,
      connectionAcquisitionTimeout: options.acquisitionTimeoutMs ?? 30_000,
      maxTransactionRetryTime: options.retryTimeMs ?? 5_000,
      maxConnectionPoolSize: options.poolSize ?? 100,
    });
  } catch (cause) {
    throw new SettingsError(
      `'${uri}' is not the address of a Neo4j. It begins with neo4j:// or bolt://, such as neo4j://localhost:7687.`,
      { cause },
    );
  }
}

function transactionConfig({ timeoutMs }: QueryOptions): { timeout?: number } {
  return timeoutMs === undefined ? {} : { timeout: Math.ceil(timeoutMs) };
}

/** Waits for something to close, and no longer than that is worth. */
async function soon(closing: Promise<void>): Promise<void> {
  const given = new Error();
  await inTime(closing, closeMs, () => given).catch((error: unknown) => {
    if (error !== given) throw error;
  });
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
