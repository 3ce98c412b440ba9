import { column, node, property, rowsOf } from '../declaration/declaration';

/** Grand domaine: one of the 14 letters (A to N) at the top of the arborescence principale. */
export const grandDomaine = node({
  label: 'GrandDomaine',
  plural: 'grandsDomaines',
  description: "Grand domaine professionnel : l'une des quatorze lettres, de A à N, qui ouvrent le code d'un métier.",
  source: rowsOf('grand_domaine'),
  key: property('code', column('grand_domaine', 'code_grand_domaine'), 'Lettre du grand domaine, de A à N.'),
  properties: [
    property('libelle', column('grand_domaine', 'libelle_grand_domaine'), 'Intitulé du grand domaine.', {
      required: true,
      indexed: true,
    }),
  ],
});
