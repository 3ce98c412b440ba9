import type { RelationshipDeclaration } from '../declaration/declaration';
import { column, linksOf, property } from '../declaration/declaration';
import { ouiNon } from '../values/conversion';

/** The descriptors of the training that leads to a métier. */
export const preparePar: RelationshipDeclaration = {
  type: 'PREPARE_PAR',
  from: 'Metier',
  to: 'Formacode',
  description: 'Des formations indexées par ce Formacode préparent au métier.',
  source: linksOf('formacode_metier', { from: 'code_rome', to: 'code_formacode' }),
  properties: [
    property(
      'viaParent',
      column('formacode_metier', 'via_parent', ouiNon),
      'Le lien vient-il de la fiche de ROME 3 dont le métier est issu ?',
      { required: true },
    ),
  ],
  forward: { name: 'formacodes', description: 'Les Formacode des formations qui préparent au métier.' },
  reverse: { name: 'metiers', description: 'Les métiers auxquels préparent les formations ainsi indexées.' },
};
