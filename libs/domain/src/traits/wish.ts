/** How a wish is given: some values of a trait, or a single yes or no. */
export type WishForm = 'list' | 'flag';

/** Something that one may wish of métiers. */
export interface Wish<Trait extends string | null = string | null, Form extends WishForm = WishForm> {
  /** The name of the trait that it looks at; null for the items that a métier holds. */
  readonly trait: Trait;
  readonly form: Form;
  /** Whether it keeps métiers that have one of the values at least, those that have none of them, or those that hold all. */
  readonly keeps: 'ANY' | 'NONE' | 'ALL';
  /** What is wished when nothing is said. */
  readonly byDefault: false | null;
  /** A French sentence, shown by GraphQL. */
  readonly description: string;
}

/** Keeps the métiers that have one of the values given at least. */
export function anyOf<T extends string>(trait: T, description: string): Wish<T, 'list'> {
  return { trait, form: 'list', keeps: 'ANY', byDefault: null, description };
}

/** Leaves out the métiers that have one of the values given. */
export function noneOf<T extends string>(trait: T, description: string): Wish<T, 'list'> {
  return { trait, form: 'list', keeps: 'NONE', byDefault: null, description };
}

/** Keeps the métiers that hold all of the items given. */
export function allItems(description: string): Wish<null, 'list'> {
  return { trait: null, form: 'list', keeps: 'ALL', byDefault: null, description };
}

/** Keeps the métiers of which it is known to be so, or not to be so, as is given. */
export function is<T extends string>(trait: T, description: string): Wish<T, 'flag'> {
  return { trait, form: 'flag', keeps: 'ANY', byDefault: null, description };
}

/** Leaves out, when it is true, the métiers of which it is known to be so; false wishes nothing. */
export function isNot<T extends string>(trait: T, description: string): Wish<T, 'flag'> {
  return { trait, form: 'flag', keeps: 'NONE', byDefault: false, description };
}
