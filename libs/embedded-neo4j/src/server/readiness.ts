import type { Neo4jConnection } from '@rome-graph/neo4j';
import { inTime, Neo4jAuthenticationError, Neo4jDatabaseError, Neo4jStorageError, openNeo4j } from '@rome-graph/neo4j';
import { answers } from '../machine/free-port';
import { waitUntil } from '../machine/wait';
import type { ServerPorts } from './neo4j-conf.renderer';
import type { ProcessReference } from './run-file';
import { boltUri, isRunning } from './run-file';

/** How waiting for a server ended: it answers, it died, it refuses the password, its database cannot be opened, or it took too long. */
export type Readiness = 'ready' | 'died' | 'refused' | 'damaged' | 'late';

const attemptTimeoutMs = 5_000;
const shortestAttemptMs = 1_000;

/** How to log in to a server of ours. */
export function embeddedConnection(ports: ServerPorts, password: string): Neo4jConnection {
  return { uri: boltUri(ports), user: 'neo4j', password };
}

/** Waits until the server answers an authenticated query over Bolt, and over HTTP. */
export async function waitForServer(
  java: ProcessReference,
  ports: ServerPorts,
  password: string,
  timeoutMs: number,
): Promise<Readiness> {
  let outcome: Readiness = 'late';
  const end = Date.now() + timeoutMs;
  await waitUntil(async () => {
    if (!isRunning(java)) outcome = 'died';
    else if ((await answers(ports.bolt)) && (await answers(ports.http))) {
      outcome = await askOnce(ports, password, Math.max(shortestAttemptMs, end - Date.now()));
    }
    return outcome !== 'late';
  }, timeoutMs);
  return outcome;
}

/** Asks the server one thing; it may take as long as is left, and no longer than an attempt is worth. */
async function askOnce(ports: ServerPorts, password: string, leftMs: number): Promise<Readiness> {
  const neo4j = openNeo4j(embeddedConnection(ports, password), {
    connectionTimeoutMs: attemptTimeoutMs,
    acquisitionTimeoutMs: attemptTimeoutMs,
  });
  try {
    const asked = neo4j.read('RETURN 1 AS one', {}, { timeoutMs: attemptTimeoutMs });
    await inTime(asked, Math.min(attemptTimeoutMs, leftMs), () => new Error('No answer yet.'));
    return 'ready';
  } catch (error) {
    // What cannot write any more answers all the same: who asks is then told why.
    if (error instanceof Neo4jStorageError) return 'ready';
    if (error instanceof Neo4jAuthenticationError) return 'refused';
    return error instanceof Neo4jDatabaseError && (await failedToOpen(ports, password)) ? 'damaged' : 'late';
  } finally {
    await neo4j.close();
  }
}

/** Whether the server gave up opening its database: while it still opens it, it says nothing of it. */
async function failedToOpen(ports: ServerPorts, password: string): Promise<boolean> {
  const system = openNeo4j({ ...embeddedConnection(ports, password), database: 'system' });
  try {
    const [state] = await system.read<{ message: string | null }>(
      'SHOW DATABASE neo4j YIELD statusMessage RETURN statusMessage AS message',
      {},
      { timeoutMs: attemptTimeoutMs },
    );
    return Boolean(state?.message);
  } catch {
    return false;
  } finally {
    await system.close();
  }
}
