import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';
import { coeurMetier, coherenceItem } from './coeur-metier.property';

/** The savoirs that a fiche requires (bloc 5, rubrique 3). */
export const requiert: RelationshipDeclaration = {
  type: 'REQUIERT',
  from: 'Metier',
  to: 'Savoir',
  description: 'Le métier requiert ce savoir.',
  source: linksOf('liens_rome_referentiels', {
    from: 'code_rome',
    to: 'code_ogr',
    where: { code_compo_bloc: ['5'], code_rubrique: ['3'] },
  }),
  join: coherenceItem,
  properties: [coeurMetier],
  forward: { name: 'savoirs', description: 'Les savoirs que le métier requiert.' },
  reverse: { name: 'metiers', description: 'Les métiers qui requièrent le savoir.' },
};
