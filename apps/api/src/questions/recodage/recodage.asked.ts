import type { AskedQuery } from '../../release/asked-query';

/** What is asked for the releases that the graph holds or has held. */
export const versionsAsked: AskedQuery = { statement: 'versions', parameters: {} };

/** What is asked for the pairs of releases that were compared. */
export const comparaisonsAsked: AskedQuery = { statement: 'comparaisons-de-versions', parameters: {} };

/** What is asked for all changes that moved a code of a fiche or of an appellation. */
export const changementsAsked: AskedQuery = { statement: 'changements-de-filiation', parameters: {} };

/** What is asked for what replaces the fiches and appellations that were dropped. */
export const remplacementsAsked: AskedQuery = { statement: 'fiches-et-appellations-remplacees', parameters: {} };

/** What is asked for codes of which the engine knows nothing. */
export function filiationAsked(codes: readonly string[]): AskedQuery {
  return { statement: 'filiation-des-codes', parameters: { codes } };
}
