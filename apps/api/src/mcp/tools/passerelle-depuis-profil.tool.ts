import type { McpTool } from './mcp-tool';

/** Chains from what a profile holds to a métier. */
export const passerelleDepuisProfilTool: McpTool = {
  name: 'passerelle_depuis_profil',
  title: 'Passerelles depuis un profil',
  description:
    "Meilleures chaînes de métiers depuis ce qu'un profil tient jusqu'à un métier visé. Best chains from a person's whole profile to a target métier.",
  operation: `query PasserelleDepuisProfil($profil: Profil!, $vers: ID!, $nombre: Int, $critere: Critere, $niveau: Niveau, $contraintes: Contraintes, $limite: Int = 3) {
    passerelleDepuisProfil(profil: $profil, vers: $vers, nombre: $nombre, critere: $critere, niveau: $niveau, contraintes: $contraintes) {
      vers { ...Resume } dejaTenu poidsDirect
      chemins {
        rang force goulot poidsAApprendre
        etapes {
          de { ...Resume } vers { ...Resume } couverture couvertureCumulee poidsAApprendre nbCommuns nbManquants nbCertifications
          manquants(limite: $limite) { ...ItemDit }
        }
      }
      motif ecartes { ...EcartesDits } methode { ...MethodeDite }
    }
  }`,
  example: { profil: { experiences: ['K2204'] }, vers: 'J1501' },
};
