import type { McpTool } from './mcp-tool';

/** The best chain of each pair of two lists of métiers. */
export const matriceTool: McpTool = {
  name: 'matrice',
  title: 'Matrice de métiers',
  description:
    'Force de la meilleure chaîne entre chaque départ et chaque arrivée. Strength of the best chain from each of some métiers to each of others.',
  operation: `query Matrice($de: [ID!]!, $vers: [ID!]!, $critere: Critere, $niveau: Niveau, $contraintes: Contraintes) {
    matrice(de: $de, vers: $vers, critere: $critere, niveau: $niveau, contraintes: $contraintes) {
      cellules { de vers force goulot etapes } methode { ...MethodeDite }
    }
  }`,
  example: { de: ['K2204', 'J1301'], vers: ['J1501', 'J1506'] },
};
