/** The best of many, in order: what does not fit is counted and forgotten. */
export class BestRows<T> {
  readonly rows: T[] = [];
  count = 0;

  constructor(
    private readonly most: number,
    private readonly order: (a: T, b: T) => number,
  ) {}

  /** Puts a row at its place, unless there are better ones enough. */
  add(row: T): void {
    this.count++;
    const { rows, most, order } = this;
    if (rows.length === most && order(row, rows[most - 1]!) >= 0) return;
    let from = 0;
    let to = rows.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (order(row, rows[middle]!) < 0) to = middle;
      else from = middle + 1;
    }
    rows.splice(from, 0, row);
    if (rows.length > most) rows.pop();
  }
}
