import { Zip, ZipDeflate } from 'fflate';

/** A zip holds no moment, so that the same content is the same bytes: the first that the format can say, in any time zone. */
const noMoment = new Date(1980, 0, 1);

/** How many characters wait before they are compressed: row by row it takes several times as long. */
const charactersAtATime = 1 << 16;

/** A zip that is written part after part, each in pieces. Its compression is in JavaScript: the same bytes on every machine. */
export class ZipStream {
  private readonly encoder = new TextEncoder();
  private pieces: Uint8Array[] = [];
  private waiting = '';
  private part: ZipDeflate | undefined;
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.pieces.push(piece);
  });

  /** Ends the part that was being written, and begins another. */
  begin(path: string): void {
    this.endPart();
    this.part = new ZipDeflate(path, { level: 6 });
    this.part.mtime = noMoment;
    this.zip.add(this.part);
  }

  /** Adds to the part that is being written. */
  write(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= charactersAtATime) this.compress(false);
  }

  /** Ends the zip. */
  end(): void {
    this.endPart();
    this.zip.end();
  }

  /** The bytes made since they were last taken. */
  taken(): Uint8Array {
    const bytes = new Uint8Array(this.pieces.reduce((size, { length }) => size + length, 0));
    let position = 0;
    for (const piece of this.pieces) {
      bytes.set(piece, position);
      position += piece.length;
    }
    this.pieces = [];
    return bytes;
  }

  private endPart(): void {
    this.compress(true);
    this.part = undefined;
  }

  private compress(last: boolean): void {
    this.part?.push(this.encoder.encode(this.waiting), last);
    this.waiting = '';
  }
}
