import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { Item } from '../../vocabulary/item.type';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { MetiersPartageantArgs, PairesPartageantArgs } from './partage.args';
import { PartageService } from './partage.service';
import { MetierPartageant, MetiersPartageant, PairesPartageant } from './partage.types';

/** The queries `metiersPartageant` and `pairesPartageant`. */
@Resolver(() => MetierPartageant)
export class PartageResolver {
  constructor(
    private readonly service: PartageService,
    private readonly turns: FairTurns,
  ) {}

  /** Métiers that share items with one. */
  @Query(() => MetiersPartageant, {
    description: "Métiers qui partagent au moins un nombre donné d'items avec un métier.",
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  metiersPartageant(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: MetiersPartageantArgs,
  ): MetiersPartageant | Promise<MetiersPartageant> {
    return this.turns.soon(() => this.service.findSharing(snapshot, args));
  }

  /** Pairs of métiers that share items. */
  @Query(() => PairesPartageant, {
    description: "Paires de métiers qui partagent au moins un nombre donné d'items.",
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  pairesPartageant(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: PairesPartageantArgs,
  ): PairesPartageant | Promise<PairesPartageant> {
    return this.turns.soon(() => this.service.findPairs(snapshot, args));
  }

  /** The items shared. */
  @ResolveField(() => [Item], { description: "Items partagés, les plus lourds d'abord." })
  communs(@Parent() { lists }: MetierPartageant, @Args() { limite }: LimiteArgs): Item[] | Promise<Item[]> {
    return this.turns.soon(() => lists.communs(limite));
  }
}
