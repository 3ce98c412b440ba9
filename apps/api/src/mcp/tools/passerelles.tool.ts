import type { McpTool } from './mcp-tool';

/** Chains of métiers from one to another. */
export const passerellesTool: McpTool = {
  name: 'passerelles',
  title: 'Passerelles entre deux métiers',
  description:
    "Meilleures chaînes de métiers pour aller d'un métier à un autre par étapes, sous contraintes. Best chains of stepping-stone métiers, with what each step shares and lacks.",
  operation: `query Passerelles($de: ID!, $vers: ID!, $nombre: Int, $critere: Critere, $niveau: Niveau, $contraintes: Contraintes, $limite: Int = 3) {
    passerelles(de: $de, vers: $vers, nombre: $nombre, critere: $critere, niveau: $niveau, contraintes: $contraintes) {
      de { ...Resume } vers { ...Resume }
      chemins {
        rang force goulot
        etapes {
          de { ...Resume } vers { ...Resume } couverture couvertureCumulee mobiliteOfficielle nbCommuns nbManquants nbCertifications
          communs(limite: $limite) { ...ItemDit } manquants(limite: $limite) { ...ItemDit }
        }
      }
      motif ecartes { ...EcartesDits } methode { ...MethodeDite }
    }
  }`,
  example: { de: 'K2204', vers: 'J1501', nombre: 2, contraintes: { eviter: ['J1301'] } },
};
