import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackName, hostNameOf } from '../platform/access/asked-host';
import { originOf } from '../platform/http/origins';
import { NotAdmittedError } from '../platform/http/refusals';

/**
 * Refuses what a page of another site asks: MCP says that servers must look at Origin. Pages of this machine, of the API itself and of
 * the origins that may read answers may ask; programs send no origin.
 */
export function requireOwnOrigin({ origin, host }: IncomingHttpHeaders, corsOrigins: readonly string[]): void {
  if (origin === undefined) return;
  const known = originOf(origin);
  const name = known === undefined ? undefined : new URL(known).host;
  if (name !== undefined && (name === host || isLoopbackName(hostNameOf(name) ?? ''))) return;
  if (known !== undefined && corsOrigins.map(originOf).includes(known)) return;
  throw new NotAdmittedError(403, `Pages of ${origin} may not ask: name this origin in ROME_CORS_ORIGINS.`);
}
