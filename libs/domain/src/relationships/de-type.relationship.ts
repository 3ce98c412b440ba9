import type { RelationshipDeclaration } from '../declaration/declaration';
import { linksOf } from '../declaration/declaration';

/** The type of a contexte de travail. */
export const deType: RelationshipDeclaration = {
  type: 'DE_TYPE',
  from: 'ContexteTravail',
  to: 'TypeContexte',
  description: 'Le contexte est de ce type.',
  source: linksOf('referentiel_contexte_travail', { from: 'code_ogr', to: 'code_type_cont_trav' }),
  properties: [],
  forward: { name: 'typeContexte', description: 'Le type du contexte (un seul).', single: true },
  reverse: { name: 'contextesTravail', description: 'Les contextes de travail de ce type.' },
};
