import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { Logger } from '@nestjs/common';

/**
 * On SIGINT or SIGTERM, and when the program that runs this one is gone: takes no new request, ends those that run, closes the connections to Neo4j, exits. A connection
 * that a client keeps open is closed once its last answer is sent. A second signal, or more time than allowed, ends the
 * process at once.
 */
export function stopOnSignals(app: INestApplication, timeoutMs: number): void {
  const logger = new Logger('Api');
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.log(`${reason}: ending the requests that run.`);
    setTimeout(() => {
      logger.warn(`Requests still ran after ${timeoutMs} ms: stopped all the same.`);
      process.exit(1);
    }, timeoutMs).unref();
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
  process.on('SIGTERM', stop);
  process.on('disconnect', () => stop('Left alone'));
  // Listening alone must not keep a program running that could not start.
  process.channel?.unref();
}
