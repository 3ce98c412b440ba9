/** Bodies as they were sent, the last used kept, up to a number of bytes. */
export class BodyCache {
  private readonly bodies = new Map<string, Buffer>();
  private bytes = 0;

  /**
   * @param maxBytes of all bodies together
   * @param maxBody the longest that is kept
   */
  constructor(
    private readonly maxBytes: number,
    private readonly maxBody: number,
  ) {}

  /** How many bytes are kept. */
  get size(): number {
    return this.bytes;
  }

  /** A body by its name; undefined of one that is not kept. */
  get(name: string): Buffer | undefined {
    const body = this.bodies.get(name);
    if (body) {
      this.bodies.delete(name);
      this.bodies.set(name, body);
    }
    return body;
  }

  /** Keeps a body, in place of those unused for longest. */
  keep(name: string, body: Buffer): void {
    if (body.length > this.maxBody) return;
    this.bytes += body.length - (this.bodies.get(name)?.length ?? 0);
    this.bodies.delete(name);
    this.bodies.set(name, body);
    for (const [oldest, { length }] of this.bodies) {
      if (this.bytes <= this.maxBytes) return;
      this.bodies.delete(oldest);
      this.bytes -= length;
    }
  }
}
