import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { partageExamples } from './partage.examples';
import { PartageResolver } from './partage.resolver';
import { PartageService } from './partage.service';

/** Which métiers share items. */
@Module({ imports: [EngineModule], providers: [PartageResolver, PartageService] })
export class PartageModule {
  static readonly examples = partageExamples;
}
