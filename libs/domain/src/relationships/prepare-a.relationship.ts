import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The métiers that a certification opens. */
export const prepareA: RelationshipDeclaration = {
  type: 'PREPARE_A',
  from: 'Certification',
  to: 'Metier',
  description: 'La certification prépare à ce métier.',
  source: linksOf('certification_metier', { from: 'code_certification', to: 'code_rome' }),
  properties: [],
  forward: { name: 'metiers', description: 'Les métiers auxquels la certification prépare.' },
  reverse: { name: 'certifications', description: 'Les certifications qui préparent au métier.' },
};
