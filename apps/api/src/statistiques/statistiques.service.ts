import { Inject, Injectable } from '@nestjs/common';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import { ReleaseQueries } from '../release/release.queries';
import type { PageArgs } from '../analytics/page.args';
import type { MacroCompetencesPartageesArgs } from './statistiques.args';
import type {
  FichesParGrandDomaine,
  FichesParParentV3,
  MacroCompetencePartagee,
  NiveauDeCertification,
  PageDeMacroCompetences,
  PageDeParentsV3,
  PartDeTag,
} from './statistiques.types';

/** Counts over the nomenclature, each by a statement of cypher/queries. */
@Injectable()
export class StatistiquesService {
  private readonly statements = {
    grandsDomaines: queryStatement('fiches-par-grand-domaine'),
    tags: queryStatement('parts-des-tags'),
    parents: queryStatement('fiches-par-parent-v3'),
    macroCompetences: queryStatement('macro-competences-les-plus-partagees'),
    niveaux: queryStatement('metiers-par-niveau-de-certification'),
  };

  constructor(@Inject(ReleaseQueries) private readonly queries: ReleaseQueries) {}

  /** Fiches of each grand domaine, by letter. */
  fichesParGrandDomaine(snapshot: Snapshot): Promise<FichesParGrandDomaine[]> {
    return this.queries.rows(snapshot, this.statements.grandsDomaines);
  }

  /** Shares of each value of each tag, by tag then value. */
  async partsDesTags(snapshot: Snapshot): Promise<PartDeTag[]> {
    const rows = await this.queries.rows<PartDeTag>(snapshot, this.statements.tags);
    return rows.map((row) => {
      const ofTag = rows.filter(({ tag }) => tag === row.tag);
      const total = (count: 'fiches' | 'appellations'): number => ofTag.reduce((sum, part) => sum + part[count], 0);
      return {
        ...row,
        partDesFiches: row.fiches / total('fiches'),
        partDesAppellations: row.appellations / total('appellations'),
      };
    });
  }

  /** Fiches of ROME 3 by how many fiches came from each. */
  async fichesParParentV3(snapshot: Snapshot, page: PageArgs): Promise<PageDeParentsV3> {
    return pageOf(await this.queries.rows<FichesParParentV3>(snapshot, this.statements.parents), page);
  }

  /** Macro-compétences by how many métiers mobilise each. */
  async macroCompetences(
    snapshot: Snapshot,
    { liens, savoirEtre, ...page }: MacroCompetencesPartageesArgs,
  ): Promise<PageDeMacroCompetences> {
    const rows = await this.queries.rows<MacroCompetencePartagee>(snapshot, this.statements.macroCompetences, {
      savoirEtre,
    });
    if (liens === 'AGREGES') return pageOf(rows, page);
    const byDirects = [...rows].sort((a, b) => b.directs - a.directs || (a.code < b.code ? -1 : 1));
    return pageOf(byDirects, page);
  }

  /** Métiers of each European level. */
  metiersParNiveauDeCertification(snapshot: Snapshot): Promise<NiveauDeCertification[]> {
    return this.queries.rows(snapshot, this.statements.niveaux);
  }
}

function pageOf<T>(rows: readonly T[], { limite, decalage }: PageArgs): { total: number; resultats: T[] } {
  return { total: rows.length, resultats: rows.slice(decalage, decalage + limite) };
}
