/** Where a métier lies on the map of all, and the aire that it is in. */
export interface PlaceRow {
  readonly metier: string;
  readonly aire: string;
  /** From −1000, left, to 1000. */
  readonly x: number;
  /** From −1000, below, to 1000. */
  readonly y: number;
}

/** An aire by its name. */
export interface AireNommee {
  readonly code: string;
  readonly libelle: string;
  /** How many métiers it has. */
  readonly taille: number;
}

/** The map of all métiers, as the loader drew it. */
export interface Carte {
  /** By code of the métier. */
  readonly places: readonly PlaceRow[];
  /** The largest first. */
  readonly aires: readonly AireNommee[];
}
