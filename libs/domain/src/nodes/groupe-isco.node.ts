import { column, node, property, rowsOf } from '../declaration/declaration';

/** A unit group of the international standard classification of occupations. */
export const groupeIsco = node({
  label: 'GroupeIsco',
  plural: 'groupesIsco',
  description: 'Groupe de base de la classification internationale type des professions (ISCO-08).',
  source: rowsOf('groupe_isco'),
  key: property('code', column('groupe_isco', 'code'), 'Code ISCO, de quatre chiffres.'),
  properties: [
    property('libelle', column('groupe_isco', 'libelle'), 'Intitulé du groupe.', { required: true, indexed: true }),
    property('edition', column('groupe_isco', 'edition'), 'Édition de la classification : 08.', { required: true }),
  ],
});
