import { Module } from '@nestjs/common';
import { ReleaseModule } from '../../release/release.module';
import { statistiquesExamples } from './statistiques.examples';
import { StatistiquesResolver } from './statistiques.resolver';
import { StatistiquesService } from './statistiques.service';

/** Counts over the whole nomenclature. */
@Module({ imports: [ReleaseModule], providers: [StatistiquesResolver, StatistiquesService] })
export class StatistiquesModule {
  static readonly examples = statistiquesExamples;
}
