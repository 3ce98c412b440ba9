import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readSoftware } from '@rome-graph/software';
import type { GraphQLSchema } from 'graphql';
import { createApi } from './create-api';
import { ApiConfiguration } from './platform/configuration/api.configuration';

/** The schema that the API serves, made as the API makes it. Neither Neo4j nor a port is needed. */
export async function buildPublicSchema(): Promise<GraphQLSchema> {
  const configuration = Object.assign(new ApiConfiguration(), {
    neo4j: { uri: 'bolt://localhost:7687', user: 'nobody', password: 'none' },
    software: readSoftware(),
  });
  const app = await createApi(configuration, { log: () => undefined, warn: () => undefined, error: () => undefined });
  try {
    await app.init();
    return app.get(GraphQLSchemaHost).schema;
  } finally {
    await app.close();
  }
}
