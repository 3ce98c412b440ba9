import { Module } from '@nestjs/common';
import { ReleaseModule } from '../../release/release.module';
import { rechercheExamples } from './recherche.examples';
import { RechercheResolver } from './recherche.resolver';
import { RechercheService } from './recherche.service';

/** What the nomenclature calls by what someone typed. */
@Module({ imports: [ReleaseModule], providers: [RechercheResolver, RechercheService] })
export class RechercheModule {
  static readonly examples = rechercheExamples;
}
