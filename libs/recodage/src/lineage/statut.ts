import type { CandidatDeRecodage, StatutDeRecodage } from '../recodage';

/** What decides the statut of a code that was known. */
export interface Destin {
  readonly candidats: readonly CandidatDeRecodage[];
  /** Whether its one candidat is the code itself, or for an appellation the fiche that it was under. */
  readonly memeCode: boolean;
  /** Whether its libellé is known to have been another. */
  readonly renomme: boolean;
  /** Whether other old codes lead to its one candidat. */
  readonly rejoint: boolean;
}

/** The statut of a code that was known, by the rule of the contract. */
export function statutOf({ candidats, memeCode, renomme, rejoint }: Destin): Exclude<StatutDeRecodage, 'INCONNU'> {
  if (candidats.length === 0) return 'DISPARU';
  if (candidats.length > 1) return 'SCINDE';
  if (memeCode) return renomme ? 'RENOMME' : 'INCHANGE';
  return rejoint ? 'FUSIONNE' : 'REMPLACE';
}
