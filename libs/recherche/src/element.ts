/** What a search looks through, in the order in which kinds are preferred among equals. */
export const typesDeRecherche = [
  'METIER',
  'APPELLATION',
  'MACRO_COMPETENCE',
  'CONTEXTE_TRAVAIL',
  'COMPETENCE',
  'SAVOIR',
  'CERTIFICATION',
  'CODE_EXTERNE',
] as const;
export type TypeDeRecherche = (typeof typesDeRecherche)[number];

/** One thing that a search can find. */
export interface ElementCherche {
  readonly type: TypeDeRecherche;
  /** The code ROME of a métier, the code of a certification, the key of a code of another nomenclature, the code OGR of the rest. */
  readonly code: string;
  readonly libelle: string;
  /** The short label of an appellation. */
  readonly libelleCourt?: string | null;
  /** Code ROME of the métier that it is, or that it names; null for the rest. */
  readonly metier: string | null;
  /** Whether an appellation is the name of its fiche. */
  readonly principale?: boolean;
  /** Whether an appellation is little used. */
  readonly peuUsitee?: boolean;
  /** Other codes that it is known by: the OGR of a métier, the code of a macro-compétence in its tree, a number RNCP. */
  readonly autresCodes?: readonly string[];
  /** Codes ROME that a code of another nomenclature leads to. */
  readonly metiers?: readonly string[];
  /** Names that it had, which find it and are not shown first: the label of ROME 3. */
  readonly anciensNoms?: readonly string[];
}

/** Everything that an index is built from, all of one release. */
export interface SearchSource {
  readonly elements: readonly ElementCherche[];
  /** What métiers hold: code ROME, then the code OGR of a compétence, a macro-compétence or a savoir. */
  readonly liens: Iterable<readonly [metier: string, item: string]>;
  /** What is written of métiers: code ROME, then a text. */
  readonly textes: Iterable<readonly [metier: string, texte: string]>;
}
