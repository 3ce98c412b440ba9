import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { EnsembleDeMetiersArgs } from './ensemble-de-metiers.args';
import { EnsembleDeMetiersService } from './ensemble-de-metiers.service';
import { EnsembleDeMetiers } from './ensemble-de-metiers.types';

/** The query `ensembleDeMetiers`. */
@Resolver(() => EnsembleDeMetiers)
export class EnsembleDeMetiersResolver {
  constructor(private readonly service: EnsembleDeMetiersService) {}

  /** What a set of métiers has in common, and where it leads. */
  @Query(() => EnsembleDeMetiers, {
    description:
      'Noyau commun d’un ensemble de métiers (un secteur, une fiche de ROME 3, un tag), ses meilleures sorties, et ceux qu’il est difficile de quitter.',
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  ensembleDeMetiers(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: EnsembleDeMetiersArgs,
  ): EnsembleDeMetiers | Promise<EnsembleDeMetiers> {
    return this.service.describeSet(snapshot, args);
  }
}
