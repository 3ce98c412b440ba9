import type { McpTool } from './mcp-tool';

/** Whom to give which job. */
export const reclassementTool: McpTool = {
  name: 'reclassement',
  title: 'Reclassement de groupes',
  description:
    'Placement de groupes de personnes à des postes, de plus grande valeur totale, et ce qu’elles ont à apprendre. The best placing of groups of people in jobs, and what they must learn.',
  operation: `query Reclassement($groupes: [Groupe!]!, $postes: [Poste!]!, $mesure: MesureDeReclassement, $contraintes: Contraintes, $limite: Int = 3) {
    reclassement(groupes: $groupes, postes: $postes, mesure: $mesure, contraintes: $contraintes) {
      valeurTotale sansPoste postesVacants
      affectations { groupe poste nombre valeur vers { ...Resume } }
      apprentissages { groupe placees items(limite: $limite) { item { code libelle } personnes } }
      methode { ...MethodeDite }
    }
  }`,
  example: { groupes: [{ code: 'K2204', effectif: 12 }], postes: [{ code: 'J1501', nombre: 5 }] },
};
