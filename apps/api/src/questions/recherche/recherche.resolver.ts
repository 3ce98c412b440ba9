import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { RechercheArgs } from './recherche.args';
import { RechercheService } from './recherche.service';
import { Recherche } from './recherche.types';

/** The query `rechercher`. */
@Resolver()
export class RechercheResolver {
  constructor(private readonly service: RechercheService) {}

  /** What the nomenclature calls by what someone typed. */
  @Query(() => Recherche, {
    description:
      'Recherche par mots ou par code dans toute la nomenclature ; casse, accents, pluriel, féminin et fautes de frappe sont tolérés.',
    complexity: questionCost,
  })
  @AnsweredBy('NEO4J')
  rechercher(@CurrentSnapshot() snapshot: Snapshot, @Args() args: RechercheArgs): Promise<Recherche> {
    return this.service.search(snapshot, args);
  }
}
