import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchivedServer, OnProgress, ServerSettings } from '@rome-graph/embedded-neo4j';
import {
  classArchivePath,
  copyStore,
  EmbeddedServer,
  ensureAssembly,
  findJava,
  findWorkspaceRoot,
  waitUntil,
} from '@rome-graph/embedded-neo4j';
import type { Neo4j, Neo4jConnection } from '@rome-graph/neo4j';
import { openNeo4j } from '@rome-graph/neo4j';
import { startJanitor } from './test-janitor';

const killTimeoutMs = 10_000;

/** How the Neo4j of an integration spec runs. */
export interface TestNeo4jOptions {
  /** Largest Java heap; 1g by default. */
  readonly heap?: string;
  /** Whether GDS is loaded; false by default, which starts faster. */
  readonly gds?: boolean;
  /** Other settings of the server. */
  readonly settings?: Partial<Omit<ServerSettings, 'heap' | 'gds' | 'boltPort' | 'httpPort'>>;
  /** A stopped store to begin with, of which the server gets a copy of its own; an empty one by default. */
  readonly store?: string;
  readonly onProgress?: OnProgress;
}

/** A real Neo4j for integration specs, in a temporary home of its own. */
export interface TestNeo4j {
  readonly neo4j: Neo4j;
  readonly connection: Neo4jConnection;
  /** ROME_HOME of the server. */
  readonly home: string;
  /** The server that runs now; another one after `restart`. */
  readonly server: EmbeddedServer;
  /** Stops the server and removes its home. */
  stop(): Promise<void>;
  /** Kills Java as kill -9 does. */
  kill9(): Promise<void>;
  /** Stops Java if it runs and starts it again on the same store and ports. */
  restart(): Promise<void>;
  /** Removes all data, constraints and indexes. */
  clear(): Promise<void>;
}

/** Fetches the Neo4j that specs start, unless it is there. @throws {JavaNotFoundError | MavenNotFoundError} */
export async function fetchTestNeo4j(note: (message: string) => void): Promise<void> {
  await assemblyOfTests(({ message }) => note(message));
}

async function assemblyOfTests(onProgress?: OnProgress): Promise<Omit<ArchivedServer, 'gds'>> {
  const { env } = process;
  const java = findJava(env);
  return { java, assembly: await ensureAssembly({ workspaceRoot: findWorkspaceRoot(), java, env, onProgress }) };
}

/**
 * Keeps the classes that Java reads for Neo4j without GDS, which most specs start, unless they are kept: each of the many starts
 * of a run then takes half the time.
 */
export async function keepTestClasses(): Promise<void> {
  const server = await assemblyOfTests();
  if (existsSync(classArchivePath({ ...server, gds: false }))) return;
  const test = await startTestNeo4j();
  try {
    await useOnce(test.neo4j);
    await test.server.keepClasses();
  } finally {
    await test.stop();
  }
}

/** What most specs do first: the classes that this reads are kept, too. */
async function useOnce(neo4j: Neo4j): Promise<void> {
  await neo4j.withTransaction((transaction) =>
    transaction.run('CREATE CONSTRAINT FOR (n:Essai) REQUIRE n.cle IS UNIQUE'),
  );
  await neo4j.withTransaction((transaction) =>
    transaction.run('UNWIND $rows AS row CREATE (:Essai {cle: row})-[:MENE_A {n: 1}]->(:Autre)', { rows: ['a', 'b'] }),
  );
  await neo4j.read(
    'MATCH (n:Essai)-[r:MENE_A]->(a:Autre) RETURN n.cle AS cle, count(r) AS n, collect(elementId(a)) AS ids',
  );
}

/** Starts a Neo4j of its own for a spec: temporary home, ports chosen by the system, small memory. */
export async function startTestNeo4j(options: TestNeo4jOptions = {}): Promise<TestNeo4j> {
  const home = mkdtempSync(join(tmpdir(), 'rome-graph-neo4j-'));
  const start = (boltPort: number, httpPort: number): Promise<EmbeddedServer> =>
    EmbeddedServer.start({
      home,
      workspaceRoot: findWorkspaceRoot(),
      onProgress: options.onProgress,
      settings: {
        heap: options.heap ?? '1g',
        pageCache: '128m',
        gds: options.gds ?? false,
        shortLived: true,
        ...options.settings,
        boltPort,
        httpPort,
      },
    });
  let server: EmbeddedServer;
  startJanitor(home);
  try {
    if (options.store !== undefined) copyStore(options.store, home);
    server = await start(0, 0);
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  const neo4j = openNeo4j(server.connection);
  return {
    neo4j,
    connection: server.connection,
    home,
    get server() {
      return server;
    },
    stop: async () => {
      await neo4j.close();
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
    kill9: () => killJava(server),
    restart: async () => {
      await server.stop();
      const { boltPort, httpPort } = server;
      server = await start(boltPort, httpPort);
      if (server.boltPort !== boltPort) throw new Error(`Port ${boltPort} was taken while Neo4j was down.`);
    },
    clear: () => clear(neo4j),
  };
}

async function killJava(server: EmbeddedServer): Promise<void> {
  process.kill(server.javaPid, 'SIGKILL');
  await waitUntil(() => !server.isRunning, killTimeoutMs, 20);
}

async function clear(neo4j: Neo4j): Promise<void> {
  const constraints = await neo4j.read<{ name: string }>('SHOW CONSTRAINTS YIELD name');
  const indexes = await neo4j.read<{ name: string }>(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name",
  );
  const session = neo4j.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS');
    for (const { name } of constraints) await session.run(`DROP CONSTRAINT \`${name}\``);
    for (const { name } of indexes) await session.run(`DROP INDEX \`${name}\``);
  } finally {
    await session.close();
  }
}
