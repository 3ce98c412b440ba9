import type { RelationshipDeclaration } from '../declaration/declaration';
import { column, linksOf, property } from '../declaration/declaration';
import { ouiNon } from '../values/conversion';

/** The secteurs d'activité of a métier; a métier has one row per sous-secteur, hence several rows per secteur. */
export const metierDansSecteur: RelationshipDeclaration = {
  type: 'DANS_SECTEUR',
  from: 'Metier',
  to: 'SecteurActivite',
  description: "Le métier s'exerce dans ce secteur d'activité.",
  source: linksOf('arborescence_secteur_activite', { from: 'code_rome', to: 'code_sect_activite' }),
  merge: 'anyTrue',
  properties: [
    property(
      'principal',
      column('arborescence_secteur_activite', 'principal', ouiNon),
      'Est-ce le secteur principal du métier ?',
      { required: true },
    ),
  ],
  forward: { name: 'secteursActivite', description: "Les secteurs d'activité du métier." },
  reverse: { name: 'metiers', description: 'Les métiers du secteur.' },
};

/** The secteur that a sous-secteur divides. */
export const sousSecteurDansSecteur: RelationshipDeclaration = {
  type: 'DANS_SECTEUR',
  from: 'SousSecteurActivite',
  to: 'SecteurActivite',
  description: 'Le sous-secteur appartient à ce secteur.',
  source: linksOf('sous_secteur_activite', { from: 'code_ss_sect_activite', to: 'code_sect_activite' }),
  properties: [],
  forward: { name: 'secteurActivite', description: 'Le secteur du sous-secteur (un seul).', single: true },
  reverse: { name: 'sousSecteursActivite', description: 'Les sous-secteurs du secteur.' },
};
