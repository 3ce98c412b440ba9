import { column, node, property, rowsOf } from '../declaration/declaration';

/** A sous-secteur d'activité. */
export const sousSecteurActivite = node({
  label: 'SousSecteurActivite',
  plural: 'sousSecteursActivite',
  description: "Sous-secteur d'activité de MétierScope.",
  source: rowsOf('sous_secteur_activite'),
  key: property('code', column('sous_secteur_activite', 'code_ss_sect_activite'), 'Code du sous-secteur.'),
  properties: [
    property('libelle', column('sous_secteur_activite', 'libelle_ss_sect_activite'), 'Intitulé du sous-secteur.', {
      required: true,
      indexed: true,
    }),
    property(
      'definition',
      column('sous_secteur_activite', 'definition_ss_sect_activite'),
      'Présentation du sous-secteur.',
    ),
  ],
});
