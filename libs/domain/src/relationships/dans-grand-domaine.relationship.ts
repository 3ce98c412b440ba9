import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The grand domaine that a domaine professionnel belongs to. */
export const dansGrandDomaine: RelationshipDeclaration = {
  type: 'DANS_GRAND_DOMAINE',
  from: 'DomaineProfessionnel',
  to: 'GrandDomaine',
  description: 'Le domaine professionnel appartient à ce grand domaine.',
  source: linksOf('cr_gd_dp', { from: 'code_domaine_professionel', to: 'code_grand_domaine' }),
  properties: [],
  forward: { name: 'grandDomaine', description: 'Le grand domaine (un seul).', single: true },
  reverse: { name: 'domainesProfessionnels', description: 'Les domaines professionnels du grand domaine.' },
};
