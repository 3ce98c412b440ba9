import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The themes of a métier. */
export const dansTheme: RelationshipDeclaration = {
  type: 'DANS_THEME',
  from: 'Metier',
  to: 'Theme',
  description: 'Le métier entre dans ce thème.',
  source: linksOf('arborescence_thematique', { from: 'code_rome', to: 'code_theme' }),
  properties: [],
  forward: { name: 'themes', description: 'Les thèmes du métier.' },
  reverse: { name: 'metiers', description: 'Les métiers du thème.' },
};
