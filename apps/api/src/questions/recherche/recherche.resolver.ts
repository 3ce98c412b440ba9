import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { CompletionArgs, RechercheArgs } from './recherche.args';
import { RechercheService } from './recherche.service';
import { Completions, Recherche } from './recherche.types';

/** The queries `rechercher` and `completer`. */
@Resolver()
export class RechercheResolver {
  constructor(private readonly service: RechercheService) {}

  /** What the nomenclature calls by what someone typed. */
  @Query(() => Recherche, {
    description:
      'Recherche par mots, par phrase, par sigle ou par code dans toute la nomenclature ; casse, accents, pluriel, féminin, « H/F », mots soudés ou coupés et fautes de frappe sont tolérés.',
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  rechercher(@CurrentSnapshot() snapshot: Snapshot, @Args() args: RechercheArgs): Recherche {
    return this.service.search(snapshot, args);
  }

  /** What a text may become as it is typed. */
  @Query(() => Completions, {
    description: 'Suggestions pendant la frappe : les libellés que le texte commence, les plus probables d’abord.',
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  completer(@CurrentSnapshot() snapshot: Snapshot, @Args() args: CompletionArgs): Completions {
    return this.service.complete(snapshot, args);
  }
}
