import { Module } from '@nestjs/common';
import { ReleaseGuard } from './release.guard';
import { ReleaseQueries } from './release.queries';

/** What keeps an answer to one release, and queries of cypher/queries asked of it. */
@Module({ providers: [ReleaseQueries, ReleaseGuard], exports: [ReleaseQueries, ReleaseGuard] })
export class ReleaseModule {}
