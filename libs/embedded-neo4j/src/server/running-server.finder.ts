import type { Neo4jConnection } from '@rome-graph/neo4j';
import type { StoreHolder } from '../embedded.errors';
import { EmbeddedServerError } from '../embedded.errors';
import { homePaths } from './home-paths';
import { readPassword } from './password.store';
import { embeddedConnection, waitForServer } from './readiness';
import { holderOf, storeState } from './run-file';

/** A server that another process runs on a store. */
export interface RunningServer extends StoreHolder {
  readonly connection: Neo4jConnection;
}

/** Longest wait for a server that is starting, and for one that has been ready, in milliseconds. */
const startingTimeoutMs = 120_000;
const readyTimeoutMs = 30_000;

/**
 * The server that a living process runs on the store of this ROME_HOME, once it answers; undefined when there is none.
 * One whose supervisor was killed is not returned: starting takes it over.
 *
 * @param mostMs longest wait for it, when less than usual
 * @throws {EmbeddedServerError} when it does not answer, or when its password cannot be read.
 */
export async function findRunningServer(home: string, mostMs = startingTimeoutMs): Promise<RunningServer | undefined> {
  const paths = homePaths(home);
  const state = storeState(paths.runFile);
  if (state.kind !== 'held' || state.run.state === 'stopping') return undefined;
  const password = readPassword(paths);
  if (password === undefined) return undefined;
  const { java, ports } = state.run;
  const timeoutMs = Math.min(mostMs, state.run.state === 'ready' ? readyTimeoutMs : startingTimeoutMs);
  const readiness = await waitForServer(java, ports, password, timeoutMs);
  const holder = holderOf(state.run);
  if (readiness === 'late') throw new EmbeddedServerError(silent(holder, timeoutMs));
  return readiness === 'ready' ? { ...holder, connection: embeddedConnection(ports, password) } : undefined;
}

function silent({ javaPid, supervisorPid, boltUri }: StoreHolder, timeoutMs: number): string {
  return (
    `The Neo4j at ${boltUri} (process ${javaPid}, run by process ${supervisorPid}) does not answer: nothing came for ` +
    `${timeoutMs / 1000} s. It is frozen or too busy: wait for it, or end process ${supervisorPid} and start again.`
  );
}
