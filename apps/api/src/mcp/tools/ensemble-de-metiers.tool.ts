import type { McpTool } from './mcp-tool';

/** What a set of métiers holds. */
export const ensembleDeMetiersTool: McpTool = {
  name: 'ensemble_de_metiers',
  title: 'Ensemble de métiers',
  description:
    "Ce qu'un ensemble de métiers a en commun, ceux qu'on quitte mal, où il mène. Core of a chosen set of métiers (sector, site, job family), its hardest exits and its ways out.",
  operation: `query EnsembleDeMetiers($selection: SelectionDeMetiers!, $niveau: Niveau, $part: Float, $seuil: Float, $limite: Int = 5) {
    ensembleDeMetiers(selection: $selection, niveau: $niveau, part: $part, seuil: $seuil, limite: $limite) {
      taille
      noyau { nombre item { code libelle nature poids } }
      difficilesAQuitter { metier { ...Resume } couverture vers { ...Resume } }
      sorties { metier { ...Resume } nombre couvertureMoyenne }
      ecartes { ...EcartesDits } methode { ...MethodeDite }
    }
  }`,
  example: { selection: { domaines: ['J15'] } },
};
