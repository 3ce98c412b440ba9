import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost, wholeAnswerCost } from '../../platform/limits/declared-cost';
import { ArborescenceArgs, ParcoursArgs } from './parcours.args';
import { ParcoursService } from './parcours.service';
import { Arborescence, Facette, PageDeMetiers } from './parcours.types';

/** The queries that browse the nomenclature. */
@Resolver(() => PageDeMetiers)
export class ParcoursResolver {
  constructor(private readonly service: ParcoursService) {}

  /** Métiers from A to Z. */
  @Query(() => PageDeMetiers, {
    description: 'Métiers de A à Z, selon des filtres qui se combinent, page après page.',
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  parcourirMetiers(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: ParcoursArgs,
  ): PageDeMetiers | Promise<PageDeMetiers> {
    return this.service.browse(snapshot, args);
  }

  /** What the métiers are spread over. */
  @ResolveField(() => [Facette], {
    description: 'Répartition de tous les métiers qui répondent aux filtres : ce qui permet de préciser la recherche.',
    complexity: questionCost,
  })
  facettes(@CurrentSnapshot() snapshot: Snapshot, @Parent() { found }: PageDeMetiers): Facette[] | Promise<Facette[]> {
    return this.service.countFacettes(snapshot, found);
  }

  /** The tree of compétences, one storey at a time. */
  @Query(() => Arborescence, {
    description: 'Arborescence des compétences, étage par étage, avec ses décomptes : des domaines aux compétences.',
    complexity: wholeAnswerCost,
  })
  @AnsweredBy('ENGINE')
  arborescenceDesCompetences(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() { parent }: ArborescenceArgs,
  ): Arborescence | Promise<Arborescence> {
    return this.service.readTree(snapshot, parent ?? null);
  }
}
