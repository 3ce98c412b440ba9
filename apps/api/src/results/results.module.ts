import { Module } from '@nestjs/common';
import { InProcessGraphql } from '../platform/graphql/in-process-graphql';
import { PermalinkController } from './permalink.controller';
import { ResultService } from './result.service';
import { ResultsController } from './results.controller';

/** Permalinks, and files of what GraphQL answers. */
@Module({ controllers: [PermalinkController, ResultsController], providers: [InProcessGraphql, ResultService] })
export class ResultsModule {}
