import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { wholeAnswerCost } from '../../platform/limits/declared-cost';
import { ActivitesArgs } from './activites.args';
import { ActivitesService } from './activites.service';
import { Activites } from './activites.types';

/** The query `activites`. */
@Resolver(() => Activites)
export class ActivitesResolver {
  constructor(
    private readonly service: ActivitesService,
    private readonly turns: FairTurns,
  ) {}

  /** What one does in a métier. */
  @Query(() => Activites, {
    description: "Ce que l'on fait dans un métier, groupé comme le cocherait qui l'a exercé.",
    complexity: wholeAnswerCost,
  })
  @AnsweredBy('ENGINE')
  activites(@CurrentSnapshot() snapshot: Snapshot, @Args() { metier }: ActivitesArgs): Activites | Promise<Activites> {
    return this.turns.soon(() => this.service.listActivites(snapshot, metier));
  }
}
