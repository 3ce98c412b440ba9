import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import type { LoggerService } from '@nestjs/common';
import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { EngineService } from './engine/engine.service';
import { ReleaseWatcher } from './engine/release.watcher';
import { registerAdmission } from './platform/access/admission';
import { ApiKeyStore } from './platform/access/api-key.store';
import { registerCrossSite } from './platform/access/cross-site';
import { registerKnownHosts } from './platform/access/known-hosts';
import type { ApiConfiguration } from './platform/configuration/api.configuration';
import { registerDrain } from './platform/health/drain.hook';
import { ServiceEnd } from './platform/health/service-end';
import { registerExplorer } from './platform/explorer/explorer.page';
import { explorerFolder, readExplorerSite } from './platform/explorer/explorer.site';
import { registerGraphiql } from './platform/graphiql/graphiql.page';
import { registerNeo4jBrowser } from './platform/neo4j-browser/neo4j-browser.files';
import { registerAcceptedTypes } from './platform/http/accepted-types';
import { compressionThreshold, registerAnswerFinish } from './platform/http/answer-finish';
import { registerCors } from './platform/http/cors';
import { registerDoorMethods } from './platform/http/door.methods';
import { answerUnread, routableAddress } from './platform/http/malformed-requests';
import { registerQueryString } from './platform/http/query-string';
import { MetricsService } from './platform/observability/metrics.service';
import { ApiLogger } from './platform/server/api.logger';
import { registerBodies } from './platform/server/body.parsers';
import { JsonLogger } from './platform/server/json.logger';
import { registerRequestLog, requestIdOf } from './platform/server/request-log';
import { examples } from './questions/questions';
import { registerReleaseMin } from './release/release-min.hook';
import { fileAddress } from './results/file-address';

/** How long a client may take to send a request, in milliseconds. */
const sendingTimeoutMs = 30_000;

/** The best compression of Brotli takes a second for what this one does in milliseconds. */
const brotliQuality = 4;

/** Makes the API without listening and without asking anything of Neo4j. */
export async function createApi(
  configuration: ApiConfiguration,
  logger: LoggerService = configuration.logFormat === 'json' ? new JsonLogger() : new ApiLogger(),
): Promise<NestFastifyApplication> {
  const { maxBodyBytes, trustProxy } = configuration;
  const adapter = new FastifyAdapter({
    bodyLimit: maxBodyBytes,
    requestTimeout: sendingTimeoutMs,
    genReqId: requestIdOf,
    rewriteUrl: (request: IncomingMessage) =>
      fileAddress({ url: withoutLastSlash(routableAddress(request)), headers: request.headers }),
    clientErrorHandler: answerUnread,
    trustProxy: trustProxy.length > 0 && trustProxy,
    // What comes on a connection that was open when the end began is answered like the rest.
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(configuration), adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  registerBodies(adapter, maxBodyBytes);
  registerRequestLog(adapter, app.get(MetricsService), logger instanceof JsonLogger ? logger.pino : undefined);
  registerAnswerFinish(adapter, configuration.securityHeaders);
  registerKnownHosts(adapter, configuration);
  registerQueryString(adapter);
  registerNeo4jBrowser(adapter);
  registerCors(adapter, configuration.corsOrigins);
  registerCrossSite(adapter, configuration);
  if (configuration.explorer) serveExplorer(adapter, configuration.securityHeaders, logger);
  registerDoorMethods(adapter);
  registerAdmission(adapter, app.get(ApiKeyStore), configuration);
  if (configuration.graphiql) registerGraphiql(adapter, examples);
  registerAcceptedTypes(adapter);
  registerDrain(adapter, app.get(ServiceEnd));
  registerReleaseMin(adapter, {
    engine: app.get(EngineService),
    metrics: app.get(MetricsService),
    configuration,
  });
  await app.register(compress, {
    encodings: ['br', 'gzip', 'deflate'],
    threshold: compressionThreshold,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  });
  return app;
}

/** Without its build the API serves all the rest, and says so. */
function serveExplorer(adapter: FastifyAdapter, withSecurityHeaders: boolean, logger: LoggerService): void {
  const site = readExplorerSite(explorerFolder);
  if (site) registerExplorer(adapter, site, withSecurityHeaders);
  else logger.warn(`The explorer is not served: ${explorerFolder} holds no build of it (npm run build).`, 'Explorer');
}

/** `/graphql/?query=…` is `/graphql?query=…`. */
function withoutLastSlash(url: string): string {
  return url.replace(/^(\/[^?]*[^/?])\/(?=$|\?)/, '$1');
}

/** Where the API is, and when it begins to answer. */
export interface OpenApi {
  /** The address to call. */
  readonly address: string;
  /** Settles once questions can be answered. */
  readonly answering: Promise<void>;
}

/**
 * Opens the port and begins to watch for a release, or opens it once there is one, where the settings say so.
 *
 * @throws the system's error when the port is taken or not allowed.
 */
export async function open(
  app: NestFastifyApplication,
  { port, host, openWhenReady }: Pick<ApiConfiguration, 'port' | 'host' | 'openWhenReady'>,
): Promise<OpenApi> {
  const { begun } = app.get(EngineService);
  if (openWhenReady) {
    await app.init();
    app.get(ReleaseWatcher).start();
    await begun;
  }
  await app.listen(port, host);
  app.get(ReleaseWatcher).start();
  return { address: await app.getUrl(), answering: begun };
}
