import type { Profil as EngineProfil } from '@rome-graph/skill-graph';
import type { Riasec } from '../analytics/enumerations';
import type { MetierTraits } from '../engine/metier-traits';
import type { Snapshot } from '../engine/snapshot';
import { badUserInput } from '../errors/api-errors';
import { requireMetier } from '../metiers/require-metier';
import type { Profil } from './profil.input';

/** A profile checked against the release: what is brought, and which métiers its wishes keep. */
export interface CheckedProfil {
  readonly brought: EngineProfil;
  readonly wishes: Wishes;
}

/** What is wanted or refused; an empty list wants and refuses nothing. */
export interface Wishes {
  readonly contextesVoulus: readonly string[];
  readonly contextesRefuses: readonly string[];
  readonly centresInteret: readonly string[];
  readonly riasec: readonly Riasec[];
}

/**
 * Checks a profile, and turns its appellations into their métiers.
 *
 * @throws BAD_USER_INPUT naming the list of the profile that holds an unknown code, or `profil` when it brings nothing.
 */
export function readProfil(snapshot: Snapshot, profil: Profil): CheckedProfil {
  const metiers = (profil.experiences ?? []).map((code) => metierOf(snapshot, code));
  const items = profil.items ?? [];
  if (metiers.length + items.length === 0) {
    throw badUserInput('profil', 'A profile needs an experience or an item: give profil.experiences or profil.items.');
  }
  for (const code of items) requireItem(snapshot, code);
  const wishes = {
    contextesVoulus: requireAmong(snapshot, 'contextesVoulus', profil.contextesVoulus, ({ contextes }) => contextes),
    contextesRefuses: requireAmong(snapshot, 'contextesRefuses', profil.contextesRefuses, ({ contextes }) => contextes),
    centresInteret: requireAmong(snapshot, 'centresInteret', profil.centresInteret, (metier) => metier.centresInteret),
    riasec: profil.riasec ?? [],
  };
  return { brought: { metiers: [...new Set(metiers)].sort(), items: [...new Set(items)].sort() }, wishes };
}

/** Whether the wishes of a profile keep a métier; what the nomenclature does not say is never what was wanted. */
export function keeps(
  { contextesVoulus, contextesRefuses, centresInteret, riasec }: Wishes,
  metier: MetierTraits,
): boolean {
  const any = (wanted: readonly string[], held: readonly string[]): boolean => wanted.some((one) => held.includes(one));
  if (any(contextesRefuses, metier.contextes)) return false;
  if (contextesVoulus.length > 0 && !any(contextesVoulus, metier.contextes)) return false;
  if (centresInteret.length > 0 && !any(centresInteret, metier.centresInteret)) return false;
  return riasec.length === 0 || (metier.riasecMajeur !== null && riasec.includes(metier.riasecMajeur));
}

function metierOf(snapshot: Snapshot, code: string): string {
  const metier = snapshot.appellations.get(code);
  if (metier !== undefined) return metier;
  requireMetier(snapshot, 'profil.experiences', code);
  return code;
}

function requireItem({ graph, release }: Snapshot, code: string): void {
  if (graph.holdsItem(code)) return;
  throw badUserInput(
    'profil.items',
    `No compétence, macro-compétence or savoir has the code OGR "${code.slice(0, 60)}" in release ${release.version}.`,
  );
}

function requireAmong(
  { metiers, release }: Snapshot,
  list: 'contextesVoulus' | 'contextesRefuses' | 'centresInteret',
  codes: readonly string[] | null | undefined,
  heldBy: (metier: MetierTraits) => readonly string[],
): readonly string[] {
  if (!codes || codes.length === 0) return [];
  const known = new Set([...metiers.values()].flatMap(heldBy));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown === undefined) return codes;
  const what = list === 'centresInteret' ? "centre d'intérêt" : 'contexte de travail';
  throw badUserInput(
    `profil.${list}`,
    `No métier of release ${release.version} has the ${what} "${unknown.slice(0, 60)}".`,
  );
}
