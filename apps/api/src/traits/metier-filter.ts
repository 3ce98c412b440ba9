import type { MetierWishes, Wish, WishName } from '@rome-graph/domain';
import { metierWishes } from '@rome-graph/domain';
import { MetierSet } from './metier-set';
import type { MetiersByTraits } from './metiers-by-traits';
import { letterOf } from './metiers-by-traits';

/** How many métiers a wish leaves out by itself; those that two leave out count for both. */
export interface LeftOut {
  /** Name of the wish, as the input has it. */
  readonly contrainte: string;
  readonly nombre: number;
}

/** What is wished of métiers, codes as the nomenclature writes them. */
export interface FilterWishes extends MetierWishes {
  /** The first letter of the label. */
  readonly lettre?: string | null;
}

interface Rule {
  readonly wish: string;
  readonly kept: MetierSet;
}

const names = Object.keys(metierWishes) as WishName[];

/** The one answer to "which métiers?": those of a release that all wishes keep. What is not known of a métier is never what was wanted. */
export class MetierFilter {
  private readonly rules: readonly Rule[];
  private readonly keptSet: MetierSet;

  /**
   * @param wishes an absent or null value, and an empty list, wish nothing
   * @param holdersOf the codes of the métiers that hold all of some items
   */
  constructor(
    private readonly metiers: MetiersByTraits,
    wishes: FilterWishes,
    holdersOf: (items: readonly string[]) => Iterable<string>,
  ) {
    this.rules = rulesOf(metiers, wishes, holdersOf);
    this.keptSet = this.rules.reduce((set, { kept }) => set.and(kept), metiers.all);
  }

  /** The métiers that are kept. */
  get kept(): MetierSet {
    return this.keptSet;
  }

  /** Whether the wishes say anything. */
  get isEmpty(): boolean {
    return this.rules.length === 0;
  }

  /** Whether a métier is kept. */
  keeps(code: string): boolean {
    const place = this.metiers.placeOf(code);
    return place !== undefined && this.keptSet.has(place);
  }

  /** The codes of the métiers that are not. */
  excluded(): ReadonlySet<string> {
    if (this.isEmpty) return new Set();
    return new Set(this.metiers.codesOf(this.metiers.all.without(this.keptSet)));
  }

  /** What each wish leaves out of some métiers, most first, then by name; wishes that leave out none are not there. */
  leftOut(among: MetierSet = this.metiers.all): LeftOut[] {
    return this.rules
      .map(({ wish, kept }) => ({ contrainte: wish, nombre: among.without(kept).size }))
      .filter(({ nombre }) => nombre > 0)
      .sort((a, b) => b.nombre - a.nombre || (a.contrainte < b.contrainte ? -1 : 1));
  }
}

/**
 * Wishes as they apply: those that say something, and some whether they do or not: then lists are empty and values null, or their
 * default.
 */
export function appliedWishes(wishes: MetierWishes, always: readonly WishName[]): Record<string, unknown> {
  const applied = [...new Set([...always, ...wishedNames(wishes)])].map((name) => {
    const { form, byDefault } = metierWishes[name];
    return [name, wishes[name] ?? (form === 'list' ? [] : byDefault)];
  });
  return Object.fromEntries(applied) as Record<string, unknown>;
}

/** The names of the wishes that say something. */
export function wishedNames(wishes: MetierWishes): WishName[] {
  return names.filter((name) => valuesOf(metierWishes[name], wishes[name]).length > 0);
}

function rulesOf(
  metiers: MetiersByTraits,
  wishes: FilterWishes,
  holdersOf: (items: readonly string[]) => Iterable<string>,
): Rule[] {
  const ofTraits = wishedNames(wishes).map((name) => {
    const wish: Wish = metierWishes[name];
    const values = valuesOf(wish, wishes[name]);
    const kept =
      metierWishes[name].trait === null
        ? metiers.setOf(holdersOf(values))
        : keptBy(metiers, wish, metiers.trait(metierWishes[name].trait), values);
    return { wish: name, kept };
  });
  const { lettre } = wishes;
  if (!lettre) return ofTraits;
  const letters = MetierSet.of(metiers.size, metiers.letters.holders(letterOf(lettre)));
  return [...ofTraits, { wish: 'lettre', kept: letters }];
}

function keptBy(
  { size, all }: MetiersByTraits,
  { keeps }: Wish,
  trait: { holders(value: string): readonly number[] },
  values: readonly string[],
): MetierSet {
  const having = new MetierSet(size);
  for (const value of values) for (const place of trait.holders(value)) having.add(place);
  return keeps === 'ANY' ? having : all.without(having);
}

/** The values that a wish looks for; none where it says nothing. */
function valuesOf({ form, byDefault }: Wish, given: MetierWishes[WishName]): readonly string[] {
  if (given === null || given === undefined) return [];
  if (form === 'list') return Array.isArray(given) ? given.map(String) : [];
  return given === byDefault ? [] : [String(given)];
}
