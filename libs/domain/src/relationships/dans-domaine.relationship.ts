import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The domaine professionnel of a fiche métier. */
export const dansDomaine: RelationshipDeclaration = {
  type: 'DANS_DOMAINE',
  from: 'Metier',
  to: 'DomaineProfessionnel',
  description: 'Le métier appartient à ce domaine professionnel.',
  source: linksOf('cr_gd_dp', { from: 'code_rome', to: 'code_domaine_professionel' }),
  properties: [],
  forward: { name: 'domaineProfessionnel', description: 'Le domaine professionnel (un seul).', single: true },
  reverse: { name: 'metiers', description: 'Les métiers du domaine professionnel.' },
};
