/** Bodies as they were sent, with what belongs to them; the last used are kept, up to a number of bytes. */
export class BodyCache<Kept> {
  private readonly bodies = new Map<string, Kept>();
  private bytes = 0;

  /**
   * @param maxBytes of all bodies together
   * @param maxBody the longest that is kept
   * @param bytesOf how many one counts for
   */
  constructor(
    private readonly maxBytes: number,
    private readonly maxBody: number,
    private readonly bytesOf: (body: Kept, name: string) => number,
  ) {}

  /** How many bytes are kept. */
  get size(): number {
    return this.bytes;
  }

  /** A body by its name; undefined of one that is not kept. */
  get(name: string): Kept | undefined {
    const body = this.bodies.get(name);
    if (body !== undefined) {
      this.bodies.delete(name);
      this.bodies.set(name, body);
    }
    return body;
  }

  /** Keeps a body, in place of those unused for longest. */
  keep(name: string, body: Kept): void {
    const bytes = this.bytesOf(body, name);
    if (bytes > this.maxBody) return;
    this.drop(name);
    this.bodies.set(name, body);
    this.bytes += bytes;
    for (const oldest of this.bodies.keys()) {
      if (this.bytes <= this.maxBytes) return;
      this.drop(oldest);
    }
  }

  /** Keeps none any more. */
  clear(): void {
    this.bodies.clear();
    this.bytes = 0;
  }

  private drop(name: string): void {
    const body = this.bodies.get(name);
    if (body === undefined) return;
    this.bodies.delete(name);
    this.bytes -= this.bytesOf(body, name);
  }
}
