import type { Neo4jConnection } from '../client/neo4j-connection';
import type { StoreHolder } from './embedded.errors';
import { homePaths } from './home-paths';
import { readPassword } from './password.store';
import { embeddedConnection, waitForServer } from './readiness';
import { holderOf, storeState } from './run-file';

/** A server that another process runs on a store. */
export interface RunningServer extends StoreHolder {
  readonly connection: Neo4jConnection;
}

const defaultTimeoutMs = 120_000;

/**
 * The server that a living process runs on the store of this ROME_HOME, once it answers; undefined when there is none.
 * One whose supervisor was killed is not returned: starting takes it over.
 *
 * @throws {EmbeddedServerError} when its password cannot be read.
 */
export async function findRunningServer(
  home: string,
  timeoutMs: number = defaultTimeoutMs,
): Promise<RunningServer | undefined> {
  const paths = homePaths(home);
  const state = storeState(paths.runFile);
  if (state.kind !== 'held' || state.run.state === 'stopping') return undefined;
  const password = readPassword(paths);
  if (password === undefined) return undefined;
  const { java, ports } = state.run;
  if ((await waitForServer(java, ports, password, timeoutMs)) !== 'ready') return undefined;
  return { ...holderOf(state.run), connection: embeddedConnection(ports, password) };
}
