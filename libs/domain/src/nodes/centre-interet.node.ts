import { column, node, property, rowsOf } from '../declaration/declaration';

/** A centre d'intérêt: a wish or taste that métiers answer. */
export const centreInteret = node({
  label: 'CentreInteret',
  plural: 'centresInteret',
  description: "Centre d'intérêt : une envie ou un goût auquel des métiers répondent.",
  source: rowsOf('centre_interet'),
  key: property('code', column('centre_interet', 'code_centre_interet'), "Code du centre d'intérêt."),
  properties: [
    property('libelle', column('centre_interet', 'libelle_centre_interet'), "Intitulé du centre d'intérêt.", {
      required: true,
      indexed: true,
    }),
    property('definition', column('centre_interet', 'definition_centre_interet'), "Présentation du centre d'intérêt."),
  ],
});
