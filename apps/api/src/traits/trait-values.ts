import { inFrenchOrder } from '../metiers/french-order';
import type { MetierSet } from './metier-set';

/** A value that a trait may have. */
export interface TraitValue {
  readonly code: string;
  readonly libelle: string;
}

/** The values that a release knows of one trait, and the métiers that have each. */
export class TraitValues {
  /** In the alphabetical order of French, then by code. */
  readonly all: readonly TraitValue[];
  private readonly places: ReadonlyMap<string, number[]>;

  /**
   * @param known every value, held by a métier or not
   * @param held of the métier at each place, the codes of its values, each once
   * @throws {Error} when a métier has a value that is not known.
   */
  constructor(known: readonly TraitValue[], held: readonly (readonly string[])[]) {
    this.all = inFrenchOrder([...known].sort((a, b) => (a.code < b.code ? -1 : 1)));
    this.places = new Map(this.all.map(({ code }) => [code, []]));
    for (const [place, codes] of held.entries()) {
      for (const code of codes) {
        const holders = this.places.get(code);
        if (!holders) throw new Error(`A métier has ${code}, which is none of the values that are known.`);
        holders.push(place);
      }
    }
  }

  /** Whether the release knows a value, whoever has it. */
  knows(code: string): boolean {
    return this.places.has(code);
  }

  /** The places of the métiers that have a value, ascending; none for one that is not known. */
  holders(code: string): readonly number[] {
    return this.places.get(code) ?? [];
  }

  /** Whether the métier at a place has a value. */
  isHeld(code: string, place: number): boolean {
    const holders = this.holders(code);
    let [low, high] = [0, holders.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((holders[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return holders[low] === place;
  }

  /** How many of some métiers have a value. */
  count(code: string, among: MetierSet): number {
    let count = 0;
    for (const place of this.holders(code)) if (among.has(place)) count++;
    return count;
  }
}
