import { column, node, property, rowsOf } from '../declaration/declaration';

/** A secteur d'activité. */
export const secteurActivite = node({
  label: 'SecteurActivite',
  plural: 'secteursActivite',
  description: "Secteur d'activité de MétierScope.",
  source: rowsOf('secteur_activite'),
  key: property('code', column('secteur_activite', 'code_sect_activite'), 'Code du secteur.'),
  properties: [
    property('libelle', column('secteur_activite', 'libelle_sect_activite'), 'Intitulé du secteur.', {
      required: true,
      indexed: true,
    }),
    property('definition', column('secteur_activite', 'definition_sect_activite'), 'Présentation du secteur.'),
  ],
});
