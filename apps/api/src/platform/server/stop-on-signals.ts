import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { Logger } from '@nestjs/common';
import type { ApiConfiguration } from '../configuration/api.configuration';
import { ServiceEnd } from '../health/service-end';

/** How long the end may take, in milliseconds. */
export type EndingTimes = Pick<ApiConfiguration, 'drainMs' | 'shutdownTimeoutMs'>;

/**
 * On SIGINT or SIGTERM, and when the program that runs this one is gone: takes no new request, ends those that run, closes the connections to Neo4j, exits. A connection
 * that a client keeps open is closed once its last answer is sent. On SIGTERM, requests are taken for `drainMs` more while
 * /health/ready says that the end is near. A second signal, or more time than allowed, ends the process at once.
 */
export function stopOnSignals(app: INestApplication, { drainMs, shutdownTimeoutMs }: EndingTimes): void {
  const logger = new Logger('Api');
  let stopping = false;
  const drain = (reason: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    app.get(ServiceEnd).announce();
    if (drainMs > 0) logger.log(`${reason}: answering for ${drainMs} ms more, not ready any more.`);
    setTimeout(() => end(reason), drainMs);
  };
  const stop = (reason: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    end(reason);
  };
  const end = (reason: string): void => {
    app.get(ServiceEnd).announce();
    logger.log(`${reason}: ending the requests that run.`);
    setTimeout(() => {
      logger.warn(`Requests still ran after ${shutdownTimeoutMs} ms: stopped all the same.`);
      process.exit(1);
    }, shutdownTimeoutMs).unref();
    const server = app.getHttpServer() as Server;
    setInterval(() => server.closeIdleConnections(), 50).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error(error instanceof Error ? error.stack : String(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', drain);
  process.on('disconnect', () => stop('Left alone'));
  // Listening alone must not keep a program running that could not start.
  process.channel?.unref();
}
