import { Module } from '@nestjs/common';
import { ReleaseModule } from '../../release/release.module';
import { ficheExamples } from './fiche.examples';
import { FicheResolver } from './fiche.resolver';
import { FicheService } from './fiche.service';

/** The whole fiche of a métier in one answer. */
@Module({ imports: [ReleaseModule], providers: [FicheResolver, FicheService] })
export class FicheModule {
  static readonly examples = ficheExamples;
}
