import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { ReleaseModule } from '../../release/release.module';
import { pistesExamples } from './pistes.examples';
import { PistesResolver } from './pistes.resolver';
import { PistesService } from './pistes.service';

/** Where someone could go, from what they bring and want. */
@Module({ imports: [EngineModule, ReleaseModule], providers: [PistesResolver, PistesService] })
export class PistesModule {
  static readonly examples = pistesExamples;
}
