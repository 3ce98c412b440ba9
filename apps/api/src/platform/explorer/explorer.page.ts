import { randomBytes } from 'node:crypto';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { addVary } from '../http/vary';
import type { ExplorerSite, SiteFile } from './explorer.site';
import { workerName } from './explorer.site';

/** Where the files of the explorer are, each under a name that changes with its content. */
const filesPath = '/assets/';
/** In the page, where the nonce of each answer goes. */
const noncePlace = '%ROME_NONCE%';
const aYear = 'public, max-age=31536000, immutable';

/** What of a request is looked at. */
interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly is404: boolean;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Serves the explorer: its page to browsers, at its own addresses and, with the status 404, at those that nothing has; its
 * files to all. Who asks for no page gets what these addresses answer to programs. It knows nothing, so that no key opens it.
 */
export function registerExplorer(adapter: FastifyAdapter, site: ExplorerSite, withSecurityHeaders: boolean): void {
  adapter.getInstance().addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const path = pathOf(request);
    const file = fileAt(site, path);
    if (file) {
      const { body, encoding } = encoded(file, String(request.headers['accept-encoding'] ?? ''));
      addVary(reply, 'Accept-Encoding');
      if (encoding !== undefined) reply.header('content-encoding', encoding);
      return reply.headers(headersOf(file, file === site.worker, withSecurityHeaders)).send(body);
    }
    const page = site.pageAt(path);
    if (page === undefined && !request.is404) return undefined;
    addVary(reply, 'Accept');
    if (!takesPages(request)) return undefined;
    const nonce = randomBytes(16).toString('base64');
    if (withSecurityHeaders) reply.header('content-security-policy', policyOf(nonce));
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache');
    return reply.status(page === undefined ? 404 : 200).send((page ?? site.page).replace(noncePlace, nonce));
  });
}

/** The worker keeps its name, and so has to be asked for again. */
function headersOf(file: SiteFile, isWorker: boolean, withSecurityHeaders: boolean): Record<string, string> {
  return {
    'content-type': file.contentType,
    'cache-control': isWorker ? 'no-cache' : aYear,
    ...(isWorker && withSecurityHeaders && { 'content-security-policy': workerPolicy }),
  };
}

function fileAt({ files, worker }: ExplorerSite, path: string): SiteFile | undefined {
  if (path === `/${workerName}`) return worker;
  return path.startsWith(filesPath) ? files.get(path.slice(filesPath.length)) : undefined;
}

function pathOf({ url }: Incoming): string {
  return url.split('?', 1)[0] ?? '';
}

/** Browsers ask for pages by name; programs that take anything do not. */
function takesPages({ headers }: Incoming): boolean {
  return String(headers.accept ?? '').includes('text/html');
}

function encoded(file: SiteFile, accepted: string): { readonly body: Buffer; readonly encoding?: string } {
  const takes = (name: string): boolean =>
    new RegExp(`(^|,)\\s*${name}\\s*(;\\s*q=(1|0?\\.\\d*[1-9]))?\\s*(,|$)`).test(accepted);
  if (file.br && takes('br')) return { body: file.br, encoding: 'br' };
  if (file.gzip && takes('gzip')) return { body: file.gzip, encoding: 'gzip' };
  return { body: file.plain };
}

/** The worker fetches what it keeps from this server alone. */
const workerPolicy = "default-src 'none'; connect-src 'self'";

/** The page runs its own files alone and asks this server alone; react-aria adds two style elements, under the nonce. */
function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
