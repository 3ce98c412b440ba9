import type { PaireDeVersions } from './recorded-change';

/** A step from a release towards another, by the changes that were recorded between the two. */
export interface Pas {
  readonly paire: PaireDeVersions;
  /** Whether the step goes back, from the newer of the two to the older. */
  readonly enArriere: boolean;
}

/**
 * The fewest recorded comparisons that lead from the release in service back to another, in that order; empty from a release to
 * itself, undefined when none lead there.
 */
export function pathBetween(
  paires: readonly PaireDeVersions[],
  enService: string,
  depuis: string,
): readonly Pas[] | undefined {
  const paths = new Map<string, readonly Pas[]>([[enService, []]]);
  for (const [version, path] of paths) {
    if (version === depuis) return path;
    for (const paire of paires) {
      const enArriere = paire.jusqua === version;
      if (!enArriere && paire.depuis !== version) continue;
      const next = enArriere ? paire.depuis : paire.jusqua;
      if (!paths.has(next)) paths.set(next, [...path, { paire, enArriere }]);
    }
  }
  return undefined;
}

/** Those of some changes that were recorded on a step. */
export function ofStep<T extends PaireDeVersions>(changements: readonly T[], { paire }: Pas): T[] {
  return changements.filter(({ depuis, jusqua }) => depuis === paire.depuis && jusqua === paire.jusqua);
}
