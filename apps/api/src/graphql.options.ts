import { Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import type { YogaDriverConfig } from '@graphql-yoga/nestjs';
import { Neo4j, readingDriver } from '@rome-graph/neo4j';
import type { Plugin } from 'graphql-yoga';
import { departedClientsPlugin } from './engine/departed-clients';
import { EngineService } from './engine/engine.service';
import type { RequestContext } from './engine/request-context';
import { NomenclatureSchema } from './nomenclature/nomenclature.module';
import { ApiKeyStore } from './platform/access/api-key.store';
import { ApiConfiguration } from './platform/configuration/api.configuration';
import { maskError } from './platform/errors/error-masker';
import { executionPlugin } from './platform/execution/execution.plugin';
import { frenchPlugin } from './platform/errors/french.plugin';
import { oneQuestionPlugin } from './platform/errors/one-question.plugin';
import { answerCachePlugin } from './platform/http/answer-cache.plugin';
import { graphqlPath } from './platform/http/graphql.path';
import { requestParamsPlugin } from './platform/http/request-params.plugin';
import {
  documentIdParameter,
  readTrustedDocuments,
  trustedDocumentsPlugin,
  withoutTrustedDocumentsPlugin,
} from './platform/http/trusted-documents';
import { concurrencyPlugin } from './platform/limits/concurrency.plugin';
import { documentShapePlugin } from './platform/limits/document-shape.plugin';
import { withoutIntrospectionPlugin } from './platform/limits/introspection.plugin';
import { queryCostPlugin } from './platform/limits/query-cost.plugin';
import { queryShapePlugins } from './platform/limits/query-shape.plugins';
import { requestTimeoutPlugin } from './platform/limits/request-timeout.plugin';
import { validationCodesPlugin } from './platform/limits/validation-codes.plugin';
import { variablesPlugin } from './platform/limits/variables.plugin';
import { MetricsService } from './platform/observability/metrics.service';
import { observabilityPlugin } from './platform/observability/observability.plugin';
import { seenByAnswer } from './release/database-use';
import { oneReleasePlugin } from './release/one-release.plugin';
import { ReleaseGuard } from './release/release.guard';
import { askedPlugin } from './results/asked.plugin';

/** How GraphQL is served: the schema, its limits, what a request carries, what an error shows. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<YogaDriverConfig<'fastify'>> {
  constructor(
    private readonly configuration: ApiConfiguration,
    private readonly neo4j: Neo4j,
    private readonly engine: EngineService,
    private readonly nomenclature: NomenclatureSchema,
    private readonly metrics: MetricsService,
    private readonly keys: ApiKeyStore,
    private readonly guard: ReleaseGuard,
  ) {}

  /** @inheritdoc */
  createGqlOptions(): YogaDriverConfig<'fastify'> {
    const { configuration } = this;
    const { maxBodyBytes } = configuration;
    return {
      path: graphqlPath,
      autoSchemaFile: true,
      transformSchema: (questions) => this.nomenclature.join(questions),
      context: () => this.requestContext(),
      plugins: this.plugins(),
      maskedErrors: { maskError },
      // The web server answers preflights and serves GraphiQL before GraphQL is asked: http/cors, graphiql/graphiql.page.
      cors: false,
      graphiql: false,
      landingPage: false,
      extraParamNames: [documentIdParameter],
      batching: false,
      multipart: false,
      maxRequestBodySize: maxBodyBytes,
      logging: false,
    };
  }

  /** Those that stop an operation come after the one that measures it; the cache comes once nothing refuses it. */
  private plugins(): Plugin[] {
    const { configuration, metrics, keys, guard, engine } = this;
    const { documentsFile, documentsOnly, introspection, cacheSeconds, software } = configuration;
    return [
      executionPlugin(),
      requestParamsPlugin(),
      documentsFile
        ? trustedDocumentsPlugin(readTrustedDocuments(documentsFile), documentsOnly)
        : withoutTrustedDocumentsPlugin(),
      ...queryShapePlugins(configuration),
      documentShapePlugin(),
      ...(introspection ? [] : [withoutIntrospectionPlugin()]),
      validationCodesPlugin(),
      observabilityPlugin(metrics, configuration.logQueries),
      variablesPlugin(),
      oneQuestionPlugin(),
      frenchPlugin(),
      queryCostPlugin(configuration),
      askedPlugin(),
      answerCachePlugin({ cacheSeconds, isPrivate: keys.required, software }),
      concurrencyPlugin(configuration.maxConcurrent),
      requestTimeoutPlugin(configuration.requestTimeoutMs),
      departedClientsPlugin(),
      oneReleasePlugin(guard, engine, configuration),
    ];
  }

  private requestContext(): RequestContext {
    const { neo4j, engine, configuration } = this;
    return {
      snapshot: engine.current,
      waitsFor: engine.waitsFor,
      executionContext: readingDriver(neo4j, { timeoutMs: configuration.requestTimeoutMs, seen: seenByAnswer }),
      sessionConfig: neo4j.database === undefined ? {} : { database: neo4j.database },
      transaction: { timeout: configuration.requestTimeoutMs },
    };
  }
}
