import type { Trait, TraitName } from '@rome-graph/domain';
import { metierTraits } from '@rome-graph/domain';
import type { Sliced } from '@rome-graph/skill-graph';
import { compareInFrench } from '../metiers/french-order';
import { sortedInSlices } from '../metiers/sliced-sort';
import { wordsOf } from '../metiers/words';
import { MetierSet } from './metier-set';
import type { TraitValue } from './trait-values';
import { TraitValues } from './trait-values';

/** A métier by its code, and of every trait but its own code its values as texts. */
export type TraitRow = { readonly code: string } & {
  readonly [Name in Exclude<TraitName, 'metier'>]: readonly string[];
};

/** A code of a release by which métiers are chosen, or that one may take for it. */
export interface NamedValue {
  /** Label of the node that has it. */
  readonly nature: string;
  readonly code: string;
  readonly libelle: string | null;
}

/** What tells the métiers of a release apart, as it is read. */
export interface TraitRows {
  readonly metiers: readonly TraitRow[];
  readonly values: readonly NamedValue[];
}

const names = Object.keys(metierTraits) as TraitName[];

/** The métiers of a release from A to Z, and what tells them apart. Never changes. */
export class MetiersByTraits {
  /** Every métier. */
  readonly all: MetierSet;
  private readonly places: ReadonlyMap<string, number>;

  private constructor(
    /** Codes of the métiers, by label in the alphabetical order of French, then by code. */
    readonly codes: readonly string[],
    /** The first letters of the labels. */
    readonly letters: TraitValues,
    private readonly traits: Readonly<Record<TraitName, TraitValues>>,
    /** Every code that one may take for one of a trait. */
    readonly named: readonly NamedValue[],
  ) {
    this.all = MetierSet.all(codes.length);
    this.places = new Map(codes.map((code, place) => [code, place]));
  }

  /**
   * Puts the métiers in order, in parts of a few milliseconds.
   *
   * @param labels every métier's code and label
   */
  static *build(labels: Iterable<TraitValue>, { metiers, values }: TraitRows): Sliced<MetiersByTraits> {
    const ordered = yield* fromAToZ([...labels].sort((a, b) => (a.code < b.code ? -1 : 1)));
    const rows = new Map(metiers.map((row) => [row.code, row]));
    const traits: Partial<Record<TraitName, TraitValues>> = {};
    for (const name of names) {
      const held = ordered.map(({ code }) => (name === 'metier' ? [code] : (rows.get(code)?.[name] ?? [])));
      const known = name === 'metier' ? ordered : knownValues(metierTraits[name], values, held);
      traits[name] = new TraitValues(known, held);
      yield;
    }
    const codes = ordered.map(({ code }) => code);
    return new MetiersByTraits(codes, lettersOf(ordered), traits as Record<TraitName, TraitValues>, values);
  }

  /** How many métiers there are. */
  get size(): number {
    return this.codes.length;
  }

  /** The values of a trait, and who has them. */
  trait(name: TraitName): TraitValues {
    return this.traits[name];
  }

  /** Whether a métier is so, as a flag says; null when it is not known. */
  flag(name: TraitName, code: string): boolean | null {
    const place = this.placeOf(code);
    if (place === undefined) return null;
    if (this.traits[name].isHeld('true', place)) return true;
    return this.traits[name].isHeld('false', place) ? false : null;
  }

  /** The place of a métier from A to Z, from 0; undefined when there is no such métier. */
  placeOf(code: string): number | undefined {
    return this.places.get(code);
  }

  /** Some métiers, by their codes; codes of no métier are left out. */
  setOf(codes: Iterable<string>): MetierSet {
    const set = new MetierSet(this.size);
    for (const code of codes) {
      const place = this.places.get(code);
      if (place !== undefined) set.add(place);
    }
    return set;
  }

  /** The codes of some métiers, from A to Z. */
  codesOf(set: MetierSet): string[] {
    return this.codes.filter((_, place) => set.has(place));
  }
}

function* fromAToZ(byCode: readonly TraitValue[]): Sliced<TraitValue[]> {
  const libelles = byCode.map(({ libelle }) => libelle);
  const order = yield* sortedInSlices(byCode.length, (a, b) => compareInFrench(libelles[a] ?? '', libelles[b] ?? ''));
  return [...order].flatMap((place) => byCode[place] ?? []);
}

/** The letter that a label is found under: its first, in capitals and without accents. */
export function letterOf(libelle: string): string {
  return (wordsOf(libelle)[0] ?? '').charAt(0).toUpperCase();
}

function lettersOf(ordered: readonly TraitValue[]): TraitValues {
  const letters = ordered.map(({ libelle }) => [letterOf(libelle)]);
  return new TraitValues(asValues(new Set(letters.flat())), letters);
}

/** What the declaration lists, what the release has nodes of, or else what some métier has. */
function knownValues(
  trait: Trait,
  values: readonly NamedValue[],
  held: readonly (readonly string[])[],
): readonly TraitValue[] {
  const { kind, path, node, enumeration } = trait;
  if (kind === 'flag') return asValues(['true', 'false']);
  if (kind === 'words') return asValues(Object.keys(enumeration?.values ?? {}));
  if (kind === 'numbers' || path.length === 0) return asValues(new Set(held.flat()));
  return values
    .filter(({ nature }) => nature === node.label)
    .map(({ code, libelle }) => ({ code, libelle: libelle ?? code }));
}

function asValues(codes: Iterable<string>): TraitValue[] {
  return Array.from(codes, (code) => ({ code, libelle: code }));
}
