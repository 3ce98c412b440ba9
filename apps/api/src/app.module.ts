import type { YogaDriverConfig } from '@graphql-yoga/nestjs';
import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ClosedCypherModule, CypherModule } from './cypher/cypher.module';
import { EngineModule } from './engine/engine.module';
import { GraphqlOptions } from './graphql.options';
import { McpModule } from './mcp/mcp.module';
import { NomenclatureModule } from './nomenclature/nomenclature.module';
import { AnsweringDriver } from './platform/answers/answering.driver';
import type { ApiConfiguration } from './platform/configuration/api.configuration';
import { ConfigurationModule } from './platform/configuration/configuration.module';
import { DatabaseModule } from './platform/database/database.module';
import { ApiExceptionFilter } from './platform/http/api-exception.filter';
import { PlatformModule } from './platform/platform.module';
import { ArgumentsPipe } from './platform/server/arguments.pipe';
import { questions } from './questions/questions';
import { RestModule } from './rest/rest.module';
import { ReleaseModule } from './release/release.module';
import { ResultsModule } from './results/results.module';

/** The API: one module per question, and what every server needs. */
@Module({})
export class AppModule {
  /** The module with settings already read and checked. */
  static with(configuration: ApiConfiguration): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.with(configuration),
        DatabaseModule,
        GraphQLModule.forRootAsync<YogaDriverConfig<'fastify'>>({
          driver: AnsweringDriver,
          imports: [EngineModule, NomenclatureModule, ReleaseModule, PlatformModule],
          useClass: GraphqlOptions,
        }),
        ...questions,
        ResultsModule,
        configuration.cypher ? CypherModule : ClosedCypherModule,
        ...(configuration.rest ? [RestModule] : []),
        McpModule.with(configuration),
        PlatformModule,
      ],
      providers: [
        { provide: APP_PIPE, useClass: ArgumentsPipe },
        { provide: APP_FILTER, useClass: ApiExceptionFilter },
      ],
    };
  }
}
