import type { FastifyAdapter } from '@nestjs/platform-fastify';

/** An error that the web server answers with a status of its own. */
class BadBodyError extends Error {
  readonly statusCode = 400;
}

/**
 * Reads bodies of at most `bodyLimit` bytes as JSON objects and lists, the only ones that GraphQL has. Any other content
 * type is refused: no form of another site can send JSON.
 */
export function registerJsonBody(adapter: FastifyAdapter, bodyLimit: number): void {
  adapter.getInstance().removeAllContentTypeParsers();
  adapter.useBodyParser('application/json', false, { bodyLimit }, (_, body, done) => {
    try {
      done(null, parseBody(body.toString('utf8')));
    } catch (error) {
      done(error as Error);
    }
  });
}

function parseBody(text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new BadBodyError('The body is not valid JSON.');
  }
  if (typeof body === 'object' && body !== null && Object.keys(body).length > 0) return body;
  throw new BadBodyError('The body must be a JSON object with a query.');
}
