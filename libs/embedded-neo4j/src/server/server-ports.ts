import { findFreePort } from '../machine/free-port';
import type { PortProbe } from '../machine/free-port';
import type { OnProgress } from '../progress';
import { EmbeddedServerError } from '../embedded.errors';
import type { ServerPorts } from './neo4j-conf.renderer';
import type { ServerSettings } from './server-options';

/**
 * Free ports for Bolt and HTTP: the wanted ones, or the next free ones, and says so.
 *
 * @throws {EmbeddedServerError} when none is free.
 */
export async function chooseServerPorts(
  wanted: Pick<ServerSettings, 'boltPort' | 'httpPort'>,
  onProgress?: OnProgress,
  isFree?: PortProbe,
): Promise<ServerPorts> {
  const bolt = await choose('Bolt', wanted.boltPort, [], onProgress, isFree);
  const http = await choose('HTTP and Browser', wanted.httpPort, [bolt], onProgress, isFree);
  return { bolt, http };
}

async function choose(
  use: string,
  wanted: number,
  excluded: readonly number[],
  onProgress?: OnProgress,
  isFree?: PortProbe,
): Promise<number> {
  const port = await findFreePort(wanted, excluded, isFree);
  if (port === undefined) {
    throw new EmbeddedServerError(
      `No port is free for the ${use} of Neo4j, from ${wanted} up. Give another in ROME_NEO4J_BOLT_PORT and ROME_NEO4J_HTTP_PORT.`,
    );
  }
  if (wanted !== 0 && port !== wanted) {
    onProgress?.({ step: 'ports', message: `Port ${wanted} is taken: ${use} of Neo4j will be on ${port}.` });
  }
  return port;
}
