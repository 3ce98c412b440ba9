import type { Riasec, TransitionEcologique } from '@rome-graph/domain';

/** What contraintes and profiles look at in a métier; null where the nomenclature does not say. */
export interface MetierTraits {
  readonly code: string;
  readonly codeOgr: string;
  readonly libelle: string;
  /** Code of its domaine professionnel. */
  readonly domaine: string | null;
  /** Codes of the secteurs it is exercised in. */
  readonly secteurs: readonly string[];
  /** OGR codes of the contextes de travail it is exercised in. */
  readonly contextes: readonly string[];
  /** Codes of the centres d'intérêt it answers. */
  readonly centresInteret: readonly string[];
  /** OGR codes of its appellations. */
  readonly appellations: readonly string[];
  /** How many certifications prepare for it. */
  readonly certifications: number;
  /** Code of the fiche of ROME 3 that it comes from. */
  readonly codeRomeParent: string | null;
  /** Letter of its grand domaine. */
  readonly grandDomaine: string | null;
  readonly emploiReglemente: boolean | null;
  readonly emploiCadre: boolean | null;
  readonly transitionEcologique: TransitionEcologique | null;
  readonly transitionNumerique: boolean | null;
  readonly transitionDemographique: boolean | null;
  readonly riasecMajeur: Riasec | null;
}
