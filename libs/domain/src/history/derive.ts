/** How far the content of a métier moved between two releases, at niveau TOUT. */
export interface Derive {
  readonly metier: string;
  readonly libelle: string;
  /** Whether its libellé changed as well. */
  readonly renomme: boolean;
  readonly itemsAvant: number;
  readonly itemsApres: number;
  readonly itemsCommuns: number;
  /** Items of both over items of either, 0 to 1. */
  readonly jaccard: number;
  /** Its ten nearest by COUVERTURE, the nearest first. */
  readonly voisinsAvant: readonly string[];
  readonly voisinsApres: readonly string[];
  readonly voisinsCommuns: number;
  /** Neighbours of both over the larger of the two numbers of neighbours, 0 to 1. */
  readonly recouvrement: number;
}
