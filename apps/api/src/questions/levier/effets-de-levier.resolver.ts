import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { MetierResume } from '../../vocabulary/metier-resume.type';
import { EffetsDeLevierArgs } from './effets-de-levier.args';
import { EffetsDeLevierService } from './effets-de-levier.service';
import { EffetDeLevier, EffetsDeLevier } from './effets-de-levier.types';

/** The query `effetsDeLevier`. */
@Resolver(() => EffetDeLevier)
export class EffetsDeLevierResolver {
  constructor(
    private readonly service: EffetsDeLevierService,
    private readonly turns: FairTurns,
  ) {}

  /** The items that would open other métiers to one. */
  @Query(() => EffetsDeLevier, {
    description: "Ce qu'il faudrait apprendre pour atteindre le plus d'autres métiers.",
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  effetsDeLevier(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: EffetsDeLevierArgs,
  ): EffetsDeLevier | Promise<EffetsDeLevier> {
    return this.turns.soon(() => this.service.rankEffects(snapshot, args));
  }

  /** The métiers newly reached. */
  @ResolveField(() => [MetierResume], { description: 'Métiers nouvellement atteints, par code.' })
  metiers(@Parent() { listMetiers }: EffetDeLevier, @Args() { limite }: LimiteArgs): MetierResume[] {
    return listMetiers(limite);
  }
}
