import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { isPermalinkPath } from './graphql.path';
import { originOf } from './origins';
import { NotAdmittedError } from './refusals';
import { isQuestionPath } from './rest.path';
import { addVary } from './vary';

/** What pages of other origins may read of an answer besides its body. */
const exposedHeaders = [
  'ETag',
  'Retry-After',
  'RateLimit-Remaining',
  'X-Request-Id',
  'X-Rome-Release',
  'X-Rome-Permalink-Release',
  'X-Rome-Permalink-Answer',
].join(', ');
/** How long a browser may keep the answer to a preflight, in seconds: the longest that any of them does. */
const preflightSeconds = 7_200;

/**
 * Lets pages of these origins, and of no other, read the answers of GraphQL and of the official paths (Fetch Standard, CORS protocol). Any other
 * origin is told nothing, `null` neither: a sandboxed frame of any site has that origin.
 */
export function registerCors(adapter: FastifyAdapter, corsOrigins: readonly string[]): void {
  const origins = new Set(corsOrigins.map(originOf));
  adapter.getInstance().addHook('onRequest', async (request, reply) => {
    if (!isQuestionPath(request.url) && !isPermalinkPath(request.url)) return undefined;
    if (origins.size > 0) addVary(reply, 'Origin');
    const { origin } = request.headers;
    const asked = request.headers['access-control-request-headers'];
    const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
    if (origin === undefined || !origins.has(origin)) {
      if (!isPreflight) return undefined;
      throw new NotAdmittedError(403, `Pages of ${origin} may not ask: name this origin in ROME_CORS_ORIGINS.`);
    }
    reply.header('access-control-allow-origin', origin);
    if (!isPreflight) {
      reply.header('access-control-expose-headers', exposedHeaders);
      return undefined;
    }
    addVary(reply, 'Access-Control-Request-Method', 'Access-Control-Request-Headers');
    reply.header('access-control-allow-methods', 'GET, POST');
    if (asked !== undefined) reply.header('access-control-allow-headers', asked);
    return reply.header('access-control-max-age', String(preflightSeconds)).status(204).send();
  });
}
