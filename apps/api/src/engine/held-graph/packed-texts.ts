/** Long texts of many nodes in one buffer, beside the heap: read when they are asked for. */
export class PackedTexts {
  private readonly bytes: Buffer;
  private readonly starts: Uint32Array;
  private readonly absent = new Set<number>();

  constructor(texts: readonly (string | null)[]) {
    this.starts = new Uint32Array(texts.length + 1);
    texts.forEach((text, index) => {
      if (text === null) this.absent.add(index);
      this.starts[index + 1] = (this.starts[index] ?? 0) + Buffer.byteLength(text ?? '');
    });
    this.bytes = Buffer.allocUnsafeSlow(this.starts.at(-1) ?? 0);
    texts.forEach((text, index) => this.bytes.write(text ?? '', this.starts[index] ?? 0));
  }

  /** The text of a node; null where there is none. */
  at(index: number): string | null {
    return this.absent.has(index) ? null : this.bytes.toString('utf8', this.starts[index], this.starts[index + 1]);
  }
}
