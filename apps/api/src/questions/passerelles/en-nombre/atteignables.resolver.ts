import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../../engine/snapshot';
import { AnsweredBy } from '../../../platform/limits/answered-by.decorator';
import { questionCost } from '../../../platform/limits/declared-cost';
import { AtteignablesArgs } from './atteignables.args';
import { AtteignablesService } from './atteignables.service';
import { Atteignables } from './atteignables.types';

/** The query `atteignables`. */
@Resolver()
export class AtteignablesResolver {
  constructor(private readonly service: AtteignablesService) {}

  /** What is within a cost. */
  @Query(() => Atteignables, {
    description:
      "Tout ce qui est à portée de métiers, comme ceux d'un site qui ferme, ou d'un profil : avec le meilleur départ et la première étape.",
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  atteignables(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: AtteignablesArgs,
  ): Atteignables | Promise<Atteignables> {
    return this.service.listAtteignables(snapshot, args);
  }
}
