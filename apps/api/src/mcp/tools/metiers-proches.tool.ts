import type { McpTool } from './mcp-tool';

/** The métiers nearest to one. */
export const metiersProchesTool: McpTool = {
  name: 'metiers_proches',
  title: 'Métiers les plus proches',
  description:
    "Métiers les plus proches d'un métier, selon une mesure au choix. The nearest métiers by a chosen measure.",
  operation: `query MetiersProches($code: ID!, $mesure: Mesure, $niveau: Niveau, $limite: Int) {
    metiersProches(code: $code, mesure: $mesure, niveau: $niveau, limite: $limite) {
      metier { ...Resume } resultats { metier { ...Resume } score nbCommuns mobiliteOfficielle } methode { ...MethodeDite }
    }
  }`,
  example: { code: 'J1501', mesure: 'JACCARD', limite: 5 },
};
