import { column, node, property, rowsOf } from '../declaration/declaration';

/** A type of contexte de travail: hours, places, publics, conditions, structures, status. */
export const typeContexte = node({
  label: 'TypeContexte',
  plural: 'typesContexte',
  description: 'Type de contexte de travail : horaires, lieux, publics, conditions, structures ou statuts.',
  source: rowsOf('referentiel_contexte_travail'),
  key: property('code', column('referentiel_contexte_travail', 'code_type_cont_trav'), 'Code du type de contexte.'),
  properties: [
    property(
      'libelle',
      column('referentiel_contexte_travail', 'libelle_type_cont_trav'),
      'Intitulé du type de contexte.',
      { required: true, indexed: true },
    ),
  ],
});
