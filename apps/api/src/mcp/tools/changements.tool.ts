import type { McpTool } from './mcp-tool';

/** What changed from a release to another. */
export const changementsTool: McpTool = {
  name: 'changements',
  title: 'Changements entre versions',
  description:
    "Ce qui a changé d'une version du ROME à une autre : créé, supprimé, renommé, lié, déplacé. What changed from one release to another, for one code or for all.",
  operation: `query Changements($depuis: String, $jusqua: String, $code: ID, $nature: String, $type: TypeChangement, $limite: Int = 10, $decalage: Int) {
    changements(depuis: $depuis, jusqua: $jusqua, code: $code, nature: $nature, type: $type, limite: $limite, decalage: $decalage) {
      release total
      resultats { type nature sujet libelle attribut ancien nouveau anciennesValeurs nouvellesValeurs cible depuis jusqua }
    }
  }`,
  example: { type: 'RENOMME', nature: 'Metier', limite: 5 },
};
