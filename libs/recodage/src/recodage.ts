/** What may happen to a code from a release to another, in the order in which they are told. */
export const statutsDeRecodage = [
  'INCHANGE',
  'RENOMME',
  'SCINDE',
  'FUSIONNE',
  'REMPLACE',
  'DISPARU',
  'INCONNU',
] as const;

/** What happened to a code. */
export type StatutDeRecodage = (typeof statutsDeRecodage)[number];

/** A code of today that an old code leads to. */
export interface CandidatDeRecodage {
  /** ROME code of a fiche; OGR code of a compétence, a savoir or a contexte where such a code was asked. */
  readonly code: string;
  readonly libelle: string;
  /** Share of what the old code held, in 0..1: those of all candidats of a code sum to 1. */
  readonly part: number;
  /** Where this comes from, in one French sentence with its counts. */
  readonly base: string;
  /** OGR codes of the appellations that lead there, in order; none where the code leads there by itself. */
  readonly appellations: readonly string[];
}

/** What an old code has become. */
export interface Recodage {
  readonly code: string;
  readonly statut: StatutDeRecodage;
  /** The greatest part first, then by code. */
  readonly candidats: readonly CandidatDeRecodage[];
  /** What remains to be done by hand, in one French sentence. */
  readonly aFaire: string;
}

/** The candidats in the order in which they are told. */
export function inOrder(candidats: readonly CandidatDeRecodage[]): CandidatDeRecodage[] {
  return [...candidats].sort((a, b) => b.part - a.part || compareCodes(a.code, b.code));
}

/** The order of codes, that of their characters. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
