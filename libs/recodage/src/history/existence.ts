import type { ChangementConnu } from './recorded-change';
import type { Pas } from './release-path';
import { ofStep } from './release-path';

/** What an element was in a release: whether it was there, and how it was called where that is known to differ from today. */
export interface Existence {
  readonly existait: boolean;
  readonly autreLibelle?: string;
}

/**
 * Whether an element was in the release that a path leads to.
 *
 * @param live whether it is in the release in service
 * @param changements what happened to it, of whatever releases
 */
export function existenceAt(live: boolean, path: readonly Pas[], changements: readonly ChangementConnu[]): Existence {
  let existence: Existence = { existait: live };
  for (const step of path) {
    for (const { type, attribut, ancien, nouveau } of ofStep(changements, step)) {
      const valeur = (step.enArriere ? ancien : nouveau) ?? undefined;
      if (attribut === null) existence = { ...existence, existait: type === (step.enArriere ? 'SUPPRIME' : 'CREE') };
      if (attribut === 'libelle' && valeur !== undefined) existence = { ...existence, autreLibelle: valeur };
    }
  }
  return existence;
}
