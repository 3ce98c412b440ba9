import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { ReleaseModule } from '../../release/release.module';
import { DatabasePasserelles } from './database-passerelles';
import { passerellesExamples } from './passerelles.examples';
import { EtapeResolver, PasserellesResolver } from './passerelles.resolver';
import { PasserellesService } from './passerelles.service';
import { Projections } from './projections';

/** How to go from a métier to another. */
@Module({
  imports: [EngineModule, ReleaseModule],
  providers: [PasserellesResolver, EtapeResolver, PasserellesService, DatabasePasserelles, Projections],
})
export class PasserellesModule {
  static readonly examples = passerellesExamples;
}
