import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';
import { slug } from '../values/conversion';

/** The family of a savoir. */
export const deCategorie: RelationshipDeclaration = {
  type: 'DE_CATEGORIE',
  from: 'Savoir',
  to: 'CategorieSavoir',
  description: 'Le savoir est de cette catégorie.',
  source: linksOf('referentiel_savoir', { from: 'code_ogr_savoir', to: 'categorie_savoir', toConversion: slug }),
  properties: [],
  forward: { name: 'categorieSavoir', description: 'La catégorie du savoir (une seule).', single: true },
  reverse: { name: 'savoirs', description: 'Les savoirs de la catégorie.' },
};
