import type { Neo4jConnection } from './client/neo4j-connection';
import type { OnProgress } from './progress';
import type { EmbeddedServer } from './embedded/embedded.server';
import type { ServerSettings } from './embedded/server-options';

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

/** stub */
export async function resolveNeo4j(_options: ResolveNeo4jOptions): Promise<ResolvedNeo4j> {
  throw new Error('not yet');
}
