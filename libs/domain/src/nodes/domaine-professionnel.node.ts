import { column, node, property, rowsOf } from '../declaration/declaration';

/** Domaine professionnel: a letter and two digits (A11), between grand domaine and fiche métier. */
export const domaineProfessionnel = node({
  label: 'DomaineProfessionnel',
  plural: 'domainesProfessionnels',
  description: "Domaine professionnel : subdivision d'un grand domaine, qui rassemble des fiches métiers.",
  source: rowsOf('domaine_professionnel'),
  key: property(
    'code',
    column('domaine_professionnel', 'code_domaine_professionnel'),
    'Code du domaine professionnel, comme A11.',
  ),
  properties: [
    property(
      'libelle',
      column('domaine_professionnel', 'libelle_domaine_professionnel'),
      'Intitulé du domaine professionnel.',
      { required: true, indexed: true },
    ),
  ],
});
