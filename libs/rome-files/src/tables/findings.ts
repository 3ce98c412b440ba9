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

/** Rows of a table left out for one reason, with the first of them as an example. */
export interface Refusal {
  readonly table: string;
  readonly reason: string;
  readonly rows: number;
  readonly example: string;
}
