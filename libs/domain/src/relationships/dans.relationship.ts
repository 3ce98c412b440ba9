import type { RelationshipDeclaration } from '../declaration/declaration';

/** The release that brought a change. */
export const changementDans: RelationshipDeclaration = {
  type: 'DANS',
  from: 'Changement',
  to: 'Release',
  description: 'Le changement est venu avec cette version : la plus récente des deux.',
  properties: [],
  forward: { name: 'release', description: 'La version avec laquelle le changement est venu.', single: true },
  reverse: { name: 'changements', description: 'Les changements venus avec la version.' },
};

/** The later release of a comparison. */
export const comparaisonDans: RelationshipDeclaration = {
  type: 'DANS',
  from: 'Comparaison',
  to: 'Release',
  description: 'La comparaison est faite de cette version : la plus récente des deux.',
  properties: [],
  forward: { name: 'release', description: 'La version la plus récente des deux.', single: true },
  reverse: { name: 'comparaisons', description: 'Les comparaisons de la version avec de plus anciennes.' },
};

/** The release in which the content of a métier had moved. */
export const deriveDans: RelationshipDeclaration = {
  type: 'DANS',
  from: 'Derive',
  to: 'Release',
  description: 'La dérive est constatée dans cette version : la plus récente des deux.',
  properties: [],
  forward: { name: 'release', description: 'La version dans laquelle la dérive est constatée.', single: true },
  reverse: { name: 'derives', description: 'Les dérives constatées dans la version.' },
};
