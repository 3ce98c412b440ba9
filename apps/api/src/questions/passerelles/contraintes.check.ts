import { foldCode } from '@rome-graph/domain';
import type { Snapshot } from '../../engine/snapshot';
import { requireMetier } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';
import type { Contraintes } from './contraintes.input';

/**
 * The contraintes with their codes as the nomenclature writes them, checked against the release and against each other.
 *
 * @throws BAD_USER_INPUT naming the contrainte: an unknown code, a via that is one of the ends or that is to be avoided.
 */
export function checkContraintes(
  snapshot: Snapshot,
  { de, vers }: { readonly de: string; readonly vers: string },
  contraintes: Contraintes,
): Contraintes {
  const eviter = contraintes.eviter?.map((code) => requireMetier(snapshot, 'contraintes.eviter', code)) ?? null;
  const grandsDomaines = contraintes.grandsDomaines?.map(foldCode) ?? null;
  requireGrandsDomaines(snapshot, grandsDomaines ?? []);
  const checked = { ...contraintes, eviter, grandsDomaines };
  if (contraintes.via === null || contraintes.via === undefined) return checked;
  const via = requireMetier(snapshot, 'contraintes.via', contraintes.via);
  if (via === de || via === vers) {
    throw badUserInput(
      'contraintes.via',
      `A chain from ${de} to ${vers} cannot go through ${via}: it is one of its ends.`,
    );
  }
  if (eviter?.includes(via)) {
    throw badUserInput(
      'contraintes.via',
      `${via} is both to go through (via) and to avoid (eviter): leave one of them out.`,
    );
  }
  return { ...checked, via };
}

function requireGrandsDomaines({ metiers, release }: Snapshot, wanted: readonly string[]): void {
  if (wanted.length === 0) return;
  const known = new Set(Array.from(metiers.values(), ({ grandDomaine }) => grandDomaine));
  const unknown = wanted.find((code) => !known.has(code));
  if (unknown === undefined) return;
  const suggestions = [...known].filter((code) => code !== null).sort();
  throw badUserInput(
    'contraintes.grandsDomaines',
    `No grand domaine has the code "${unknown.slice(0, 60)}" in release ${release.version}: they are ${suggestions.join(', ')}.`,
    { suggestions },
  );
}
