import type { Trait, TraitFacette, TraitName } from '@rome-graph/domain';
import { metierTraits } from '@rome-graph/domain';
import type { MetierSet } from './metier-set';
import type { MetiersByTraits } from './metiers-by-traits';
import { inFrenchOrder } from '../metiers/french-order';

/** A value of a facette, and how many of some métiers have it. */
export interface CountedValue {
  readonly code: string;
  readonly libelle: string;
  readonly metiers: number;
}

/**
 * How some métiers are spread over what they are browsed by: the values that one of them has at least, in the alphabetical order
 * of French. A tag is told by its name, and its value where it has several words.
 */
export function countFacette(
  metiers: MetiersByTraits,
  among: MetierSet,
  facette: 'LETTRE' | TraitFacette,
): CountedValue[] {
  if (facette === 'LETTRE') {
    return counted(metiers.letters.all, (code) => metiers.letters.count(code, among));
  }
  const traits = (Object.entries(metierTraits) as [TraitName, Trait][]).filter(
    ([, trait]) => trait.facette === facette,
  );
  const values = traits.flatMap(([name, trait]) => {
    const own = metiers.trait(name);
    const found = counted(own.all, (code) => own.count(code, among));
    return facette === 'TAG' ? found.flatMap((value) => asTag(trait, value)) : found;
  });
  return facette === 'TAG' ? inFrenchOrder(values) : values;
}

function counted(
  values: readonly { readonly code: string; readonly libelle: string }[],
  count: (code: string) => number,
): CountedValue[] {
  return values
    .map(({ code, libelle }) => ({ code, libelle, metiers: count(code) }))
    .filter(({ metiers }) => metiers > 0);
}

/** A tag that métiers do not have is none of its values. */
function asTag({ kind, property }: Trait, value: CountedValue): CountedValue[] {
  const { name } = property;
  if (kind === 'words') return [{ ...value, code: `${name} ${value.code}` }];
  return value.code === 'true' ? [{ ...value, code: name, libelle: name }] : [];
}
