import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { AireDeMobiliteArgs, AretesArgs } from './aire-de-mobilite.args';
import { AireDeMobiliteService } from './aire-de-mobilite.service';
import { AireDeMobilite, AreteDeMobilite } from './aire-de-mobilite.types';

/** The query `aireDeMobilite`, and the steps of an aire. */
@Resolver(() => AireDeMobilite)
export class AireDeMobiliteResolver {
  constructor(private readonly service: AireDeMobiliteService) {}

  /** What can be reached from a métier. */
  @Query(() => AireDeMobilite, {
    description: "Où l'on peut aller depuis un métier en quelques étapes.",
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  aireDeMobilite(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: AireDeMobiliteArgs,
  ): AireDeMobilite | Promise<AireDeMobilite> {
    return this.service.reachFrom(snapshot, args);
  }

  /** The first steps within the aire. */
  @ResolveField(() => [AreteDeMobilite], {
    description:
      "Étapes qui partent du métier de départ ou d'un métier atteint en moins d'étapes que permis, sans retour au départ : " +
      'les plus proches du départ d’abord, puis par codes.',
  })
  aretes(@Parent() aire: AireDeMobilite, @Args() { limite }: AretesArgs): AreteDeMobilite[] {
    return aire.listAretes(limite);
  }
}
