import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { GraphQLError } from 'graphql';
import type { EngineService } from '../engine/engine.service';
import type { ApiConfiguration } from '../platform/configuration/api.configuration';
import { refuse } from '../platform/http/api-exception.filter';
import { isCypherPath, isPermalinkPath } from '../platform/http/graphql.path';
import { isMcpPath } from '../platform/http/mcp.path';
import { isQuestionPath, isTokenPath } from '../platform/http/rest.path';
import { addVary } from '../platform/http/vary';
import type { MetricsService } from '../platform/observability/metrics.service';
import { notesOn } from '../platform/observability/request-notes';
import { malformedReleaseMin, noneYet, tooOld } from './release-errors';
import { isReleaseNumber, releaseMinHeader, releaseMinOf, ReleaseWaits } from './release-min';

/** What is needed to hold requests to the release that they ask for. */
export interface ReleaseMinSettings {
  readonly engine: EngineService;
  readonly metrics: MetricsService;
  readonly configuration: Pick<ApiConfiguration, 'releaseWaitMs' | 'pollMs' | 'maxConcurrent'>;
}

/**
 * Keeps a client from going back in time among several replicas, of which one may follow Neo4j later than another: a request
 * that says in X-Rome-Release-Min which release it has seen waits until that one or a later one is in service here, or is
 * answered 503, at every address where questions are asked. It comes after the body was read, so that hardly any time is left
 * in which an operator who goes back to a former release could be overtaken.
 */
export function registerReleaseMin(
  adapter: FastifyAdapter,
  { engine, metrics, configuration }: ReleaseMinSettings,
): void {
  const { releaseWaitMs, maxConcurrent, pollMs } = configuration;
  const waits = new ReleaseWaits(engine, maxConcurrent);
  const retrySeconds = Math.ceil(pollMs / 1_000);
  const server = adapter.getInstance();
  server.addHook('preClose', (done) => {
    waits.close();
    done();
  });
  server.addHook('preHandler', async (request, reply) => {
    if (!isDoor(request.url)) return undefined;
    addVary(reply, releaseMinHeader);
    const min = releaseMinOf(request);
    if (min === undefined) return undefined;
    const error = isReleaseNumber(min) ? await whileOlder(min, reply.raw) : malformedReleaseMin(min);
    if (!error) return undefined;
    const code = String(error.extensions.code);
    notesOn(request).codes = [code];
    metrics.failed(code);
    return refuse(request, reply, error);
  });

  async function whileOlder(min: string, client: ClosingClient): Promise<GraphQLError | undefined> {
    if (await waits.for(min, releaseWaitMs, (end) => client.once('close', end))) return undefined;
    const { current, waitsFor } = engine;
    return current ? tooOld(min, current.release.version, retrySeconds) : noneYet(waitsFor, retrySeconds);
  }
}

interface ClosingClient {
  once(event: 'close', listener: () => void): unknown;
}

/** Whether something of the release is answered at an address. */
function isDoor(url: string): boolean {
  if (isTokenPath(url)) return false;
  return isQuestionPath(url) || isPermalinkPath(url) || isMcpPath(url) || isCypherPath(url);
}
