import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { MetiersProchesArgs } from './metiers-proches.args';
import { MetiersProches } from './metiers-proches.types';
import { ProximitesService } from './proximites.service';

/** The query `metiersProches`. */
@Resolver(() => MetiersProches)
export class ProximitesResolver {
  constructor(
    private readonly service: ProximitesService,
    private readonly turns: FairTurns,
  ) {}

  /** The métiers nearest to one. */
  @Query(() => MetiersProches, {
    description: "Métiers les plus proches d'un métier, selon une mesure.",
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  metiersProches(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: MetiersProchesArgs,
  ): MetiersProches | Promise<MetiersProches> {
    return this.turns.soon(() => this.service.rankNearest(snapshot, args));
  }
}
