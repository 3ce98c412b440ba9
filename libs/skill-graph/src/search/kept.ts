/** Things kept for later questions, within a number of bytes: what was asked for longest ago goes first, the last one never. */
export class Kept<T> {
  private readonly things = new Map<string, { readonly thing: T; readonly bytes: number }>();
  private bytes = 0;

  constructor(private readonly bytesMax: number) {}

  get(key: string): T | undefined {
    const kept = this.things.get(key);
    if (kept === undefined) return undefined;
    this.things.delete(key);
    this.things.set(key, kept);
    return kept.thing;
  }

  keep(key: string, thing: T, bytes: number): void {
    this.things.set(key, { thing, bytes });
    this.bytes += bytes;
    for (const [oldest, { bytes: less }] of this.things) {
      if (this.bytes <= this.bytesMax || this.things.size === 1) return;
      this.things.delete(oldest);
      this.bytes -= less;
    }
  }
}
