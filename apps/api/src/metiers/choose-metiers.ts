import type { MetierWishes, Wish, WishName } from '@rome-graph/domain';
import { metierWishes } from '@rome-graph/domain';
import type { Snapshot } from '../engine/snapshot';
import type { FilterWishes } from '../traits/metier-filter';
import { MetierFilter } from '../traits/metier-filter';
import { requireItems, requireValues } from './require-known';

const listed = (Object.entries(metierWishes) as [WishName, Wish][]).filter(([, { form }]) => form === 'list');

/**
 * What is wished, with every code as the nomenclature writes it and known to the release.
 *
 * @param argument what the wishes are given in, as `contraintes`
 * @throws BAD_USER_INPUT naming the wish that holds an unknown code, with those that were perhaps meant.
 */
export function checkWishes<Wishes extends FilterWishes>(snapshot: Snapshot, argument: string, wishes: Wishes): Wishes {
  const checked = listed.flatMap(([name]) => {
    const given = wishes[name];
    if (!Array.isArray(given) || given.length === 0) return [];
    return [[name, checkedList(snapshot, `${argument}.${name}`, name, given)]];
  });
  return { ...wishes, ...(Object.fromEntries(checked) as MetierWishes) };
}

/** The métiers of a release that wishes keep, which `checkWishes` has found right. */
export function metiersKept({ traits, graph }: Snapshot, wishes: FilterWishes): MetierFilter {
  return new MetierFilter(traits, wishes, (items) => graph.holdersOfAll(items));
}

function checkedList(
  snapshot: Snapshot,
  argument: string,
  name: WishName,
  given: readonly (string | number)[],
): readonly (string | number)[] {
  const { trait } = metierWishes[name];
  if (trait === null) return requireItems(snapshot, argument, given.map(String));
  const values = requireValues(snapshot, argument, trait, given);
  return values.map((value, index) => (typeof given[index] === 'number' ? Number(value) : value));
}
