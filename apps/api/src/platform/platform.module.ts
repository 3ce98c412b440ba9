import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { ApiKeyStore } from './access/api-key.store';
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
  providers: [ApiKeyStore, MetricsService, ServiceEnd],
  exports: [ApiKeyStore, MetricsService],
})
export class PlatformModule {}
