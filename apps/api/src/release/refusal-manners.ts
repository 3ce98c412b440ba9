import type { GraphQLError } from 'graphql';
import { contentTypeFor, officialError } from '../platform/errors/api-exception.filter';
import { inFrench } from '../platform/errors/in-french';
import { isPermalinkPath } from '../platform/http/graphql.path';
import { isMcpPath } from '../platform/http/mcp.path';
import { isRestPath } from '../platform/http/rest.path';

/** Makes the page that says why a link cannot be opened. */
export type RefusalPage = (message: string) => { readonly text: string; readonly policy: string };

interface Refused {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
}

interface Reply {
  status(status: number): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body: string): Reply;
}

/** The code of JSON-RPC for what a server says by itself (MCP keeps -32000 to -32099 for it). */
const rpcServerError = -32_000;

/** Answers an error before its question is asked, as the door where it was asked answers errors, in French too. */
export function refuseInManner<R extends Reply>(request: Refused, reply: R, error: GraphQLError, page: RefusalPage): R {
  const { http, ...shown } = error.extensions as {
    readonly code: string;
    readonly http: { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
  };
  const { message } = error;
  const messageFr = inFrench(message, shown.code);
  reply.status(http.status).headers({ 'cache-control': 'no-store', ...http.headers });
  const { url } = request;
  if (isPermalinkPath(url) && String(request.headers.accept ?? '').includes('text/html')) {
    const { text, policy } = page(messageFr);
    reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).send(text);
    return reply;
  }
  reply.headers({ 'content-type': contentTypeFor(request) }).send(JSON.stringify(bodyOf()));
  return reply;

  function bodyOf(): unknown {
    if (isRestPath(url)) return officialError(messageFr, url, http.status);
    const data = { ...shown, messageFr };
    if (!isMcpPath(url)) return { errors: [{ message, extensions: data }] };
    return {
      jsonrpc: '2.0',
      id: idOf(request.body),
      error: { code: rpcServerError, message: messageFr, data: { ...shown, message } },
    };
  }
}

/** What a message of JSON-RPC is called; null of one that has no name. */
function idOf(body: unknown): string | number | null {
  const { id } = (body ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
