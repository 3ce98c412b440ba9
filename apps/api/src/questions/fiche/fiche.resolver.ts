import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { wholeAnswerCost } from '../../platform/limits/declared-cost';
import { FicheAppellation } from './fiche-entourage.types';
import { FicheArgs, SynonymesArgs } from './fiche.args';
import { FicheService } from './fiche.service';
import { FicheMetier } from './fiche.type';
import { synonymesOf } from './synonymes';

/** The query `ficheMetier`. */
@Resolver(() => FicheMetier)
export class FicheResolver {
  constructor(private readonly service: FicheService) {}

  /** The whole fiche of a métier. */
  @Query(() => FicheMetier, {
    description: 'Fiche entière d’un métier, regroupée comme la fiche officielle.',
    complexity: wholeAnswerCost,
  })
  @AnsweredBy('ENGINE')
  ficheMetier(@CurrentSnapshot() snapshot: Snapshot, @Args() { code }: FicheArgs): FicheMetier {
    return this.service.readFiche(snapshot, code);
  }

  /** The names of the métier other than its intitulé. */
  @ResolveField(() => [FicheAppellation], {
    description: "Autres appellations du métier que celle de l'intitulé, par ordre alphabétique.",
  })
  synonymes(@Parent() { appellations }: FicheMetier, @Args() { peuUsitees }: SynonymesArgs): FicheAppellation[] {
    return synonymesOf(appellations, peuUsitees);
  }
}
