import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The sous-secteurs d'activité of a métier. */
export const dansSousSecteur: RelationshipDeclaration = {
  type: 'DANS_SOUS_SECTEUR',
  from: 'Metier',
  to: 'SousSecteurActivite',
  description: "Le métier s'exerce dans ce sous-secteur d'activité.",
  source: linksOf('arborescence_secteur_activite', {
    from: 'code_rome',
    to: 'code_ss_sect_activite',
    noLinkWhen: ['emptyEnd'],
  }),
  properties: [],
  forward: { name: 'sousSecteursActivite', description: "Les sous-secteurs d'activité du métier." },
  reverse: { name: 'metiers', description: 'Les métiers du sous-secteur.' },
};
