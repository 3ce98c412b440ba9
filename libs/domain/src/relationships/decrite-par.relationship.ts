import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The descriptors of a certification. */
export const decritePar: RelationshipDeclaration = {
  type: 'DECRITE_PAR',
  from: 'Certification',
  to: 'Formacode',
  description: 'La certification est décrite par ce Formacode.',
  source: linksOf('certification_formacode', { from: 'code_certification', to: 'code_formacode' }),
  properties: [],
  forward: { name: 'formacodes', description: 'Les Formacode qui décrivent la certification.' },
  reverse: { name: 'certifications', description: 'Les certifications décrites par le Formacode.' },
};
