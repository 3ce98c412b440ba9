import { column, node, property, rowsOf } from '../declaration/declaration';
import { flag, oneOf } from '../values/conversion';
import { categorieCompetence, riasec } from '../values/enumerations';

/** A macro-compétence: a group of compétences, itself mobilised by métiers. */
export const macroCompetence = node({
  label: 'MacroCompetence',
  plural: 'macroCompetences',
  description: 'Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement.',
  source: rowsOf('referentiel_competence', { nature: ['Macro-compétence'] }),
  joins: { referentiel_macro_competence_riasec: 'code_ogr' },
  key: property('codeOgr', column('referentiel_competence', 'code_ogr'), 'Code OGR de la macro-compétence.'),
  properties: [
    property(
      'code',
      column('referentiel_competence', 'code_macro_comp'),
      "Place dans l'arborescence, comme 4A101 : domaine 4, enjeu 4A, objectif 4A1.",
      { required: true, indexed: true },
    ),
    property('libelle', column('referentiel_competence', 'libelle_competence'), 'Intitulé de la macro-compétence.', {
      required: true,
      indexed: true,
      searched: true,
    }),
    property('definition', column('referentiel_competence', 'definition'), 'Définition de la macro-compétence.'),
    property(
      'categorie',
      column('referentiel_competence', 'cat_comp', oneOf(categorieCompetence)),
      'Savoir-faire ou savoir-être.',
      { required: true },
    ),
    property('sousCategorie', column('referentiel_competence', 'sous_cat_comp'), 'Sous-catégorie, comme Technique.'),
    property(
      'riasecMajeur',
      column('referentiel_macro_competence_riasec', 'riasec_majeur', oneOf(riasec)),
      "Premier type d'intérêt professionnel.",
    ),
    property(
      'riasecMineur',
      column('referentiel_macro_competence_riasec', 'riasec_mineur', oneOf(riasec)),
      "Second type d'intérêt professionnel.",
    ),
    property(
      'homogeneite',
      column('referentiel_competence', 'libelle_heterogeneite'),
      'À quel point les compétences regroupées se ressemblent, de Très homogène à Hétérogène.',
    ),
    property(
      'transitionEcologique',
      column('referentiel_competence', 'transition_eco', flag),
      'La macro-compétence est-elle liée à la transition écologique ? Nul : inconnu.',
    ),
    property(
      'transitionNumerique',
      column('referentiel_competence', 'transition_num', flag),
      'La macro-compétence est-elle liée à la transition numérique ? Nul : inconnu.',
    ),
  ],
});
