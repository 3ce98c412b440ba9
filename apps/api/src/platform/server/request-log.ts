import { randomBytes } from 'node:crypto';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { MetricsService } from '../observability/metrics.service';
import { notesOn } from '../observability/request-notes';

/** The header that names a request, in what a proxy sends and in the answer. */
const requestIdHeader = 'x-request-id';

const prefix = randomBytes(6).toString('base64url');
let count = 0;

/** The name that a proxy gave the request, when it is one; else a name of our own. */
export function requestIdOf(request: {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}): string {
  const given = request.headers[requestIdHeader];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : `${prefix}-${(++count).toString(36)}`;
}

/**
 * Names every request in its answer, counts it, and, where there is a log of requests, writes its line: what was asked and
 * how it ended, without what a client wrote, unless the settings ask for it.
 */
export function registerRequestLog(adapter: FastifyAdapter, metrics: MetricsService, log: Logger | undefined): void {
  const server = adapter.getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    reply.header(requestIdHeader, request.id);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    metrics.responded(reply.statusCode);
    log?.info(
      {
        requestId: request.id,
        method: request.method,
        path: loggedPath(request.url),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 100) / 100,
        ...notesOn(request),
      },
      'request',
    );
    done();
  });
}

/** The address without what a client wrote: its parameters, and the question that the id of a permalink is. */
function loggedPath(url: string): string {
  return url.replace(/\?.*$/s, '').replace(/^\/r\/[^.]*/, '/r/…');
}
