import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { MetricsController } from './metrics.controller';
import { MetricsService } from './metrics.service';

/** What the API tells of how it fares. */
@Module({
  imports: [EngineModule],
  controllers: [MetricsController],
  providers: [MetricsService],
  exports: [MetricsService],
})
export class ObservabilityModule {}
