import { Module } from '@nestjs/common';
import { ReleaseQueries } from './release.queries';

/** Queries of cypher/queries, asked of the release in service. */
@Module({ providers: [ReleaseQueries], exports: [ReleaseQueries] })
export class ReleaseModule {}
