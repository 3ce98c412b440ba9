import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import type { ApiConfiguration } from '../configuration/api.configuration';
import { ReleaseWatcher } from '../engine/release.watcher';
import { ApiLogger } from './api.logger';
import { registerJsonBody } from './json-body.parser';

/** How long a client may take to send a request, in milliseconds. */
const sendingTimeoutMs = 30_000;

/** Makes the API without listening and without asking anything of Neo4j. */
export async function createApi(
  configuration: ApiConfiguration,
  logger: LoggerService = new ApiLogger(),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: configuration.maxBodyBytes, requestTimeout: sendingTimeoutMs });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(configuration), adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  registerJsonBody(adapter, configuration.maxBodyBytes);
  return app;
}

/**
 * Listens, and begins to watch for a release.
 *
 * @returns the address to call
 * @throws the system's error when the port is taken or not allowed.
 */
export async function listen(app: NestFastifyApplication, { port, host }: ApiConfiguration): Promise<string> {
  await app.listen(port, host);
  app.get(ReleaseWatcher).start();
  return app.getUrl();
}
