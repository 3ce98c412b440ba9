import type { YogaDriverConfig } from '@graphql-yoga/nestjs';
import { YogaDriver } from '@graphql-yoga/nestjs';
import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AiresModule } from './aires/aires.module';
import { EnsemblesModule } from './ensembles/ensembles.module';
import { LevierModule } from './levier/levier.module';
import { AccessModule } from './access/access.module';
import { ArgumentsPipe } from './analytics/arguments.pipe';
import type { ApiConfiguration } from './configuration/api.configuration';
import { ConfigurationModule } from './configuration/configuration.module';
import { ClosedCypherModule, CypherModule } from './cypher/cypher.module';
import { DatabaseModule } from './database/database.module';
import { EcartModule } from './ecart/ecart.module';
import { EngineModule } from './engine/engine.module';
import { ApiExceptionFilter } from './errors/api-exception.filter';
import { FicheModule } from './fiche/fiche.module';
import { GraphiqlModule } from './graphiql/graphiql.module';
import { HealthModule } from './health/health.module';
import { HistoriqueModule } from './historique/historique.module';
import { NomenclatureModule } from './nomenclature/nomenclature.module';
import { ObservabilityModule } from './observability/observability.module';
import { ParcoursModule } from './parcours/parcours.module';
import { PartageModule } from './partage/partage.module';
import { PasserellesModule } from './passerelles/passerelles.module';
import { PistesModule } from './pistes/pistes.module';
import { ProximitesModule } from './proximites/proximites.module';
import { RechercheModule } from './recherche/recherche.module';
import { ReleaseModule } from './release/release.module';
import { StatistiquesModule } from './statistiques/statistiques.module';
import { GraphqlOptions } from './server/graphql.options';

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
        GraphQLModule.forRootAsync<YogaDriverConfig>({
          driver: YogaDriver,
          imports: [EngineModule, NomenclatureModule, ReleaseModule, ObservabilityModule, AccessModule],
          useClass: GraphqlOptions,
        }),
        PasserellesModule,
        EcartModule,
        PartageModule,
        ProximitesModule,
        AiresModule,
        EnsemblesModule,
        LevierModule,
        PistesModule,
        FicheModule,
        StatistiquesModule,
        RechercheModule,
        ParcoursModule,
        HistoriqueModule,
        configuration.cypher ? CypherModule : ClosedCypherModule,
        HealthModule,
        ObservabilityModule,
        AccessModule,
        GraphiqlModule,
      ],
      providers: [
        { provide: APP_PIPE, useClass: ArgumentsPipe },
        { provide: APP_FILTER, useClass: ApiExceptionFilter },
      ],
    };
  }
}
