import type { McpTool } from './mcp-tool';

/** What would open most métiers. */
export const effetsDeLevierTool: McpTool = {
  name: 'effets_de_levier',
  title: 'Effets de levier',
  description:
    "Ce qu'il faudrait apprendre, depuis un métier, pour en atteindre le plus d'autres. What to learn next to open the most métiers.",
  operation: `query EffetsDeLevier($code: ID!, $niveau: Niveau, $seuil: Float, $limite: Int = 5, $decalage: Int) {
    effetsDeLevier(code: $code, niveau: $niveau, seuil: $seuil, limite: $limite, decalage: $decalage) {
      metier { ...Resume } total
      resultats { item { code libelle nature poids } nombre metiers(limite: 3) { ...Resume } }
      methode { ...MethodeDite }
    }
  }`,
  example: { code: 'K2204', limite: 3 },
};
