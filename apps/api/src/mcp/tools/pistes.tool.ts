import type { McpTool } from './mcp-tool';

/** Where someone could go. */
export const pistesTool: McpTool = {
  name: 'pistes',
  title: 'Pistes pour un profil',
  description:
    'Métiers que couvre un profil (expériences, items tenus, souhaits), du plus couvert au moins. Which métiers someone could take, from what they did, know and refuse.',
  operation: `query Pistes($profil: Profil!, $niveau: Niveau, $seuil: Float, $limite: Int = 10, $decalage: Int) {
    pistes(profil: $profil, niveau: $niveau, seuil: $seuil, limite: $limite, decalage: $decalage) {
      total
      resultats { metier { ...Resume } couverture accessible reglemente nbTenus nbManquants nbCertifications manquants(limite: 3) { code libelle } }
      ecartes { ...EcartesDits } methode { ...MethodeDite }
    }
  }`,
  example: { profil: { experiences: ['K2204'], riasec: ['S'] }, limite: 5 },
};
