import type { McpTool } from './mcp-tool';

/** Counts over the whole nomenclature. */
export const statistiquesTool: McpTool = {
  name: 'statistiques',
  title: 'Statistiques de la nomenclature',
  description:
    'Décomptes sur toute la nomenclature. Counts: fiches by grand domaine, most shared macro-compétences, levels of certification, shares of tags.',
  operation: `query Statistiques($limite: Int = 10) {
    statistiques {
      release
      fichesParGrandDomaine { code libelle fiches }
      macroCompetencesLesPlusPartagees(limite: $limite) { total resultats { codeOgr libelle metiers directs } }
      metiersParNiveauDeCertification { niveau metiers certifications }
      partsDesTags { tag valeur fiches partDesFiches }
    }
  }`,
  example: { limite: 5 },
};
