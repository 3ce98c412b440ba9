import type { RelationshipDeclaration } from '../declaration/declaration';

/** The documents that the release in service was made of. */
export const provientDe: RelationshipDeclaration = {
  type: 'PROVIENT_DE',
  from: 'Release',
  to: 'Source',
  description: 'Le graphe de cette version est issu de ce document.',
  properties: [],
  forward: { name: 'sources', description: 'Les documents dont le graphe est issu, avec la mention à afficher.' },
  reverse: { name: 'releases', description: 'La version dont le graphe est issu du document.' },
};
