import type { AskedQuery } from '../../release/asked-query';

/** What is asked for the whole fiche of a métier. */
export function ficheAsked(code: string): AskedQuery {
  return { statement: 'fiche', parameters: { code } };
}
