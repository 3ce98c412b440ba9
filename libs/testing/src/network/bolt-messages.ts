/** The messages of Bolt that a program of ours sends or is sent, and HANDSHAKE for what comes before the first. */
export type BoltMessage =
  | 'HANDSHAKE'
  | 'HELLO'
  | 'LOGON'
  | 'RESET'
  | 'RUN'
  | 'BEGIN'
  | 'COMMIT'
  | 'ROLLBACK'
  | 'PULL'
  | 'DISCARD'
  | 'ROUTE'
  | 'SUCCESS'
  | 'RECORD'
  | 'FAILURE'
  | 'IGNORED'
  | 'OTHER';

/** A message as it stands on the wire, frames included. */
export interface WireMessage {
  readonly name: BoltMessage;
  readonly bytes: Buffer;
}

const names: ReadonlyMap<number, BoltMessage> = new Map([
  [0x01, 'HELLO'],
  [0x6a, 'LOGON'],
  [0x0f, 'RESET'],
  [0x10, 'RUN'],
  [0x11, 'BEGIN'],
  [0x12, 'COMMIT'],
  [0x13, 'ROLLBACK'],
  [0x3f, 'PULL'],
  [0x2f, 'DISCARD'],
  [0x66, 'ROUTE'],
  [0x70, 'SUCCESS'],
  [0x71, 'RECORD'],
  [0x7f, 'FAILURE'],
  [0x7e, 'IGNORED'],
]);

const manifest = 0x000001ff;

/** What the two ends of a connection have agreed upon, which either parser tells the other. */
export interface Agreement {
  /** Whether versions are agreed upon by a manifest; undefined before the server has said so. */
  byManifest?: boolean;
}

/** Cuts what one end of a connection sends into its messages. */
export class BoltMessages {
  private held: Buffer = Buffer.alloc(0);
  private handshakes = 0;

  constructor(
    private readonly end: 'client' | 'server',
    private readonly agreement: Agreement,
  ) {}

  /** The messages that are whole with these bytes. */
  take(bytes: Buffer): WireMessage[] {
    this.held = Buffer.concat([this.held, bytes]);
    const messages: WireMessage[] = [];
    for (let message = this.next(); message; message = this.next()) messages.push(message);
    return messages;
  }

  private next(): WireMessage | undefined {
    const shaking = this.handshakeLength();
    if (shaking === 'incomplete') return undefined;
    if (shaking > 0) {
      this.handshakes += 1;
      return { name: 'HANDSHAKE', bytes: this.cut(shaking) };
    }
    const length = messageLength(this.held);
    if (length === undefined) return undefined;
    const bytes = this.cut(length);
    return { name: (bytes.length > 3 && names.get(bytes[3] ?? 0)) || 'OTHER', bytes };
  }

  /** How long what is left of the handshake is at this end; 0 when it is over. */
  private handshakeLength(): number | 'incomplete' {
    const { held, agreement, end, handshakes } = this;
    if (end === 'server') return handshakes === 0 ? this.answerLength() : 0;
    if (handshakes === 0) return held.length < 20 ? 'incomplete' : 20;
    if (handshakes > 1 || !agreement.byManifest) return 0;
    return varintEnd(held, 4) ?? 'incomplete';
  }

  /**
   * How long the one answer of the server to the handshake is: a version, or the mark of a manifest, the ranges of versions that it
   * counts, and capabilities.
   */
  private answerLength(): number | 'incomplete' {
    const { held, agreement } = this;
    if (held.length < 4) return 'incomplete';
    agreement.byManifest = held.readUInt32BE(0) === manifest;
    if (!agreement.byManifest) return 4;
    const counted = varintEnd(held, 4);
    if (counted === undefined) return 'incomplete';
    return varintEnd(held, counted + 4 * (held[4] ?? 0)) ?? 'incomplete';
  }

  private cut(length: number): Buffer {
    const bytes = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return bytes;
  }
}

/** Where a number of variable length that begins at a place ends; undefined when it is not all there. */
function varintEnd(bytes: Buffer, from: number): number | undefined {
  for (let at = from; at < bytes.length; at += 1) if (((bytes[at] ?? 0) & 0x80) === 0) return at + 1;
  return undefined;
}

/** How long the first message is: its frames, and the empty one that ends it; an empty one alone keeps the connection alive. */
function messageLength(bytes: Buffer): number | undefined {
  for (let at = 0; at + 2 <= bytes.length;) {
    const size = bytes.readUInt16BE(at);
    at += 2 + size;
    if (size === 0) return at;
  }
  return undefined;
}
