import { column, node, property, rowsOf } from '../declaration/declaration';
import { slug } from '../values/conversion';

/** One of the five families of savoirs. */
export const categorieSavoir = node({
  label: 'CategorieSavoir',
  plural: 'categoriesSavoir',
  description: "Catégorie de savoirs : l'une des cinq familles de l'arborescence des savoirs.",
  source: rowsOf('referentiel_savoir'),
  key: property(
    'code',
    column('referentiel_savoir', 'categorie_savoir', slug),
    'Libellé de la catégorie en minuscules et sans accent, comme domaines-d-expertise.',
  ),
  properties: [
    property('libelle', column('referentiel_savoir', 'categorie_savoir'), 'Intitulé de la catégorie.', {
      required: true,
      indexed: true,
    }),
  ],
});
