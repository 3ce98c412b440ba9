import { column, node, property, rowsOf } from '../declaration/declaration';
import { flag } from '../values/conversion';

/** A savoir: knowledge that a métier requires. */
export const savoir = node({
  label: 'Savoir',
  plural: 'savoirs',
  description: 'Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier.',
  source: rowsOf('referentiel_savoir'),
  key: property('codeOgr', column('referentiel_savoir', 'code_ogr_savoir'), 'Code OGR du savoir.'),
  properties: [
    property('libelle', column('referentiel_savoir', 'libelle_savoir'), 'Intitulé du savoir.', {
      required: true,
      indexed: true,
      searched: true,
    }),
    property('sousCategorie', column('referentiel_savoir', 'sous_categorie_savoir'), 'Sous-catégorie du savoir.'),
    property(
      'transitionEcologique',
      column('referentiel_savoir', 'transition_eco', flag),
      'Le savoir est-il lié à la transition écologique ? Nul : inconnu.',
    ),
    property(
      'transitionNumerique',
      column('referentiel_savoir', 'transition_num', flag),
      'Le savoir est-il lié à la transition numérique ? Nul : inconnu.',
    ),
  ],
});
