import { Module } from '@nestjs/common';
import { PermalinkController } from './permalink.controller';
import { ResultService } from './result.service';
import { ResultsController } from './results.controller';

/** Permalinks, and files of what GraphQL answers. */
@Module({ controllers: [PermalinkController, ResultsController], providers: [ResultService] })
export class ResultsModule {}
