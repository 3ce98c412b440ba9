import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ApiConfiguration } from '../configuration/api.configuration';
import { showsGraphiql } from '../http/graphql.path';
import { originOf } from '../http/origins';
import { NotAdmittedError } from '../http/refusals';
import { isQuestionPath } from '../http/rest.path';

/** What of a request tells where it comes from. */
export interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

type CrossSiteSettings = Pick<ApiConfiguration, 'corsOrigins' | 'graphiql'>;

/**
 * Refuses what a page of another site makes a browser ask, as an image or a script would, without being able to read it: it
 * costs the server as much. A person who follows a link gets the page that the link leads to, and the origins that may
 * read answers may ask.
 */
export function registerCrossSite(adapter: FastifyAdapter, settings: CrossSiteSettings): void {
  const origins = new Set(settings.corsOrigins.map(originOf));
  adapter.getInstance().addHook('onRequest', (request, _, done) => {
    const { origin } = request.headers;
    if (!isCrossSite(request) || (origin !== undefined && origins.has(origin)) || isPage(request, settings)) done();
    else done(new NotAdmittedError(403, refusal));
  });
}

const refusal =
  'Pages of other sites may not ask: name their origin in ROME_CORS_ORIGINS, and ask by fetch in mode cors.';

/** Told by the browser itself, which no page can change; what other programs send is not of a site. Preflights are answered by CORS. */
function isCrossSite({ method, headers }: Incoming): boolean {
  return method !== 'OPTIONS' && headers['sec-fetch-site'] === 'cross-site';
}

/** A page that a person goes to: all but questions, which GraphiQL does not run by itself. */
function isPage(request: Incoming, { graphiql }: CrossSiteSettings): boolean {
  const { method, headers, url } = request;
  const isNavigation = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (method !== 'GET' || !isNavigation) return false;
  return !isQuestionPath(url) || (graphiql && showsGraphiql(request));
}
