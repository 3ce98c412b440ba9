import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';
import { prefixOfMacroCode } from '../values/conversion';

/** The macro-compétence that groups a compétence. */
export const competenceReleveDeMacroCompetence: RelationshipDeclaration = {
  type: 'RELEVE_DE',
  from: 'Competence',
  to: 'MacroCompetence',
  description: 'La compétence relève de cette macro-compétence.',
  source: linksOf('arborescence_competences', {
    from: 'code_ogr_competence',
    to: 'code_ogr_macro_competence',
    noLinkWhen: ['emptyEnd'],
  }),
  otherwise: linksOf('referentiel_competence', {
    from: 'code_ogr',
    to: 'code_ogr_macro_comp',
    where: { nature: ['Compétence'] },
  }),
  properties: [],
  forward: {
    name: 'macroCompetence',
    description: 'La macro-compétence dont relève la compétence (une seule).',
    single: true,
  },
  reverse: { name: 'competences', description: 'Les compétences qui relèvent de la macro-compétence.' },
};

/** The objectif of a macro-compétence. */
export const macroCompetenceReleveDeObjectif: RelationshipDeclaration = {
  type: 'RELEVE_DE',
  from: 'MacroCompetence',
  to: 'Objectif',
  description: 'La macro-compétence relève de cet objectif.',
  source: linksOf('arborescence_competences', { from: 'code_ogr_macro_competence', to: 'code_objectif' }),
  otherwise: linksOf('referentiel_competence', {
    from: 'code_ogr',
    to: 'code_macro_comp',
    toConversion: prefixOfMacroCode(3),
    where: { nature: ['Macro-compétence'] },
  }),
  properties: [],
  forward: { name: 'objectif', description: "L'objectif dont relève la macro-compétence (un seul).", single: true },
  reverse: { name: 'macroCompetences', description: "Les macro-compétences qui relèvent de l'objectif." },
};

/** The enjeu of an objectif. */
export const objectifReleveDeEnjeu: RelationshipDeclaration = {
  type: 'RELEVE_DE',
  from: 'Objectif',
  to: 'Enjeu',
  description: "L'objectif relève de cet enjeu.",
  source: linksOf('arborescence_competences', { from: 'code_objectif', to: 'code_enjeu' }),
  otherwise: linksOf('referentiel_competence', {
    from: 'code_macro_comp',
    to: 'code_macro_comp',
    fromConversion: prefixOfMacroCode(3),
    toConversion: prefixOfMacroCode(2),
    where: { nature: ['Macro-compétence'] },
  }),
  properties: [],
  forward: { name: 'enjeu', description: "L'enjeu dont relève l'objectif (un seul).", single: true },
  reverse: { name: 'objectifs', description: "Les objectifs qui relèvent de l'enjeu." },
};

/** The domaine of an enjeu. */
export const enjeuReleveDeDomaine: RelationshipDeclaration = {
  type: 'RELEVE_DE',
  from: 'Enjeu',
  to: 'DomaineCompetence',
  description: "L'enjeu relève de ce domaine de compétences.",
  source: linksOf('arborescence_competences', { from: 'code_enjeu', to: 'code_domaine_competence' }),
  otherwise: linksOf('referentiel_competence', {
    from: 'code_macro_comp',
    to: 'code_macro_comp',
    fromConversion: prefixOfMacroCode(2),
    toConversion: prefixOfMacroCode(1),
    where: { nature: ['Macro-compétence'] },
  }),
  properties: [],
  forward: { name: 'domaineCompetence', description: "Le domaine dont relève l'enjeu (un seul).", single: true },
  reverse: { name: 'enjeux', description: 'Les enjeux qui relèvent du domaine.' },
};
