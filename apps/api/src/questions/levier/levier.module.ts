import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { EffetsDeLevierResolver } from './effets-de-levier.resolver';
import { EffetsDeLevierService } from './effets-de-levier.service';
import { levierExamples } from './levier.examples';

/** What learning an item would open. */
@Module({ imports: [EngineModule], providers: [EffetsDeLevierResolver, EffetsDeLevierService] })
export class LevierModule {
  static readonly examples = levierExamples;
}
