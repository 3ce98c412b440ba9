import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { proximitesExamples } from './proximites.examples';
import { ProximitesResolver } from './proximites.resolver';
import { ProximitesService } from './proximites.service';

/** Which métiers are nearest to one. */
@Module({ imports: [EngineModule], providers: [ProximitesResolver, ProximitesService] })
export class ProximitesModule {
  static readonly examples = proximitesExamples;
}
