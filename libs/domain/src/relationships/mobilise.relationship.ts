import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';
import { coeurMetier, coherenceItem } from './coeur-metier.property';

/** One table mixes compétences and macro-compétences: the code tells which of the two a row links. */
const mobilises = linksOf('liens_rome_referentiels', {
  from: 'code_rome',
  to: 'code_ogr',
  where: { code_compo_bloc: ['5'], code_rubrique: ['1', '2'] },
});

/** The compétences that a fiche mobilises (bloc 5, savoir-faire and savoir-être). */
export const mobiliseCompetence: RelationshipDeclaration = {
  type: 'MOBILISE',
  from: 'Metier',
  to: 'Competence',
  description: 'Le métier mobilise cette compétence.',
  source: mobilises,
  join: coherenceItem,
  properties: [coeurMetier],
  forward: { name: 'competences', description: 'Les compétences que le métier mobilise.' },
  reverse: { name: 'metiers', description: 'Les métiers qui mobilisent la compétence.' },
};

/** The macro-compétences that a fiche mobilises itself (bloc 5, savoir-faire and savoir-être). */
export const mobiliseMacroCompetence: RelationshipDeclaration = {
  type: 'MOBILISE',
  from: 'Metier',
  to: 'MacroCompetence',
  description: 'Le métier mobilise directement cette macro-compétence.',
  source: mobilises,
  join: coherenceItem,
  properties: [coeurMetier],
  forward: { name: 'macroCompetences', description: 'Les macro-compétences que le métier mobilise directement.' },
  reverse: { name: 'metiers', description: 'Les métiers qui mobilisent directement la macro-compétence.' },
};
