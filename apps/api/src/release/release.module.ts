import { Module } from '@nestjs/common';
import { ReleaseGuard } from './release.guard';
import { ReleaseQueries } from './release.queries';
import { releaseExamples } from './release.examples';
import { ReleaseResolver } from './release.resolver';

/** The release in service, and queries of cypher/queries asked of it. */
@Module({ providers: [ReleaseQueries, ReleaseGuard, ReleaseResolver], exports: [ReleaseQueries, ReleaseGuard] })
export class ReleaseModule {
  static readonly examples = releaseExamples;
}
