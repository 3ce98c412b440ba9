import type { ChainsQuestion } from '@rome-graph/skill-graph';
import type { Snapshot } from '../../../engine/snapshot';
import { metiersKept } from '../../../metiers/choose-metiers';
import { badUserInput } from '../../../platform/errors/api-errors';
import type { MetierFilter } from '../../../traits/metier-filter';
import type { MesureDesPas } from '../../../vocabulary/enumerations';
import { chainsQuestionOf } from '../chains-question';
import { checkContraintes } from '../contraintes.check';
import type { ContraintesAppliquees } from '../contraintes.input';
import { appliedBy, Contraintes } from '../contraintes.input';

/** Contraintes of many chains at once, checked. */
export interface ManyContraintes {
  readonly contraintes: ContraintesAppliquees;
  readonly question: ChainsQuestion;
  readonly filter: MetierFilter;
}

/**
 * Checks contraintes that hold for all chains between some métiers.
 *
 * @throws BAD_USER_INPUT naming the contrainte.
 */
export function checkForMany(
  snapshot: Snapshot,
  asked: Contraintes | null | undefined,
  { critere, mesureDesPas }: { readonly critere: NonNullable<ChainsQuestion['critere']>; mesureDesPas: MesureDesPas },
  ends: readonly string[],
): ManyContraintes {
  const given = checkContraintes(snapshot, { de: null, vers: ends[0] ?? '' }, asked ?? new Contraintes());
  const contraintes = appliedBy(mesureDesPas, given);
  if (contraintes.via && ends.includes(contraintes.via)) {
    throw badUserInput('contraintes.via', `No chain can go through ${contraintes.via}: it is one of de or vers.`);
  }
  const filter = metiersKept(snapshot, contraintes);
  return {
    contraintes,
    filter,
    question: chainsQuestionOf({ critere, mesureDesPas, nombre: 1 }, contraintes, filter),
  };
}

/** The same for questions whose chains lead to whatever they reach: none of these has to go through a métier. */
export function checkWithoutVia(
  snapshot: Snapshot,
  asked: Contraintes | null | undefined,
  mesureDesPas: MesureDesPas,
): ManyContraintes {
  if (asked?.via) {
    throw badUserInput('contraintes.via', 'This question has no via: passerelles and matrice do.');
  }
  return checkForMany(snapshot, asked, { critere: 'FORCE', mesureDesPas }, []);
}
