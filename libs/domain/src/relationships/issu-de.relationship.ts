import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The ROME 3 fiche that a fiche comes from, when it is another one. */
export const issuDe: RelationshipDeclaration = {
  type: 'ISSU_DE',
  from: 'Metier',
  to: 'Metier',
  description: 'La fiche est issue de cette fiche de ROME 3.',
  source: linksOf('referentiel_code_rome', {
    from: 'code_rome',
    to: 'code_rome_parent',
    noLinkWhen: ['emptyEnd', 'loop'],
  }),
  properties: [],
  forward: {
    name: 'issuDe',
    description: "La fiche de ROME 3 dont celle-ci est issue, quand c'en est une autre.",
    single: true,
  },
  reverse: { name: 'aDonne', description: 'Les fiches issues de celle-ci depuis ROME 3.' },
};
