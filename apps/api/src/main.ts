import './platform/server/production-mode';
import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SettingsError } from '@rome-graph/neo4j';
import { describeSoftware, endAsAnyProcess } from '@rome-graph/software';
import type { OpenApi } from './create-api';
import type { ApiConfiguration } from './platform/configuration/api.configuration';
import { ConfigurationError } from './platform/configuration/configuration.error';
import { loadConfiguration } from './platform/configuration/configuration.loader';
import { stopOnSignals } from './platform/server/stop-on-signals';

/** Exit codes: 1 the API cannot start or stop as it should, 2 a setting is wrong. */
async function main(): Promise<void> {
  const begin = performance.now();
  const configuration = loadConfiguration(process.env);
  // Loaded now, so that a wrong setting is told at once.
  const { createApi, open } = await import('./create-api.js');
  const app = await createApi(configuration);
  stopOnSignals(app, configuration);
  const { address, answering } = await explained(app, configuration, () => open(app, configuration));
  const logger = new Logger('Api');
  const software = describeSoftware(configuration.software);
  logger.log(
    `${software}. Open at ${address}/graphql: questions are answered once a release has been read from Neo4j.`,
  );
  await answering;
  logger.log(
    `${software}. Listening at ${address}/graphql${configuration.graphiql ? ' (GraphiQL in a browser)' : ''}, ${Math.round(performance.now() - begin)} ms after start.`,
  );
}

async function explained(
  app: NestFastifyApplication,
  { port, host }: ApiConfiguration,
  opening: () => Promise<OpenApi>,
): Promise<OpenApi> {
  try {
    return await opening();
  } catch (error) {
    await app.close();
    const { code } = error as NodeJS.ErrnoException;
    const reasons = new Map([
      [
        'EADDRINUSE',
        `Port ${port} of ${host} is taken: stop what listens there, or give another port in PORT (0: any).`,
      ],
      ['EACCES', `Port ${port} may not be listened to by this user: give one above 1023 in PORT.`],
      ['EADDRNOTAVAIL', `${host} is no address of this machine: give another in HOST.`],
      ['ENOTFOUND', `${host} is no address of this machine: give another in HOST.`],
    ]);
    throw new ConfigurationError(reasons.get(code ?? '') ?? `Cannot listen on ${host}:${port} (${code}).`);
  }
}

endAsAnyProcess(process);
main().catch((error: unknown) => {
  const isSetting = error instanceof ConfigurationError || error instanceof SettingsError;
  const message = isSetting ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${String(message)}\n`);
  process.exitCode = isSetting ? 2 : 1;
});
