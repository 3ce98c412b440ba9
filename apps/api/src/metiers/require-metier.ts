import type { Snapshot } from '../engine/snapshot';
import { badUserInput } from '../errors/api-errors';
import { nearCodes } from './near-codes';

/**
 * Checks that a code is that of a métier of the release.
 *
 * @throws BAD_USER_INPUT naming the argument, with the codes that were perhaps meant.
 */
export function requireMetier({ graph, labels, release }: Snapshot, argument: string, code: string): void {
  if (graph.has(code)) return;
  const suggestions = nearCodes(code, labels.entries());
  const named = suggestions.map((near) => `${near} (${labels.metier(near).libelle})`).join(', ');
  const shown = code.length > 60 ? `${code.slice(0, 60)}…` : code;
  throw badUserInput(
    argument,
    `No métier has the code "${shown}" in release ${release.version}.${named && ` Did you mean ${named}?`}`,
    { suggestions },
  );
}

/**
 * Checks the two ends of a question about two métiers.
 *
 * @throws BAD_USER_INPUT naming `de` or `vers`.
 */
export function requireTwoMetiers(snapshot: Snapshot, de: string, vers: string): void {
  requireMetier(snapshot, 'de', de);
  requireMetier(snapshot, 'vers', vers);
  if (de === vers) throw badUserInput('vers', `Two different métiers are needed: de and vers are both ${de}.`);
}
