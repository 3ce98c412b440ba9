/** Two releases of which the graph has recorded what changed from the one to the other. */
export interface PaireDeVersions {
  /** The older of the two, as 458. */
  readonly depuis: string;
  /** The newer, as 460. */
  readonly jusqua: string;
}

/** A change that was recorded, as the graph holds it: one of a fiche, of an appellation or of any other element. */
export interface ChangementConnu extends PaireDeVersions {
  /** CREE, SUPPRIME, RENOMME, DEPLACE, LIE or DELIE: others change no lineage. */
  readonly type: string;
  readonly nature: string;
  readonly sujet: string;
  /** `libelle`, or the type of link that changed; null for CREE and SUPPRIME. */
  readonly attribut: string | null;
  /** The libellé or the code that the older release has; absent where it has none. */
  readonly ancien?: string | null;
  /** The same of the newer. */
  readonly nouveau?: string | null;
}
