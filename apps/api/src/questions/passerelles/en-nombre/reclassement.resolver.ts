import type { ComplexityEstimator } from '@nestjs/graphql';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../../engine/current-snapshot.decorator';
import { FairTurns } from '../../../engine/fair-turns';
import type { Snapshot } from '../../../engine/snapshot';
import { AnsweredBy } from '../../../platform/limits/answered-by.decorator';
import { questionCost } from '../../../platform/limits/declared-cost';
import { LimiteArgs } from '../../../vocabulary/limite.args';
import { ReclassementArgs } from './reclassement.args';
import { ReclassementService } from './reclassement.service';
import { ApprentissageDeGroupe, ItemAApprendre, Reclassement } from './reclassement.types';

/** There are mostly as many placements as there are groups and posts. */
const perEntry: ComplexityEstimator = ({ args, childComplexity }) =>
  questionCost + (lengthOf(args['groupes']) + lengthOf(args['postes'])) * childComplexity;

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 1;
}

/** The query `reclassement`, and what a group would learn. */
@Resolver(() => ApprentissageDeGroupe)
export class ReclassementResolver {
  constructor(
    private readonly service: ReclassementService,
    private readonly turns: FairTurns,
  ) {}

  /** Who should go where. */
  @Query(() => Reclassement, {
    description:
      'Qui irait où : le placement de groupes de personnes à des postes dont la valeur totale est la plus grande ; nul n’est placé à valeur nulle.',
    complexity: perEntry,
  })
  @AnsweredBy('ENGINE')
  reclassement(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: ReclassementArgs,
  ): Reclassement | Promise<Reclassement> {
    return this.service.place(snapshot, args);
  }

  /** What most of a group would learn. */
  @ResolveField(() => [ItemAApprendre], {
    description: 'Les items que le plus de personnes auraient à apprendre, puis les plus lourds, d’abord.',
  })
  items(
    @Parent() { listItems }: ApprentissageDeGroupe,
    @Args() { limite }: LimiteArgs,
  ): ItemAApprendre[] | Promise<ItemAApprendre[]> {
    return this.turns.soon(() => listItems(limite));
  }
}
