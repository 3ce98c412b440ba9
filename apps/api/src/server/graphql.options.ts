import { Inject, Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import type { YogaDriverConfig } from '@graphql-yoga/nestjs';
import { YogaDriver } from '@graphql-yoga/nestjs';
import { Neo4j } from '@rome-graph/neo4j';
import { ApiConfiguration } from '../configuration/api.configuration';
import { EngineService } from '../engine/engine.service';
import { maskError } from '../errors/error-masker';
import { graphiqlOptions, renderGraphiqlOnce } from '../graphiql/graphiql.options';
import { queryCostPlugin } from '../limits/query-cost.plugin';
import { queryShapePlugins } from '../limits/query-shape.plugins';
import { requestTimeoutPlugin } from '../limits/request-timeout.plugin';
import { validationCodesPlugin } from '../limits/validation-codes.plugin';
import { NomenclatureSchema } from '../nomenclature/nomenclature.module';
import type { RequestContext } from './request-context';

/** Where GraphQL is served. */
export const graphqlPath = '/graphql';

/** How GraphQL is served: the schema, its limits, what a request carries, what an error shows. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<YogaDriverConfig> {
  constructor(
    @Inject(ApiConfiguration) private readonly configuration: ApiConfiguration,
    @Inject(Neo4j) private readonly neo4j: Neo4j,
    @Inject(EngineService) private readonly engine: EngineService,
    @Inject(NomenclatureSchema) private readonly nomenclature: NomenclatureSchema,
  ) {}

  /** @inheritdoc */
  createGqlOptions(): YogaDriverConfig {
    const { configuration } = this;
    const { corsOrigins, maxCost, maxBodyBytes, requestTimeoutMs } = configuration;
    return {
      driver: YogaDriver,
      path: graphqlPath,
      autoSchemaFile: true,
      transformSchema: (questions) => this.nomenclature.join(questions),
      context: () => this.requestContext(),
      plugins: [
        ...queryShapePlugins(configuration),
        validationCodesPlugin(),
        queryCostPlugin(maxCost),
        requestTimeoutPlugin(requestTimeoutMs),
      ],
      maskedErrors: { maskError },
      cors: corsOrigins.length > 0 ? { origin: corsOrigins, credentials: false, methods: ['GET', 'POST'] } : false,
      graphiql: configuration.graphiql ? graphiqlOptions : false,
      renderGraphiQL: renderGraphiqlOnce,
      landingPage: false,
      batching: false,
      multipart: false,
      maxRequestBodySize: maxBodyBytes,
      logging: false,
    };
  }

  private requestContext(): RequestContext {
    const { neo4j, engine, configuration } = this;
    return {
      snapshot: engine.current,
      executionContext: neo4j.driver,
      sessionConfig: neo4j.database === undefined ? {} : { database: neo4j.database },
      transaction: { timeout: configuration.requestTimeoutMs },
    };
  }
}
