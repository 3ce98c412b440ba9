/** The property by which a métier has a name beside its own. */
export interface MetierName {
  /** A name that the fiche does not show is hidden: it serves search alone. */
  readonly property: 'altLabel' | 'hiddenLabel';
  readonly libelle: string;
}

/**
 * The names of métiers, so that none is given twice: in SKOS a label is preferred, alternative or hidden, never two of these.
 */
export class MetierNames {
  private readonly appellations = new Map<string, MetierName>();
  private readonly given = new Map<string, Set<string>>();

  /** A métier under its own name. */
  addMetier(code: string, libelle: string): void {
    this.given.set(code, new Set([libelle]));
  }

  /** An appellation, before the métier that it names is known. */
  addAppellation(code: string, libelle: string, peuUsitee: boolean): void {
    this.appellations.set(code, { property: peuUsitee ? 'hiddenLabel' : 'altLabel', libelle });
  }

  /** What an appellation adds to the names of a métier; undefined when the métier has that name already. */
  nameOf(code: string, metier: string): MetierName | undefined {
    const name = this.appellations.get(code);
    const given = this.given.get(metier);
    if (!name || !given || given.has(name.libelle)) return undefined;
    given.add(name.libelle);
    return name;
  }
}
