import { isOlder } from '../../engine/release-order';
import { badUserInput } from '../../platform/errors/api-errors';
import type { EntreVersionsArgs } from './historique.args';

/** Whether a question names a release: else it needs no check. */
export function namesReleases({ depuis, jusqua }: Pick<EntreVersionsArgs, 'depuis' | 'jusqua'>): boolean {
  return depuis != null || jusqua != null;
}

/**
 * Checks the releases between which something is looked for.
 *
 * @param versions those that the graph holds or has held
 * @throws BAD_USER_INPUT naming `depuis` or `jusqua`: a release that the graph never held, or no release between the two.
 */
export function requireReleases(
  versions: readonly string[],
  { depuis, jusqua }: Pick<EntreVersionsArgs, 'depuis' | 'jusqua'>,
): void {
  for (const [argument, version] of Object.entries({ depuis, jusqua })) {
    if (version == null || versions.includes(version)) continue;
    throw badUserInput(argument, `The graph never held release "${version}"; it knows ${versions.join(', ')}.`, {
      suggestions: versions,
    });
  }
  if (depuis != null && jusqua != null && !isOlder(depuis, jusqua)) {
    throw badUserInput('jusqua', `jusqua must be a release after depuis: ${jusqua} is not after ${depuis}.`);
  }
}
