import { column, node, property, rowsOf } from '../declaration/declaration';

/** A famille professionnelle: the nomenclature by which the DARES counts jobs. */
export const fap = node({
  label: 'Fap',
  plural: 'faps',
  description: 'Famille professionnelle de la DARES, qui relie le ROME et les statistiques de la population active.',
  source: rowsOf('fap'),
  key: property('code', column('fap', 'code'), "Code de la famille, dans l'édition donnée par edition."),
  properties: [
    property('libelle', column('fap', 'libelle'), 'Intitulé de la famille.', { required: true, indexed: true }),
    property('edition', column('fap', 'edition'), 'Édition de la nomenclature, 2009 ou 2021 : leurs codes diffèrent.', {
      required: true,
    }),
  ],
});
