// The API as `npm start` serves it, on a port of its own, with one question more: `vide`, an empty resolver that goes
// through all that any question goes through (HTTP, limits, validation, context, Nest) and answers true. Says its address
// on stdout once a release is served, with the examples of GraphiQL by name. The Neo4j is that of NEO4J_URI and NEO4J_PASSWORD.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { workspaceRoot } from '../../scripts/prepare.mjs';

const require = createRequire(join(workspaceRoot, 'apps/api/package.json'));
require(join(workspaceRoot, 'apps/api/dist/platform/server/production-mode.js'));
require('reflect-metadata');
const { Query, Resolver } = require('@nestjs/graphql');
const api = (path) => require(join(workspaceRoot, 'apps/api/dist', path));
const { AppModule } = api('app.module.js');
const { createApi, open } = api('create-api.js');
const { loadConfiguration } = api('platform/configuration/configuration.loader.js');
const { AnsweredBy } = api('platform/limits/answered-by.decorator.js');
const { questionCost } = api('platform/limits/declared-cost.js');

class VideResolver {
  vide() {
    return true;
  }
}
const decorators = [Query(() => Boolean, { description: 'Rien.', complexity: questionCost }), AnsweredBy('ENGINE')];
const vide = Object.getOwnPropertyDescriptor(VideResolver.prototype, 'vide');
for (const decorate of decorators) decorate(VideResolver.prototype, 'vide', vide);
Resolver()(VideResolver);

const served = AppModule.with.bind(AppModule);
AppModule.with = (configuration) => {
  const module = served(configuration);
  return { ...module, providers: [...module.providers, VideResolver] };
};

const configuration = loadConfiguration({ ...process.env, PORT: '0', HOST: '127.0.0.1' });
const silent = () => undefined;
const app = await createApi(configuration, { log: silent, warn: silent, error: console.error });
const { address } = await open(app, configuration);
while (!(await fetch(`${address}/health/ready`)).ok) await delay(50);
const examples = Object.fromEntries(api('questions/questions.js').examples.map(({ name, query }) => [name, query]));
process.stdout.write(`${JSON.stringify({ address: `${address}/graphql`, examples })}\n`);
process.stdin.resume().on('end', async () => {
  await app.close();
  process.exit();
});
