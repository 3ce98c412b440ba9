import { Module } from '@nestjs/common';
import { EngineModule } from '../../engine/engine.module';
import { EnsembleDeMetiersResolver } from './ensemble-de-metiers.resolver';
import { EnsembleDeMetiersService } from './ensemble-de-metiers.service';
import { ensemblesExamples } from './ensembles.examples';

/** Questions on a set of métiers. */
@Module({ imports: [EngineModule], providers: [EnsembleDeMetiersResolver, EnsembleDeMetiersService] })
export class EnsemblesModule {
  static readonly examples = ensemblesExamples;
}
