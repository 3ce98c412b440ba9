import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost, wholeAnswerCost } from '../../platform/limits/declared-cost';
import { ChangementsArgs, DerivesArgs } from './historique.args';
import { HistoriqueService } from './historique.service';
import { Historique, Issus, PageDeChangements, PageDeDerives } from './historique.types';

/** The queries `changements`, `historique`, `derives` and `issus`. */
@Resolver()
export class HistoriqueResolver {
  constructor(private readonly service: HistoriqueService) {}

  /** What changed between releases. */
  @Query(() => PageDeChangements, {
    description: "Ce qui a changé d'une version du ROME à une autre.",
    complexity: questionCost,
  })
  @AnsweredBy('NEO4J')
  changements(@CurrentSnapshot() snapshot: Snapshot, @Args() args: ChangementsArgs): Promise<PageDeChangements> {
    return this.service.changements(snapshot, args);
  }

  /** All that is known of a code. */
  @Query(() => Historique, {
    description: "Ce qu'un code a désigné d'une version à l'autre, et ce qui lui est arrivé.",
    complexity: wholeAnswerCost,
  })
  @AnsweredBy('NEO4J')
  historique(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args('code', {
      type: () => ID,
      description: "Code d'un métier, d'une compétence ou de tout autre élément du ROME.",
    })
    code: string,
  ): Promise<Historique> {
    return this.service.historique(snapshot, code);
  }

  /** The métiers whose content moved. */
  @Query(() => PageDeDerives, {
    description: 'Métiers dont le contenu a changé, celui qui a le plus changé d’abord.',
    complexity: questionCost,
  })
  @AnsweredBy('NEO4J')
  derives(@CurrentSnapshot() snapshot: Snapshot, @Args() args: DerivesArgs): Promise<PageDeDerives> {
    return this.service.derives(snapshot, args);
  }

  /** What a fiche of ROME 3 has become. */
  @Query(() => Issus, {
    description: "Ce qu'une fiche de ROME 3 est devenue dans ROME 4.",
    complexity: wholeAnswerCost,
  })
  @AnsweredBy('NEO4J')
  issus(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args('code', { type: () => ID, description: 'Code d’une fiche de ROME 3, comme D1208.' }) code: string,
  ): Promise<Issus> {
    return this.service.issus(snapshot, code);
  }
}
