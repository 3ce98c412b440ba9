import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { securityHeadersOf } from './security-headers';

/** Answers shorter than this are not worth compressing, in bytes. */
export const compressionThreshold = 1_024;

/** What the compression of the web server takes for a client's wish not to have any. */
const withoutCompression = 'x-no-compression';

/** An answer of the web server, before it is sent. */
interface Outgoing {
  readonly statusCode: number;
  getHeader(name: string): unknown;
  hasHeader(name: string): boolean;
  header(name: string, value: string): unknown;
  headers(values: Record<string, string>): unknown;
  removeHeader(name: string): Outgoing;
}

/**
 * What every answer has before it is sent, and compressed: the headers for browsers, if they are wanted; an answer that is
 * not said to be kept is not, one that has not changed has no body, and a short one stays as it is.
 */
export function registerAnswerFinish(adapter: FastifyAdapter, withSecurityHeaders: boolean): void {
  adapter.getInstance().addHook('onSend', (request, reply, payload, done) => {
    // A browser takes the headers of a 304 for those of the answer that it keeps: that one has its own.
    if (reply.statusCode === 304) {
      withoutBody(reply);
      done(null, null);
      return;
    }
    const contentType = String(reply.getHeader('content-type'));
    if (withSecurityHeaders) reply.headers(withOwn(reply, securityHeadersOf(contentType)));
    if (!reply.hasHeader('cache-control') && contentType.includes('json')) reply.header('cache-control', 'no-store');
    const length = reply.getHeader('content-length');
    if (length !== undefined && Number(length) < compressionThreshold) request.headers[withoutCompression] = 'short';
    done(null, payload);
  });
}

/** The policy of a page that says its own is kept. */
function withOwn(reply: Outgoing, headers: Readonly<Record<string, string>>): Record<string, string> {
  const own = reply.getHeader('content-security-policy');
  return { ...headers, ...(typeof own === 'string' && { 'content-security-policy': own }) };
}

function withoutBody(reply: Outgoing): void {
  reply.removeHeader('content-type').removeHeader('content-length');
}
