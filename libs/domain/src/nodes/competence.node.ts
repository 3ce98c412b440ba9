import { column, node, property, rowsOf } from '../declaration/declaration';
import { flag, oneOf } from '../values/conversion';
import { categorieCompetence } from '../values/enumerations';

/** A compétence: the finest thing that a métier mobilises. */
export const competence = node({
  label: 'Competence',
  plural: 'competences',
  description: "Compétence : ce qu'un métier mobilise, au niveau le plus fin.",
  source: rowsOf('referentiel_competence', { nature: ['Compétence'] }),
  key: property('codeOgr', column('referentiel_competence', 'code_ogr'), 'Code OGR de la compétence.'),
  properties: [
    property('libelle', column('referentiel_competence', 'libelle_competence'), 'Intitulé de la compétence.', {
      required: true,
      indexed: true,
      searched: true,
    }),
    property('definition', column('referentiel_competence', 'definition'), 'Définition de la compétence.'),
    property(
      'categorie',
      column('referentiel_competence', 'cat_comp', oneOf(categorieCompetence)),
      'Savoir-faire ou savoir-être.',
      { required: true },
    ),
    property('sousCategorie', column('referentiel_competence', 'sous_cat_comp'), 'Sous-catégorie, comme Technique.'),
    property(
      'origine',
      column('referentiel_competence', 'libelle_origine'),
      "Référentiel d'où vient la compétence, comme PIX ; nul pour celles du ROME.",
    ),
    property(
      'transitionEcologique',
      column('referentiel_competence', 'transition_eco', flag),
      'La compétence est-elle liée à la transition écologique ? Nul : inconnu.',
    ),
    property(
      'transitionNumerique',
      column('referentiel_competence', 'transition_num', flag),
      'La compétence est-elle liée à la transition numérique ? Nul : inconnu.',
    ),
  ],
});
