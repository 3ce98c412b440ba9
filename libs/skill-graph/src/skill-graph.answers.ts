import type { NatureItem } from './skill-graph.source';

/** One item in an answer. */
export interface SharedItem {
  readonly code: string;
  readonly nature: NatureItem;
  /** w = ln(N / df): 0 when every métier holds the item, ln N when a single one does. */
  readonly poids: number;
  /** True when the métier meant by the question holds the item by a direct link PRINCIPALE or EMERGENTE. */
  readonly coeurMetier: boolean;
}

/** What going from one métier to another takes. */
export interface Ecart {
  /** Share of the work of `vers` already held, by weight, 0..1. */
  readonly couverture: number;
  readonly nbCommuns: number;
  readonly nbManquants: number;
  /** A(de) ∩ A(vers), by descending poids then code; the first `limite` of them, all when left out. */
  communs(limite?: number): SharedItem[];
  /** A(vers) \ A(de), in the same order. */
  manquants(limite?: number): SharedItem[];
}

/** Which part of a ranked list is wanted. */
export interface Page {
  /** How many results at most. */
  readonly limite: number;
  /** How many results to skip. */
  readonly decalage: number;
}

/** One métier that shares items with the métier asked about. */
export interface MetierPartageant {
  readonly metier: string;
  /** How many items both hold. */
  readonly nombre: number;
  /** Σ w over these items. */
  readonly poids: number;
  /** The items both hold, by descending poids then code; coeurMetier is that of the listed métier. */
  communs(limite?: number): SharedItem[];
}

/** Two métiers that share items, `a` before `b`. */
export interface PairePartageant {
  readonly a: string;
  readonly b: string;
  /** How many items both hold. */
  readonly nombre: number;
  /** Σ w over these items. */
  readonly poids: number;
}

/** One page of a ranked list. */
export interface PageDeResultats<T> {
  /** Length of the whole list. */
  readonly total: number;
  readonly resultats: readonly T[];
}

/** One of the métiers nearest to another. */
export interface MetierProche {
  readonly metier: string;
  /** By the measure asked for, in (0, 1]. */
  readonly score: number;
  /** How many items both hold. */
  readonly nbCommuns: number;
  /** Rank of the official mobilité from the métier asked about to this one, null when there is none. */
  readonly mobiliteOfficielle: number | null;
}

/** Which steps a chain may take. */
export interface ChainLimits {
  /** Least couverture of a step, in (0, 1]; 0.05 when left out. */
  readonly couvertureMin?: number;
  /** Least number of items the two métiers of a step share, ≥ 1; 1 when left out. */
  readonly communsMin?: number;
}

/** One step of a chain. Held = every item of every métier of the chain from its start up to and including `de`. */
export interface Etape {
  readonly de: string;
  readonly vers: string;
  /** Couverture of the step itself, 0..1. */
  readonly couverture: number;
  /** Share of A(vers), by weight, that is held; at least `couverture`. */
  readonly couvertureCumulee: number;
  readonly nbCommuns: number;
  readonly nbManquants: number;
  /** Rank of the official mobilité de → vers, null when there is none. */
  readonly mobiliteOfficielle: number | null;
  /** A(de) ∩ A(vers), by descending poids then code; the first `limite` of them, all when left out. */
  communs(limite?: number): SharedItem[];
  /** A(vers) less what is held, in the same order. */
  manquants(limite?: number): SharedItem[];
}

/** A passerelle: a chain of métiers from one to another. */
export interface Chain {
  /** Codes from start to end, at least two, none twice. */
  readonly metiers: readonly string[];
  /** Product of the couvertures, 0..1. */
  readonly force: number;
  /** Sum of −ln couverture, added from the first step to the last; ≥ 0. */
  readonly cout: number;
  /** Least couverture of a step. */
  readonly goulot: number;
  readonly etapes: readonly Etape[];
}

/** One relationship PROCHE: a step that one can take. */
export interface Proche {
  readonly de: string;
  readonly vers: string;
  /** Share of the work of `vers` that `de` holds, by weight. */
  readonly couverture: number;
  /** −ln couverture, ≥ 0. */
  readonly cout: number;
  /** How many items both hold. */
  readonly communs: number;
}

/** The steps of a couverture at least as great as asked, by ascending `de` then `vers`. */
export interface Proches extends Iterable<Proche> {
  readonly nombre: number;
}
