import { Module } from '@nestjs/common';
import { ReleaseModule } from '../../release/release.module';
import { parcoursExamples } from './parcours.examples';
import { ParcoursResolver } from './parcours.resolver';
import { ParcoursService } from './parcours.service';

/** Browsing: métiers from A to Z by filters, and the tree of compétences. */
@Module({ imports: [ReleaseModule], providers: [ParcoursResolver, ParcoursService] })
export class ParcoursModule {
  static readonly examples = parcoursExamples;
}
