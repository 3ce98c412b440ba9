import type { ColumnSource, RelationshipDeclaration } from '../declaration/declaration';
import { column, linksOf, property } from '../declaration/declaration';
import { oneOf } from '../values/conversion';
import { sensCorrespondance } from '../values/enumerations';

const type = 'CORRESPOND_A';

function propertiesFrom(sens: ColumnSource, source: ColumnSource): RelationshipDeclaration['properties'] {
  return [
    property('sens', sens, 'Ce que le code dit de plus ou de moins que le ROME ; nul : non dit.'),
    property('source', source, 'Qui a établi la correspondance ; nul : non dit.'),
  ];
}

/** The fiches that a code of another nomenclature corresponds to. */
export const codeExterneCorrespondAMetier: RelationshipDeclaration = {
  type,
  from: 'CodeExterne',
  to: 'Metier',
  description: "Le code de l'autre nomenclature correspond à ce métier.",
  source: linksOf('code_externe_metier', { from: 'cle', to: 'code_rome' }),
  properties: propertiesFrom(
    column('code_externe_metier', 'sens', oneOf(sensCorrespondance)),
    column('code_externe_metier', 'source'),
  ),
  forward: { name: 'metiers', description: 'Les métiers auxquels le code correspond.' },
  reverse: { name: 'codesExternes', description: "Les codes d'autres nomenclatures qui correspondent au métier." },
};

/** The appellations that a code of another nomenclature corresponds to. */
export const codeExterneCorrespondAAppellation: RelationshipDeclaration = {
  type,
  from: 'CodeExterne',
  to: 'Appellation',
  description: "Le code de l'autre nomenclature correspond à cette appellation.",
  source: linksOf('code_externe_appellation', { from: 'cle', to: 'code_ogr' }),
  properties: propertiesFrom(
    column('code_externe_appellation', 'sens', oneOf(sensCorrespondance)),
    column('code_externe_appellation', 'source'),
  ),
  forward: { name: 'appellations', description: 'Les appellations auxquelles le code correspond.' },
  reverse: {
    name: 'codesExternes',
    description: "Les codes d'autres nomenclatures qui correspondent à l'appellation.",
  },
};
