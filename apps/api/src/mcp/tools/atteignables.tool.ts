import type { McpTool } from './mcp-tool';

/** All that chains reach within a cost. */
export const atteignablesTool: McpTool = {
  name: 'atteignables',
  title: 'Métiers atteignables',
  description:
    'Métiers que des chaînes atteignent depuis des métiers ou un profil, pour un coût au plus. All métiers that chains reach from some métiers or a profile, within a cost.',
  operation: `query Atteignables($depuis: [ID!], $profil: Profil, $coutMax: Float!, $etapesMax: Int, $contraintes: Contraintes, $limite: Int = 10, $decalage: Int) {
    atteignables(depuis: $depuis, profil: $profil, coutMax: $coutMax, etapesMax: $etapesMax, contraintes: $contraintes, limite: $limite, decalage: $decalage) {
      total
      metiers { metier { ...Resume } depuis { ...Resume } premierPas { ...Resume } force cout etapes }
      methode { ...MethodeDite }
    }
  }`,
  example: { depuis: ['K2204'], coutMax: 4, etapesMax: 3 },
};
