import { column, node, property, rowsOf } from '../declaration/declaration';
import { prefixOfMacroCode } from '../values/conversion';

/** One of the six tops of the arborescence des compétences. */
export const domaineCompetence = node({
  label: 'DomaineCompetence',
  plural: 'domainesCompetence',
  description: "Domaine de compétences : l'un des six sommets de l'arborescence des compétences.",
  source: rowsOf('arborescence_competences'),
  otherwise: rowsOf('referentiel_competence', { nature: ['Macro-compétence'] }),
  key: property('code', column('arborescence_competences', 'code_domaine_competence'), 'Code du domaine, comme 4.', {
    otherwise: column('referentiel_competence', 'code_macro_comp', prefixOfMacroCode(1)),
  }),
  properties: [
    property(
      'libelle',
      column('arborescence_competences', 'domaine_competence'),
      "Intitulé du domaine ; nul quand la version ne contient pas l'arborescence des compétences.",
      { indexed: true },
    ),
  ],
});
