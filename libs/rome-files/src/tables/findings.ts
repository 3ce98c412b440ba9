/** Something in a file that was mended while reading it, with how many cells or rows it touched. */
export interface Repair {
  readonly file: string;
  readonly what: string;
  readonly count: number;
}

/** Something in a file that was kept as it is, and that a reader of the graph may stumble over. */
export interface Oddity {
  readonly file: string;
  readonly what: string;
  readonly count: number;
}

/** Where the readers of files tell what they found. */
export interface Findings {
  readonly repairs: Repair[];
  readonly oddities: Oddity[];
}

/** A word that its column does not list: the row is kept, and the value is unknown. */
export interface UnknownValue {
  readonly table: string;
  readonly column: string;
  readonly value: string;
  readonly rows: number;
  /** Line of the file where it stands first. */
  readonly line: number;
}

/** A code that leads to several others where the nomenclature has one: all of the links are kept. */
export interface Ambiguity {
  /** The link, as `(Appellation)-[:DESIGNE]->(Metier)`. */
  readonly link: string;
  readonly code: string;
  readonly libelle: string;
  /** The codes that it leads to, with their labels. */
  readonly targets: readonly { readonly code: string; readonly libelle: string }[];
}

/** Rows of a table left out for one reason, with the first of them as an example. */
export interface Refusal {
  readonly table: string;
  readonly reason: string;
  readonly rows: number;
  readonly example: string;
}
