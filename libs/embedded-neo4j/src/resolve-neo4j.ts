import type { Neo4jConnection } from '@rome-graph/neo4j';
import { connectionFromEnvironment } from '@rome-graph/neo4j';
import { StoreInUseError } from './embedded.errors';
import { EmbeddedServer } from './server/embedded.server';
import type { RunningServer } from './server/running-server.finder';
import { findRunningServer } from './server/running-server.finder';
import type { ServerSettings } from './server/server-options';
import type { OnProgress } from './progress';

/** What choosing a Neo4j needs. */
export interface ResolveNeo4jOptions {
  /** Environment to read; that of the process by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** ROME_HOME of the embedded server. */
  readonly home: string;
  readonly workspaceRoot: string;
  readonly onProgress?: OnProgress;
  /** Settings of the embedded server, should one be started. */
  readonly settings?: Partial<ServerSettings>;
}

/** The Neo4j to use, and how it was chosen. */
export interface ResolvedNeo4j {
  readonly connection: Neo4jConnection;
  /** Selected by the environment, already run by another command, or started for this one. */
  readonly kind: 'environment' | 'attached' | 'started';
  /** A sentence for the user: which Neo4j, where. */
  readonly describe: string;
  /** Address of Neo4j Browser, for the embedded server. */
  readonly browserUrl?: string;
  /** The server, when it was started. */
  readonly server?: EmbeddedServer;
  /** Stops what was started, and nothing else. */
  release(): Promise<void>;
}

/**
 * The Neo4j to use: the one that NEO4J_URI selects; else the embedded one that another command runs on this ROME_HOME;
 * else an embedded one, started now. The one of the environment is not contacted: `openNeo4j(…).verify()` does.
 *
 * @throws {SettingsError} when the environment is malformed, and what `EmbeddedServer.start` throws.
 */
export async function resolveNeo4j(options: ResolveNeo4jOptions): Promise<ResolvedNeo4j> {
  const selected = connectionFromEnvironment(options.env ?? process.env);
  if (selected) return fromEnvironment(selected);
  const running = await findRunningServer(options.home);
  if (running) return attachedTo(running);
  try {
    return startedOn(await EmbeddedServer.start(options));
  } catch (error) {
    const winner = error instanceof StoreInUseError ? await findRunningServer(options.home) : undefined;
    if (winner) return attachedTo(winner);
    throw error;
  }
}

function fromEnvironment(connection: Neo4jConnection): ResolvedNeo4j {
  const database = connection.database ? `, database ${connection.database}` : '';
  return {
    connection,
    kind: 'environment',
    describe: `Neo4j at ${connection.uri}${database} (NEO4J_URI)`,
    release: async () => undefined,
  };
}

function attachedTo(running: RunningServer): ResolvedNeo4j {
  return {
    connection: running.connection,
    kind: 'attached',
    describe: `embedded Neo4j at ${running.boltUri}, run by process ${running.supervisorPid} since ${running.since}`,
    browserUrl: running.browserUrl,
    release: async () => undefined,
  };
}

function startedOn(server: EmbeddedServer): ResolvedNeo4j {
  const how = server.adopted ? 'taken over from a command that was killed' : 'started by this command';
  return {
    connection: server.connection,
    kind: 'started',
    describe: `embedded Neo4j at ${server.connection.uri}, ${how}`,
    browserUrl: server.browserUrl,
    server,
    release: () => server.stop(),
  };
}
