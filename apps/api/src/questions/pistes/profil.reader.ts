import { foldCode } from '@rome-graph/domain';
import type { Profil as EngineProfil } from '@rome-graph/skill-graph';
import type { Snapshot } from '../../engine/snapshot';
import { checkWishes } from '../../metiers/choose-metiers';
import { requireItems } from '../../metiers/require-known';
import { requireMetier } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';
import type { Profil } from './profil.input';

/** A profile checked against the release: what is brought, and what is wished of métiers. */
export interface CheckedProfil {
  readonly brought: EngineProfil;
  readonly wishes: Profil;
}

/**
 * Checks a profile, and turns its appellations into their métiers.
 *
 * @throws BAD_USER_INPUT naming the list of the profile that holds an unknown code, or `profil` when it brings nothing.
 */
export function readProfil(snapshot: Snapshot, profil: Profil): CheckedProfil {
  const metiers = (profil.experiences ?? []).map((code) => metierOf(snapshot, code));
  const items = requireItems(snapshot, 'profil.items', profil.items ?? []);
  if (metiers.length + items.length === 0) {
    throw badUserInput('profil', 'A profile needs an experience or an item: give profil.experiences or profil.items.');
  }
  const brought = { metiers: [...new Set(metiers)].sort(), items: [...new Set(items)].sort() };
  return { brought, wishes: checkWishes(snapshot, 'profil', profil) };
}

function metierOf(snapshot: Snapshot, code: string): string {
  return snapshot.appellations.get(foldCode(code)) ?? requireMetier(snapshot, 'profil.experiences', code);
}
