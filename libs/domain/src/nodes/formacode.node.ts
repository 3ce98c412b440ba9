import { column, node, property, rowsOf } from '../declaration/declaration';

/** A descriptor of the Formacode thesaurus, by which training is indexed. */
export const formacode = node({
  label: 'Formacode',
  plural: 'formacodes',
  description: "Descripteur du thésaurus Formacode, par lequel l'offre de formation est indexée.",
  source: rowsOf('formacode'),
  key: property('code', column('formacode', 'code'), 'Code Formacode, de cinq chiffres.'),
  properties: [
    property('libelle', column('formacode', 'libelle'), 'Intitulé du descripteur.', { required: true, indexed: true }),
  ],
});
