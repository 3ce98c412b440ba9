import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiConfiguration } from '../configuration/api.configuration';
import { NotAdmittedError } from '../http/refusals';
import { isTokenPath } from '../http/rest.path';
import type { ApiKeyStore } from './api-key.store';

/** What the rate limit counts over, in seconds. */
const rateWindowSeconds = 60;

interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Outgoing {
  header(name: string, value: string): unknown;
}

/**
 * Lets in the requests that have a key, where one is needed, and that are not too many for their key or address. What
 * tells whether the process is well is open to all, as are a browser's questions about what it may ask; where tokens are given
 * for keys, no key is needed, and the address is counted.
 */
export function registerAdmission(
  adapter: FastifyAdapter,
  keys: ApiKeyStore,
  { rateLimit }: Pick<ApiConfiguration, 'rateLimit'>,
): void {
  if (!keys.required && rateLimit === 0) return;
  const limiter =
    rateLimit === 0 ? undefined : new RateLimiterMemory({ points: rateLimit, duration: rateWindowSeconds });
  adapter.getInstance().addHook('onRequest', async (request, reply) => {
    if (isOpen(request)) return;
    const caller =
      keys.required && !isTokenPath(request.url) ? `key ${requireKey(request, reply, keys)}` : `address ${request.ip}`;
    if (limiter) await count(limiter, caller, rateLimit, reply);
  });
}

function isOpen({ method, url }: Incoming): boolean {
  return method === 'OPTIONS' || url.startsWith('/health/');
}

function requireKey(request: Incoming, reply: Outgoing, keys: ApiKeyStore): string {
  const presented = presentedKey(request);
  const name = presented === undefined ? undefined : keys.nameOf(presented);
  if (name !== undefined) return name;
  reply.header('www-authenticate', 'Bearer');
  throw new NotAdmittedError(
    401,
    presented === undefined
      ? 'A key is needed: send it as Authorization: Bearer <key>, or as X-Api-Key.'
      : 'No such key.',
  );
}

function presentedKey({ headers }: Incoming): string | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(String(headers.authorization ?? ''))?.[1];
  const own = headers['x-api-key'];
  return bearer ?? (typeof own === 'string' ? own : undefined);
}

async function count(limiter: RateLimiterMemory, caller: string, limit: number, reply: Outgoing): Promise<void> {
  try {
    const { remainingPoints } = await limiter.consume(caller);
    reply.header('ratelimit-remaining', String(remainingPoints));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    reply.header('retry-after', String(Math.ceil(error.msBeforeNext / 1_000)));
    throw new NotAdmittedError(429, `More than ${limit} requests in ${rateWindowSeconds} s: wait, then ask again.`);
  }
}
