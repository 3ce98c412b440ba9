import { column, node, property, rowsOf } from '../declaration/declaration';
import { prefixOfMacroCode } from '../values/conversion';

/** Third level of the arborescence des compétences, above the macro-compétences. */
export const objectif = node({
  label: 'Objectif',
  plural: 'objectifs',
  description: "Objectif : troisième niveau de l'arborescence des compétences, au-dessus des macro-compétences.",
  source: rowsOf('arborescence_competences'),
  otherwise: rowsOf('referentiel_competence', { nature: ['Macro-compétence'] }),
  key: property('code', column('arborescence_competences', 'code_objectif'), "Code de l'objectif, comme 4A1.", {
    otherwise: column('referentiel_competence', 'code_macro_comp', prefixOfMacroCode(3)),
  }),
  properties: [
    property(
      'libelle',
      column('arborescence_competences', 'objectif'),
      "Intitulé de l'objectif ; nul quand la version ne contient pas l'arborescence des compétences.",
      { indexed: true },
    ),
  ],
});
