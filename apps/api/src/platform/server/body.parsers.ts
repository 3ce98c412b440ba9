import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { sendJson } from '../errors/api-errors';
import { isDeeperThan, maxNesting, tooDeep } from '../http/nesting';
import { NotAdmittedError } from '../http/refusals';
import { isTokenPath } from '../http/rest.path';

/** An error that the web server answers with a status of its own. */
class BadBodyError extends Error {
  constructor(
    message: string,
    readonly statusCode: 400 | 415 = 400,
  ) {
    super(message);
  }
}

/** What of a request says how its body is to be read. */
interface Incoming {
  readonly url?: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Reads bodies of at most `bodyLimit` bytes as JSON objects and lists in UTF-8, the only ones that GraphQL has; what
 * /cypher is sent as text is its statement, and a form asks for a token alone. Any other content type is refused: no form of another site can send JSON.
 */
export function registerBodies(adapter: FastifyAdapter, bodyLimit: number): void {
  const server = adapter.getInstance();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, _body, done) => {
    done(new BadBodyError(sendJson, 415));
  });
  adapter.useBodyParser('application/x-www-form-urlencoded', false, { bodyLimit }, (request, body, done) => {
    try {
      if (!isTokenPath(request.url ?? '')) throw new BadBodyError(sendJson, 415);
      done(null, Object.fromEntries(new URLSearchParams(textOf(body))));
    } catch (error) {
      done(error as Error);
    }
  });
  adapter.useBodyParser('text/plain', false, { bodyLimit }, (request, body, done) => {
    try {
      requireStatement(request);
      done(null, { statement: textOf(body) });
    } catch (error) {
      done(error as Error);
    }
  });
  adapter.useBodyParser('application/json', false, { bodyLimit }, ({ headers }, body, done) => {
    try {
      requireUtf8(String(headers['content-type']));
      done(null, parseBody(textOf(body)));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** A text is a statement of /cypher. A form can send one: not that of another site. */
function requireStatement({ url, headers }: Incoming): void {
  if (url?.split('?', 1)[0] !== '/cypher') throw new BadBodyError(sendJson, 415);
  requireUtf8(String(headers['content-type']));
  const { origin, host } = headers;
  if (origin === undefined || (typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === host))
    return;
  throw new NotAdmittedError(403, 'Pages of other origins may not ask.');
}

/** JSON is in UTF-8 (RFC 8259), and so is what is not said to be otherwise: what says otherwise would be read as what it is not. */
function requireUtf8(contentType: string): void {
  const [, charset] = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType) ?? [];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  throw new BadBodyError(`The body is said to be in ${charset}: send JSON in UTF-8.`, 415);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new BadBodyError('The body is not in UTF-8.');
  }
}

function parseBody(text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new BadBodyError('The body is not valid JSON.');
  }
  if (typeof body !== 'object' || body === null || Object.keys(body).length === 0) {
    throw new BadBodyError('The body must be a JSON object with a query.');
  }
  if (isDeeperThan(maxNesting, body)) throw new BadBodyError(tooDeep);
  return body;
}
