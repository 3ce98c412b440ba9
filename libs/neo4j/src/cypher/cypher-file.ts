/** A parameter that the header of a .cypher file declares. */
export interface CypherParameter {
  /** Without the `$`. */
  readonly name: string;
  /** As written: string, integer, list of maps … */
  readonly type: string;
  readonly meaning: string;
  /** A Cypher expression that makes the file runnable, when the file gives one. */
  readonly example?: string;
}

/** A .cypher file: one question or one write, with what an analyst needs to run it. */
export interface CypherFile {
  /** The file's name without folder and extension. */
  readonly name: string;
  readonly purpose: string;
  readonly parameters: readonly CypherParameter[];
  /** One statement, without final semicolon and without lines of Browser and cypher-shell. */
  readonly statement: string;
}
