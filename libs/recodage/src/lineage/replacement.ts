/** An element of today, by its label and its code. */
export interface Remplacant {
  readonly nature: string;
  readonly code: string;
}

/** What replaces a fiche or an appellation that was dropped, at the end of the chain of REMPLACE_PAR. */
export interface Remplacement extends Remplacant {
  readonly remplacants: readonly Remplacant[];
}

/** What replaces each fiche and appellation that was dropped. */
export class Remplacements {
  private readonly byKey: ReadonlyMap<string, readonly Remplacant[]>;

  constructor(
    remplacements: readonly Remplacement[],
    private readonly fichesOfAppellations: ReadonlyMap<string, string>,
  ) {
    this.byKey = new Map(remplacements.map(({ nature, code, remplacants }) => [`${nature}:${code}`, remplacants]));
  }

  /** The fiches that stand for what was dropped, in order of code: those of the appellations that replace it among them. */
  fichesFor(nature: 'Metier' | 'Appellation', code: string): string[] {
    const found = (this.byKey.get(`${nature}:${code}`) ?? []).flatMap((remplacant) => {
      if (remplacant.nature === 'Metier') return [remplacant.code];
      return this.fichesOfAppellations.get(remplacant.code) ?? [];
    });
    return [...new Set(found)].sort();
  }
}
