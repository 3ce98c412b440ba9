/** A métier as a drawing names it. */
export interface DrawnMetier {
  readonly code: string;
  readonly libelle: string;
}

/** An item of a step. */
export interface DrawnItem {
  readonly libelle: string;
  /** w = ln(N / df), 0 or more. */
  readonly poids: number;
  readonly coeurMetier?: boolean | null;
}

/** A step of a chain: the fields of `Etape` that are drawn, so that an answer of the API goes in as it is. */
export interface DrawnStep {
  readonly de: DrawnMetier;
  readonly vers: DrawnMetier;
  /** From 0 to 1. */
  readonly couverture: number;
  /** From 0 to 1. */
  readonly couvertureCumulee: number;
  readonly nbCommuns: number;
  readonly nbManquants: number;
  /** Rank among the official mobilités of the start; null when it is none. */
  readonly mobiliteOfficielle?: number | null;
  /** How many certifications lead to the end; null when unknown. */
  readonly nbCertifications?: number | null;
  /** The heaviest first. */
  readonly communs: readonly DrawnItem[];
  /** The heaviest first. */
  readonly manquants: readonly DrawnItem[];
}

/** A chain of métiers: the fields of `Passerelle` that are drawn. */
export interface DrawnPasserelle {
  /** Product of the couvertures, from 0 to 1. */
  readonly force: number;
  /** The least couverture, from 0 to 1. */
  readonly goulot: number;
  readonly etapes: readonly DrawnStep[];
}
