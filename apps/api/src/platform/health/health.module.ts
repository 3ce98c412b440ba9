import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { HealthController } from './health.controller';

/** Whether the API lives and can answer. */
@Module({ imports: [EngineModule], controllers: [HealthController] })
export class HealthModule {}
