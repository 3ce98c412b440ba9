import { column, node, property, rowsOf } from '../declaration/declaration';

/** A theme: a group of métiers across domaines. */
export const theme = node({
  label: 'Theme',
  plural: 'themes',
  description: 'Thème : un regroupement transversal de métiers.',
  source: rowsOf('themes'),
  key: property('code', column('themes', 'code_theme'), 'Code du thème.'),
  properties: [
    property('libelle', column('themes', 'libelle_theme'), 'Intitulé du thème.', { required: true, indexed: true }),
    property('definition', column('themes', 'definition_theme'), 'Présentation du thème.'),
  ],
});
