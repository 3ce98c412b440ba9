import { STRENGTH_MIN_DEFAUT } from '@rome-graph/skill-graph';
import type { Sliced } from '@rome-graph/skill-graph';
import { wishedNames } from '../../traits/metier-filter';
import type { MesureDesPas } from '../../vocabulary/enumerations';
import type { ChainsAsked } from './chains-question';
import { defaultCommunsMin } from './contraintes.input';
import type { ContraintesAppliquees } from './contraintes.input';

/** The contraintes that a question sets, and those that each alone would open a chain when dropped; both by name. */
export interface Openings {
  readonly given: readonly string[];
  readonly opening: readonly string[];
}

/** Of a question that found chains, or was given up: none was looked for. */
export const noOpenings: Openings = { given: [], opening: [] };

/** What tells whether there is a chain at all: by fewest steps, of which the first says whether there are few enough. */
export function anyChain(mesureDesPas: MesureDesPas): ChainsAsked {
  return { critere: 'PAS', nombre: 1, mesureDesPas };
}

/**
 * Drops each contrainte that is set, alone, and asks again; one that bounds steps goes back to what it is by default.
 *
 * @param opens whether any chain keeps to some contraintes
 */
export function* openingsAmong(
  contraintes: ContraintesAppliquees,
  mesureDesPas: MesureDesPas,
  opens: (contraintes: ContraintesAppliquees) => Sliced<boolean>,
): Sliced<Openings> {
  const given = givenNames(contraintes, mesureDesPas);
  const opening: string[] = [];
  for (const name of given) {
    const dropped = { ...contraintes, [name]: defaultOf(name, mesureDesPas) };
    if (yield* opens(dropped)) opening.push(name);
  }
  return { given, opening };
}

function givenNames(contraintes: ContraintesAppliquees, mesureDesPas: MesureDesPas): string[] {
  const { couvertureMin, communsMin, etapesMax, via } = contraintes;
  return [
    ...(couvertureMin > STRENGTH_MIN_DEFAUT[mesureDesPas] ? ['couvertureMin'] : []),
    ...(communsMin > defaultCommunsMin ? ['communsMin'] : []),
    ...((etapesMax ?? null) !== null ? ['etapesMax'] : []),
    ...((via ?? null) !== null ? ['via'] : []),
    ...wishedNames(contraintes),
  ].sort();
}

function defaultOf(name: string, mesureDesPas: MesureDesPas): number | null {
  if (name === 'couvertureMin') return STRENGTH_MIN_DEFAUT[mesureDesPas];
  return name === 'communsMin' ? defaultCommunsMin : null;
}
