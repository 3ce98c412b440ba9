import { column, node, property, rowsOf } from '../declaration/declaration';
import { divisionNaf as paddedNaf } from '../values/conversion';

/** A division of the French nomenclature of activities (NAF); 00 is what cuts across. */
export const divisionNaf = node({
  label: 'DivisionNaf',
  plural: 'divisionsNaf',
  description: "Division de la nomenclature d'activités française (NAF) ; 00 désigne ce qui est transverse.",
  source: rowsOf('secteur_naf'),
  key: property(
    'code',
    column('secteur_naf', 'code_secteur_naf', paddedNaf),
    'Code de la division sur deux chiffres, de 00 à 99.',
  ),
  properties: [
    property('libelle', column('secteur_naf', 'libelle_secteur_naf'), 'Intitulé de la division.', {
      required: true,
      indexed: true,
    }),
  ],
});
