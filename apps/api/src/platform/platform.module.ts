import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { EngineService } from '../engine/engine.service';
import { ApiKeyStore } from './access/api-key.store';
import { answersKept, RememberedAnswers } from './answers/remembered-answers';
import { HomeController } from './graphiql/home.controller';
import { HealthController } from './health/health.controller';
import { ServiceEnd } from './health/service-end';
import { MetricsController } from './observability/metrics.controller';
import { MetricsService } from './observability/metrics.service';
import { SchemaController } from './schema/schema.controller';

/** Who may call, whether the API lives and how it fares, and what a browser is shown. */
@Module({
  imports: [EngineModule],
  controllers: [HealthController, MetricsController, HomeController, SchemaController],
  providers: [
    ApiKeyStore,
    MetricsService,
    ServiceEnd,
    {
      provide: RememberedAnswers,
      useFactory: (engine: EngineService) => new RememberedAnswers(engine, answersKept),
      inject: [EngineService],
    },
  ],
  exports: [ApiKeyStore, MetricsService, RememberedAnswers],
})
export class PlatformModule {}
