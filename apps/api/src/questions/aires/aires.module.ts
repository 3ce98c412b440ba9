import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { ReleaseModule } from '../../release/release.module';
import { AireDeMobiliteResolver } from './aire-de-mobilite.resolver';
import { AireDeMobiliteService } from './aire-de-mobilite.service';
import { AiresDeMobiliteResolver } from './aires-de-mobilite.resolver';
import { AiresDeMobiliteService } from './aires-de-mobilite.service';
import { airesExamples } from './aires.examples';

/** What can be reached from a métier, and the communities that all métiers form. */
@Module({
  imports: [EngineModule, ReleaseModule],
  providers: [AireDeMobiliteResolver, AireDeMobiliteService, AiresDeMobiliteResolver, AiresDeMobiliteService],
})
export class AiresModule {
  static readonly examples = airesExamples;
}
