import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { Item } from '../../vocabulary/item.type';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { EcartArgs } from './ecart.args';
import { EcartService } from './ecart.service';
import { Ecart } from './ecart.type';

/** The query `ecart`. */
@Resolver(() => Ecart)
export class EcartResolver {
  constructor(private readonly service: EcartService) {}

  /** What going from a métier to another takes. */
  @Query(() => Ecart, {
    description: "Ce qu'il faut pour passer directement d'un métier à un autre.",
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  ecart(@CurrentSnapshot() snapshot: Snapshot, @Args() args: EcartArgs): Ecart {
    return this.service.compare(snapshot, args);
  }

  /** What the two métiers share. */
  @ResolveField(() => [Item], { description: "Items que les deux métiers ont en commun, les plus lourds d'abord." })
  communs(@Parent() { lists }: Ecart, @Args() { limite }: LimiteArgs): Item[] {
    return lists.communs(limite);
  }

  /** What the métier of departure lacks. */
  @ResolveField(() => [Item], {
    description: "Items du métier d'arrivée que le métier de départ ne tient pas, les plus lourds d'abord.",
  })
  manquants(@Parent() { lists }: Ecart, @Args() { limite }: LimiteArgs): Item[] {
    return lists.manquants(limite);
  }
}
