import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost, wholeAnswerCost } from '../../platform/limits/declared-cost';
import { PageArgs } from '../../vocabulary/page.args';
import { MacroCompetencesPartageesArgs } from './statistiques.args';
import { StatistiquesService } from './statistiques.service';
import {
  FichesParGrandDomaine,
  NiveauDeCertification,
  PageDAppellationsIssuesDAilleurs,
  PageDeMacroCompetences,
  PageDeParentsV3,
  PartDeTag,
  Statistiques,
} from './statistiques.types';

/** The query `statistiques`. */
@Resolver(() => Statistiques)
export class StatistiquesResolver {
  constructor(private readonly service: StatistiquesService) {}

  /** Counts over the whole nomenclature. */
  @Query(() => Statistiques, { description: 'Décomptes sur toute la nomenclature.', complexity: questionCost })
  @AnsweredBy('NEO4J')
  statistiques(@CurrentSnapshot() { release }: Snapshot): Statistiques {
    return { release: release.version };
  }

  /** Fiches of each grand domaine. */
  @ResolveField(() => [FichesParGrandDomaine], {
    description: 'Nombre de fiches de chaque grand domaine, par lettre.',
    complexity: wholeAnswerCost,
  })
  fichesParGrandDomaine(@CurrentSnapshot() snapshot: Snapshot): Promise<FichesParGrandDomaine[]> {
    return this.service.fichesParGrandDomaine(snapshot);
  }

  /** Shares of the tags. */
  @ResolveField(() => [PartDeTag], {
    description: 'Part de chaque valeur des cinq tags parmi les fiches et parmi les appellations, par tag puis valeur.',
    complexity: wholeAnswerCost,
  })
  partsDesTags(@CurrentSnapshot() snapshot: Snapshot): Promise<PartDeTag[]> {
    return this.service.partsDesTags(snapshot);
  }

  /** What the fiches of ROME 3 have become. */
  @ResolveField(() => PageDeParentsV3, {
    description: 'Fiches issues de chaque fiche de ROME 3.',
    complexity: wholeAnswerCost,
  })
  fichesParParentV3(@CurrentSnapshot() snapshot: Snapshot, @Args() page: PageArgs): Promise<PageDeParentsV3> {
    return this.service.fichesParParentV3(snapshot, page);
  }

  /** Where the lineage of appellations and that of their fiches disagree. */
  @ResolveField(() => PageDAppellationsIssuesDAilleurs, {
    description: "Appellations issues d'une autre fiche de ROME 3 que la fiche qu'elles désignent.",
    complexity: wholeAnswerCost,
  })
  appellationsIssuesDAilleurs(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() page: PageArgs,
  ): Promise<PageDAppellationsIssuesDAilleurs> {
    return this.service.appellationsIssuesDAilleurs(snapshot, page);
  }

  /** The macro-compétences most widely shared. */
  @ResolveField(() => PageDeMacroCompetences, {
    description: 'Macro-compétences les plus partagées entre métiers.',
    complexity: wholeAnswerCost,
  })
  macroCompetencesLesPlusPartagees(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: MacroCompetencesPartageesArgs,
  ): Promise<PageDeMacroCompetences> {
    return this.service.macroCompetences(snapshot, args);
  }

  /** Métiers of each European level. */
  @ResolveField(() => [NiveauDeCertification], {
    nullable: true,
    description:
      'Répartition des métiers par niveau de certification ; nul : inconnue, Certif Info n’étant pas chargé.',
    complexity: wholeAnswerCost,
  })
  async metiersParNiveauDeCertification(
    @CurrentSnapshot() snapshot: Snapshot,
  ): Promise<NiveauDeCertification[] | null> {
    return this.service.metiersParNiveauDeCertification(snapshot);
  }
}
