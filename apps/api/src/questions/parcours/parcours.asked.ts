import type { AskedQuery } from '../../release/asked-query';

/** What is asked for what lies right under a place of the tree of compétences; null is its top. */
export function arborescenceAsked(parent: string | null): AskedQuery {
  return { statement: 'arborescence-des-competences', parameters: { parent } };
}
