import type { TypeDeRecherche } from './element';

/** Why something was found. */
export const champsTrouves = ['CODE', 'LIBELLE', 'APPELLATION', 'SIGLE', 'SYNONYME', 'ANCIEN_NOM', 'CONTENU'] as const;
export type ChampTrouve = (typeof champsTrouves)[number];

/** One thing that a search found. */
export interface Found {
  readonly type: TypeDeRecherche;
  readonly code: string;
  readonly libelle: string;
  /** The label that answers: its own, the short one, a former one, or an appellation's. */
  readonly libelleTrouve: string;
  /** Code ROME of the métier that it is, that it names, or that it alone leads to. */
  readonly metier: string | null;
  readonly peuUsitee: boolean;
  readonly champ: ChampTrouve;
  /** Whether a word was held for mistyped. */
  readonly approximatif: boolean;
}

/** What a search found, the best first. */
export interface SearchAnswer {
  /** How many were found, of which `resultats` has the first. */
  readonly total: number;
  readonly resultats: readonly Found[];
}
