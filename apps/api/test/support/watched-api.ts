import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Neo4j } from '@rome-graph/neo4j';
import type { Session, Transaction } from 'neo4j-driver';
import { loadConfiguration } from '../../src/platform/configuration/configuration.loader';
import { createApi, open } from '../../src/create-api';
import { ApiClient, selecting, sharedNeo4j } from './test-api';

/** The API in this process, so that what it sends to Neo4j can be watched. */
export class WatchedApi extends ApiClient {
  private constructor(
    url: string,
    private readonly app: NestFastifyApplication,
  ) {
    super(url);
  }

  /** Starts the API on the Neo4j that the specs share, and waits until it is ready. */
  static async ready(): Promise<WatchedApi> {
    const configuration = loadConfiguration({
      ...process.env,
      ...selecting(sharedNeo4j()),
      PORT: '0',
      ROME_REQUEST_TIMEOUT_MS: '120000',
    });
    const app = await createApi(configuration, { log: () => undefined, warn: () => undefined, error: () => undefined });
    const api = new WatchedApi((await open(app, configuration)).address, app);
    await api.until(({ ready }) => ready);
    await api.get('{ metiers(limit: 1) { code } }'); // the library asks once for the server's version
    return api;
  }

  /** Every statement that the generated schema sends to Neo4j from now on. */
  recordStatements(): string[] {
    const found: string[] = [];
    this.watchSessions((session) => {
      const begin = session.beginTransaction.bind(session);
      const watched = async (...config: Parameters<typeof begin>): Promise<Transaction> => {
        const transaction = await begin(...config);
        const run = transaction.run.bind(transaction);
        transaction.run = (...args: Parameters<typeof run>) => {
          found.push(String(args[0]));
          return run(...args);
        };
        return transaction;
      };
      session.beginTransaction = watched as typeof begin;
    });
    return found;
  }

  /** How every session of the generated schema is opened and its transactions configured from now on. */
  recordSessions(): object[] {
    const found: object[] = [];
    this.watchSessions((session, opened) => {
      const begin = session.beginTransaction.bind(session);
      session.beginTransaction = (config) => {
        found.push({ ...opened, timeout: config?.timeout });
        return begin(config);
      };
    });
    return found;
  }

  close(): Promise<void> {
    return this.app.close();
  }

  private watchSessions(watch: (session: Session, config: object) => void): void {
    const { driver } = this.app.get(Neo4j);
    const open = driver.session.bind(driver);
    driver.session = (config) => {
      const session = open(config);
      watch(session, config ?? {});
      return session;
    };
  }
}
