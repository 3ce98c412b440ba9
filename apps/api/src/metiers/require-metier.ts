import { foldCode } from '@rome-graph/domain';
import type { GraphQLError } from 'graphql';
import type { Snapshot } from '../engine/snapshot';
import { badUserInput } from '../platform/errors/api-errors';
import { nearCodes } from './near-codes';

/**
 * The métier of the release that a code is of, as the nomenclature writes it.
 *
 * @param typed its code ROME, in any case and among blanks
 * @throws BAD_USER_INPUT naming the argument: with the métier of a code OGR, else with the codes that were perhaps meant.
 */
export function requireMetier(snapshot: Snapshot, argument: string, typed: string): string {
  const code = foldCode(typed);
  if (snapshot.graph.has(code)) return code;
  throw namedByOgr(snapshot, argument, code) ?? unknownMetier(snapshot, argument, typed);
}

/**
 * The two ends of a question about two métiers.
 *
 * @throws BAD_USER_INPUT naming `de` or `vers`.
 */
export function requireTwoMetiers(
  snapshot: Snapshot,
  asked: { readonly de: string; readonly vers: string },
): { readonly de: string; readonly vers: string } {
  const de = requireMetier(snapshot, 'de', asked.de);
  const vers = requireMetier(snapshot, 'vers', asked.vers);
  if (de === vers) throw badUserInput('vers', `Two different métiers are needed: de and vers are both ${de}.`);
  return { de, vers };
}

/** The beginning of what was typed, to be shown. */
export function shortened(typed: string): string {
  return typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
}

function namedByOgr(snapshot: Snapshot, argument: string, code: string): GraphQLError | undefined {
  const { metiers, appellations, labels } = snapshot;
  const own = [...metiers.values()].find(({ codeOgr }) => codeOgr === code)?.code;
  const metier = own ?? appellations.get(code);
  if (metier === undefined) return undefined;
  const what = own === undefined ? 'an appellation of ' : '';
  return badUserInput(
    argument,
    `"${code}" is the code OGR of ${what}the métier ${metier} (${labels.metier(metier).libelle}): give the code ROME, ${metier}.`,
    { suggestions: [metier] },
  );
}

function unknownMetier({ labels, release }: Snapshot, argument: string, typed: string): GraphQLError {
  const suggestions = nearCodes(typed, labels.entries());
  const named = suggestions.map((near) => `${near} (${labels.metier(near).libelle})`).join(', ');
  return badUserInput(
    argument,
    `No métier has the code "${shortened(typed)}" in release ${release.version}.${named && ` Did you mean ${named}?`}`,
    { suggestions },
  );
}
