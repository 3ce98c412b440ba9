import { column, node, property, rowsOf } from '../declaration/declaration';

/** A contexte de travail: a condition under which a métier is exercised. */
export const contexteTravail = node({
  label: 'ContexteTravail',
  plural: 'contextesTravail',
  description: "Contexte de travail : une condition dans laquelle un métier s'exerce.",
  source: rowsOf('referentiel_contexte_travail'),
  key: property('codeOgr', column('referentiel_contexte_travail', 'code_ogr'), 'Code OGR du contexte.'),
  properties: [
    property('libelle', column('referentiel_contexte_travail', 'libelle_cont_travail'), 'Intitulé du contexte.', {
      required: true,
      indexed: true,
      searched: true,
    }),
  ],
});
