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
