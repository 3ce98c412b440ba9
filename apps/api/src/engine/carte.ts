import type { NatureItem } from '@rome-graph/skill-graph';

/** Where a métier lies on the map of all, and the aire that it is in. */
export interface PlaceRow {
  readonly metier: string;
  readonly aire: string;
  /** From −1000, left, to 1000. */
  readonly x: number;
  /** From −1000, below, to 1000. */
  readonly y: number;
}

/** An aire as aires-de-mobilite.cypher gives it. */
export interface AireRow {
  readonly code: string;
  readonly libelle: string;
  readonly metierCentral: string;
  /** How many métiers it has. */
  readonly taille: number;
  readonly cohesion: number;
  readonly contribution: number;
  readonly metiers: readonly {
    readonly code: string;
    readonly ancrage: number;
    readonly intermediarite: number;
    readonly intermediariteEntreAires: number;
  }[];
  readonly items: readonly {
    readonly code: string;
    readonly nature: NatureItem;
    readonly metiers: number;
    readonly distinction: number;
  }[];
}

/** The aires of the nomenclature and the map of all métiers, as the loader found them. */
export interface Carte {
  /** By code of the métier. */
  readonly places: readonly PlaceRow[];
  /** The largest first. */
  readonly aires: readonly AireRow[];
}
