import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { FicheCertification } from '../../vocabulary/fiche-preparation.types';
import { Item } from '../../vocabulary/item.type';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { PistesArgs } from './pistes.args';
import { PistesService } from './pistes.service';
import { Piste, Pistes } from './pistes.types';

/** The query `pistes`, and the lists of items of a piste. */
@Resolver(() => Piste)
export class PistesResolver {
  constructor(
    private readonly service: PistesService,
    private readonly turns: FairTurns,
  ) {}

  /** Where a profile could go. */
  @Query(() => Pistes, {
    description: 'Changer de métier : les métiers que couvre un profil, et ce qui leur manque.',
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  pistes(@CurrentSnapshot() snapshot: Snapshot, @Args() args: PistesArgs): Pistes | Promise<Pistes> {
    return this.service.rankPistes(snapshot, args);
  }

  /** What the profile holds of the métier. */
  @ResolveField(() => [Item], { description: "Items du métier que le profil tient, les plus lourds d'abord." })
  tenus(@Parent() { listTenus }: Piste, @Args() { limite }: LimiteArgs): Item[] | Promise<Item[]> {
    return this.turns.soon(() => listTenus(limite));
  }

  /** What it does not hold. */
  @ResolveField(() => [Item], { description: "Items du métier que le profil ne tient pas, les plus lourds d'abord." })
  manquants(@Parent() { listManquants }: Piste, @Args() { limite }: LimiteArgs): Item[] | Promise<Item[]> {
    return this.turns.soon(() => listManquants(limite));
  }

  /** What it does not hold, the heart of the métier first. */
  @ResolveField(() => [Item], {
    description:
      "Les mêmes, ceux du cœur de métier d'abord, puis les plus lourds : ce qu'il faut apprendre en premier.",
  })
  aAcquerir(@Parent() { listAAcquerir }: Piste, @Args() { limite }: LimiteArgs): Item[] | Promise<Item[]> {
    return this.turns.soon(() => listAAcquerir(limite));
  }

  /** What leads there. */
  @ResolveField(() => [FicheCertification], {
    nullable: true,
    description:
      "Certifications qui préparent au métier, par niveau européen croissant ; nul : inconnu, Certif Info n'étant pas chargé.",
  })
  certifications(@Parent() { preparation }: Piste, @Args() { limite }: LimiteArgs): FicheCertification[] | null {
    return preparation.certifications(limite);
  }
}
