import type { AskedQuery } from '../../release/asked-query';

/** What is asked for the counts that take no parameter. */
export const countsAsked = {
  fichesParGrandDomaine: { statement: 'fiches-par-grand-domaine', parameters: {} },
  partsDesTags: { statement: 'parts-des-tags', parameters: {} },
  fichesParParentV3: { statement: 'fiches-par-parent-v3', parameters: {} },
  appellationsIssuesDAilleurs: { statement: 'appellations-issues-d-une-autre-fiche', parameters: {} },
  metiersParNiveauDeCertification: { statement: 'metiers-par-niveau-de-certification', parameters: {} },
} as const satisfies Record<string, AskedQuery>;

/** What is asked for the macro-compétences, with both ways to count the métiers of each. */
export function macroCompetencesAsked(savoirEtre: boolean): AskedQuery {
  return { statement: 'macro-competences-les-plus-partagees', parameters: { savoirEtre } };
}
