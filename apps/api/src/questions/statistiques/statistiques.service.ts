import { Injectable } from '@nestjs/common';
import { metierLabel } from '../../engine/held-graph/held-model';
import type { Snapshot } from '../../engine/snapshot';
import { ReleaseQueries } from '../../release/release.queries';
import type { PageArgs } from '../../vocabulary/page.args';
import type { CountOfTag } from './counted-rows';
import { pageOf, rankedBy, withShares } from './counted-rows';
import type { MacroCompetencesPartageesArgs } from './statistiques.args';
import { countsAsked, macroCompetencesAsked } from './statistiques.asked';
import type {
  AppellationsIssuesDAilleurs,
  FichesParGrandDomaine,
  FichesParParentV3,
  MacroCompetencePartagee,
  NiveauDeCertification,
  PageDAppellationsIssuesDAilleurs,
  PageDeMacroCompetences,
  PageDeParentsV3,
  PartDeTag,
} from './statistiques.types';

/** Counts over the nomenclature, each by a statement of cypher/queries. */
@Injectable()
export class StatistiquesService {
  constructor(private readonly queries: ReleaseQueries) {}

  /** Fiches of each grand domaine, by letter. */
  fichesParGrandDomaine(snapshot: Snapshot): Promise<FichesParGrandDomaine[]> {
    return this.queries.rows(snapshot, countsAsked.fichesParGrandDomaine);
  }

  /** Shares of each value of each tag, by tag then value. */
  async partsDesTags(snapshot: Snapshot): Promise<PartDeTag[]> {
    return withShares(await this.queries.rows<CountOfTag>(snapshot, countsAsked.partsDesTags));
  }

  /** Fiches of ROME 3 by how many fiches came from each. */
  async fichesParParentV3(snapshot: Snapshot, page: PageArgs): Promise<PageDeParentsV3> {
    return pageOf(await this.queries.rows<FichesParParentV3>(snapshot, countsAsked.fichesParParentV3), page);
  }

  /** Appellations that come from another fiche of ROME 3 than their fiche, by these two. */
  async appellationsIssuesDAilleurs(snapshot: Snapshot, page: PageArgs): Promise<PageDAppellationsIssuesDAilleurs> {
    const asked = countsAsked.appellationsIssuesDAilleurs;
    const rows = await this.queries.rows<AppellationsIssuesDAilleurs>(snapshot, asked);
    const appellations = rows.reduce((sum, row) => sum + row.appellations, 0);
    return { ...pageOf(rows, page), appellations };
  }

  /** Macro-compétences by how many métiers mobilise each. */
  async macroCompetences(
    snapshot: Snapshot,
    { liens, savoirEtre, ...page }: MacroCompetencesPartageesArgs,
  ): Promise<PageDeMacroCompetences> {
    const rows = await this.queries.rows<MacroCompetencePartagee>(snapshot, macroCompetencesAsked(savoirEtre));
    return pageOf(rankedBy(liens, rows), page);
  }

  /** Métiers of each European level; null where no certification could be known. */
  async metiersParNiveauDeCertification(snapshot: Snapshot): Promise<NiveauDeCertification[] | null> {
    if (!snapshot.held.nodes(metierLabel).linked('certifications').isKnown) return null;
    return this.queries.rows(snapshot, countsAsked.metiersParNiveauDeCertification);
  }
}
