import { column, node, property, rowsOf } from '../declaration/declaration';
import { prefixOfMacroCode } from '../values/conversion';

/** Second level of the arborescence des compétences. */
export const enjeu = node({
  label: 'Enjeu',
  plural: 'enjeux',
  description: "Enjeu : deuxième niveau de l'arborescence des compétences.",
  source: rowsOf('arborescence_competences'),
  otherwise: rowsOf('referentiel_competence', { nature: ['Macro-compétence'] }),
  key: property('code', column('arborescence_competences', 'code_enjeu'), "Code de l'enjeu, comme 4A.", {
    otherwise: column('referentiel_competence', 'code_macro_comp', prefixOfMacroCode(2)),
  }),
  properties: [
    property(
      'libelle',
      column('arborescence_competences', 'enjeu'),
      "Intitulé de l'enjeu ; nul quand la version ne contient pas l'arborescence des compétences.",
      { indexed: true },
    ),
  ],
});
