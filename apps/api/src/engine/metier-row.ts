/** A métier by its codes and names; what tells it apart from others is among its traits. */
export interface MetierRow {
  readonly code: string;
  readonly codeOgr: string;
  readonly libelle: string;
  /** OGR codes of its appellations. */
  readonly appellations: readonly string[];
}
