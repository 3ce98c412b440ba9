import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { wholeAnswerCost } from '../../platform/limits/declared-cost';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { AiresDeMobiliteArgs } from './aires-de-mobilite.args';
import { AiresDeMobiliteService } from './aires-de-mobilite.service';
import { Aire, AiresDeMobilite, MetierDAire } from './aires-de-mobilite.types';
import { descending } from './aires-of-rows';

/** The query `airesDeMobilite`, and the métiers of an aire. */
@Resolver(() => Aire)
export class AiresDeMobiliteResolver {
  constructor(private readonly service: AiresDeMobiliteService) {}

  /** The communities of the nomenclature. */
  @Query(() => AiresDeMobilite, {
    description:
      'Aires de mobilité de toute la nomenclature : les communautés que forment les métiers qui se couvrent.',
    complexity: 2 * wholeAnswerCost,
  })
  @AnsweredBy('ENGINE')
  airesDeMobilite(@CurrentSnapshot() snapshot: Snapshot, @Args() args: AiresDeMobiliteArgs): AiresDeMobilite {
    return this.service.listAires(snapshot, args);
  }

  /** The métiers of the aire, the most at home first. */
  @ResolveField(() => [MetierDAire], {
    description: "Métiers de l'aire : par ancrage décroissant, puis par code.",
  })
  metiers(@Parent() { members }: Aire, @Args() { limite }: LimiteArgs): MetierDAire[] {
    return descending(members, 'ancrage').slice(0, limite);
  }

  /** The métiers that join the aire to the others. */
  @ResolveField(() => [MetierDAire], {
    description: "Métiers qui relient l'aire aux autres : par intermédiarité entre aires décroissante, puis par code.",
  })
  ponts(@Parent() { members }: Aire, @Args() { limite }: LimiteArgs): MetierDAire[] {
    return descending(members, 'intermediariteEntreAires').slice(0, limite);
  }
}
