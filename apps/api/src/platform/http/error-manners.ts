import { inFrench } from '../errors/in-french';
import { isCypherPath, isPermalinkPath } from './graphql.path';
import { isMcpPath } from './mcp.path';
import { refusalPage } from './page';
import { isRestPath, isTokenPath } from './rest.path';

/** What of a request says how it is answered an error. */
export interface Asked {
  /** GET where it is not known. */
  readonly method?: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
}

/** An error, whatever door it is answered at. */
export interface Told {
  readonly status: number;
  /** In English. */
  readonly message: string;
  /** What else is told of it, as GraphQL has it: its code at least. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** An error as it is sent. */
export interface ErrorAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Codes of JSON-RPC: what is no request, and what a server says by itself (MCP keeps -32000 to -32099 for it). */
const rpcCodes = { notRequest: -32_600, ofServer: -32_000 } as const;

/** What of a message may stand in a description of OAuth (RFC 6749, 5.2). */
const notOfOauth = /[^\x20\x21\x23-\x5b\x5d-\x7e]/g;

/**
 * An error in the manner of the door where it is answered: the official APIs, OAuth, JSON-RPC of assistants, a page for a person
 * with a browser, else GraphQL. The one place that decides it.
 */
export function errorAnswer(asked: Asked, told: Told): ErrorAnswer {
  const { url } = asked;
  const { status, message, extensions } = told;
  const messageFr = inFrench(message, extensions.code);
  if (takesPage(asked)) {
    const { text, policy } = refusalPage(titleOf(url), messageFr);
    return {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
      },
      body: text,
    };
  }
  if (isTokenPath(url)) return asJson(oauthError(message, status));
  if (isRestPath(url)) return asJson(officialError(messageFr, url, status));
  if (isMcpPath(url)) return asJson(rpcError(asked, told, messageFr));
  return asJson({ errors: [{ message, extensions: { ...extensions, messageFr } }] }, contentTypeFor(asked));
}

/** What the official APIs say of an error: `service` is the path from its version on. */
export function officialError(message: string, url: string, code: number): Readonly<Record<string, string | number>> {
  const [path = ''] = url.split('?', 1);
  return { message, service: /\/v\d+\/.*$/.exec(path)?.[0] ?? path, code };
}

/** Browsers ask for pages by name, and only where a person may have typed the address. */
function takesPage({ method = 'GET', url, headers }: Asked): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (isRestPath(url) || isMcpPath(url) || isCypherPath(url)) return false;
  return String(headers.accept ?? '').includes('text/html');
}

function titleOf(url: string): string {
  return isPermalinkPath(url) ? 'Ce lien ne peut pas être ouvert' : 'Cette adresse ne peut pas être ouverte';
}

function oauthError(message: string, status: number): Readonly<Record<string, string>> {
  const error = status >= 500 ? 'server_error' : 'invalid_request';
  return { error, error_description: message.replace(notOfOauth, "'") };
}

function rpcError({ body }: Asked, { status, message, extensions }: Told, messageFr: string): unknown {
  return {
    jsonrpc: '2.0',
    id: idOf(body),
    error: {
      code: status === 400 ? rpcCodes.notRequest : rpcCodes.ofServer,
      message: messageFr,
      data: { ...extensions, message },
    },
  };
}

/** What a message of JSON-RPC is called; null of one that has no name. */
function idOf(body: unknown): string | number | null {
  const { id } = (body ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function asJson(body: unknown, contentType = 'application/json; charset=utf-8'): ErrorAnswer {
  return { headers: { 'content-type': contentType }, body: JSON.stringify(body) };
}

/** The type of JSON in which a client of GraphQL is answered an error. */
function contentTypeFor({ headers }: Asked): string {
  const accepted = String(headers.accept ?? '');
  const type = accepted.includes('application/graphql-response+json') ? 'graphql-response+json' : 'json';
  return `application/${type}; charset=utf-8`;
}
