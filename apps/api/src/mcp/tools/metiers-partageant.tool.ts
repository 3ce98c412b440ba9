import type { McpTool } from './mcp-tool';

/** Métiers that share a number of items with one. */
export const metiersPartageantTool: McpTool = {
  name: 'metiers_partageant',
  title: 'Métiers qui partagent N items',
  description:
    'Métiers qui partagent au moins N items (macro-compétences par défaut) avec un métier. Métiers that share at least N skills with one.',
  operation: `query MetiersPartageant($code: ID!, $minimum: Int, $niveau: Niveau, $liens: Liens, $limite: Int = 10, $decalage: Int) {
    metiersPartageant(code: $code, minimum: $minimum, niveau: $niveau, liens: $liens, limite: $limite, decalage: $decalage) {
      metier { ...Resume } total
      resultats { metier { ...Resume } nombre poids communs(limite: 3) { code libelle } }
      methode { ...MethodeDite }
    }
  }`,
  example: { code: 'J1501', minimum: 5 },
};
