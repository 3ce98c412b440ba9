/** A growing list of steps between métiers, kept in parallel arrays and reused from one search to the next. */
export class StepBuffer {
  readonly de: number[] = [];
  readonly vers: number[] = [];
  readonly cout: number[] = [];

  get size(): number {
    return this.de.length;
  }

  /** Keeps the first `size` steps. */
  truncate(size: number): void {
    this.de.length = size;
    this.vers.length = size;
    this.cout.length = size;
  }

  add(de: number, vers: number, cout: number): void {
    this.de.push(de);
    this.vers.push(vers);
    this.cout.push(cout);
  }
}
