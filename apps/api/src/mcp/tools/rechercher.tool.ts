import type { McpTool } from './mcp-tool';

/** What the nomenclature calls by some words. */
export const rechercherTool: McpTool = {
  name: 'rechercher',
  title: 'Rechercher un code',
  description:
    "Trouve métiers, appellations, compétences, savoirs, contextes par mots ou par code : à appeler d'abord, pour avoir les codes des autres outils. Finds ROME codes by words, typos allowed; call it first.",
  operation: `query Rechercher($texte: String!, $types: [TypeDeRecherche!], $limite: Int) {
    rechercher(texte: $texte, types: $types, limite: $limite) {
      release total resultats { type code libelle libelleTrouve approximatif metier { ...Resume } }
    }
  }`,
  example: { texte: 'aide soignante', types: ['METIER'] },
};
