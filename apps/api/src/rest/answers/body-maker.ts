import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FairTurns } from '../../engine/fair-turns';
import { ApiConfiguration } from '../../platform/configuration/api.configuration';
import { requestTimeout, serverBusy } from '../../platform/errors/api-errors';
import { compressionThreshold } from '../../platform/http/answer-finish';
import { BodyCache } from '../../platform/http/body-cache';
import type { Encoding } from './encodings';
import { encoded, encoder } from './encodings';

/** Bytes of the bodies that are kept, and of the longest of them: the fiches of all métiers are 12 MB. */
const keptBytes = 64 * 1024 * 1024;
const longestKept = 16 * 1024 * 1024;
/** About how long a part of a body is, in characters: half a millisecond of work. */
const partLength = 32_768;

/** A body, and how it is written. */
export interface MadeBody {
  readonly body: Buffer | Readable;
  readonly encoding: Encoding;
}

/** Writes bodies in parts, between which others have their turn, and keeps them compressed: quickly for who asks first, then well. */
@Injectable()
export class BodyMaker {
  private readonly cache = new BodyCache<Buffer>(keptBytes, longestKept, ({ length }) => length);
  /** Compressions under way, so that those who ask meanwhile wait for the same. */
  private readonly underWay = new Map<string, Promise<Buffer>>();
  private running = 0;

  constructor(
    private readonly turns: FairTurns,
    private readonly configuration: ApiConfiguration,
  ) {}

  /**
   * The body of a name that tells it from any other. Throws SERVER_BUSY when too many are being made, REQUEST_TIMEOUT when its
   * first part comes too late; one that is cut later ends before its end.
   *
   * @param pieces texts, of which it is made; an empty one is a place to stop at
   */
  async make(name: string, wanted: Encoding, pieces: () => Iterable<string>): Promise<MadeBody> {
    const kept = this.cache.get(keyOf(name, wanted));
    if (kept) return { body: kept, encoding: wanted };
    const plain = this.cache.get(keyOf(name, 'identity'));
    if (plain) return this.fromPlain(name, wanted, plain);
    const { maxConcurrent } = this.configuration;
    if (this.running >= maxConcurrent) throw serverBusy(maxConcurrent);
    const parts = inParts(pieces());
    const end = performance.now() + this.configuration.requestTimeoutMs;
    this.running++;
    let begun: { readonly text: string; readonly isWhole: boolean };
    try {
      begun = await this.begin(parts, end);
    } catch (error) {
      this.running--;
      throw error;
    }
    const { text, isWhole } = begun;
    if (!isWhole) return { body: this.stream(name, wanted, text, parts, end), encoding: wanted };
    this.running--;
    return this.fromPlain(name, wanted, Buffer.from(text), true);
  }

  /** A body up to the length of a part, and whether that is all of it. */
  private async begin(parts: Generator<string, void>, end: number): Promise<{ text: string; isWhole: boolean }> {
    let text = '';
    while (text.length < partLength) {
      const part = await this.next(parts, end);
      if (part.done === true) return { text, isWhole: true };
      text += part.value;
    }
    return { text, isWhole: false };
  }

  private async fromPlain(name: string, wanted: Encoding, plain: Buffer, isNew = false): Promise<MadeBody> {
    const isShort = plain.length < compressionThreshold;
    if (isNew && (isShort || wanted === 'identity')) this.cache.keep(keyOf(name, 'identity'), plain);
    if (isShort || wanted === 'identity') return { body: plain, encoding: 'identity' };
    const key = keyOf(name, wanted);
    let body = this.underWay.get(key);
    if (!body) {
      body = encoded(plain, wanted);
      this.underWay.set(key, body);
      const ended = (): boolean => this.underWay.delete(key);
      body.then((made) => this.cache.keep(key, made)).then(ended, ended);
    }
    return { body: await body, encoding: wanted };
  }

  private stream(
    name: string,
    encoding: Encoding,
    begun: string,
    parts: Generator<string, void>,
    end: number,
  ): Readable {
    const source = Readable.from(this.rest(begun, parts, end), { objectMode: false });
    source.once('close', () => this.running--);
    const transform = encoder(encoding);
    const sent = transform ? source.pipe(transform) : source;
    if (transform) {
      source.once('error', (error) => transform.destroy(error));
      transform.once('close', () => source.destroy());
    }
    const plain = transform ? collected(source) : undefined;
    const written = collected(sent);
    sent.once('end', () => {
      this.keepAll(keyOf(name, encoding), written);
      if (plain && plain.length <= longestKept) this.keepShorter(keyOf(name, encoding), encoding, plain);
    });
    // Whoever sends it reads it: until then nothing flows.
    sent.pause();
    return sent;
  }

  private keepAll(key: string, { chunks, length }: Collected): void {
    if (length <= longestKept) this.cache.keep(key, Buffer.concat(chunks));
  }

  /** What was sent as it was made gives way to what other threads make of it, in no hurry. */
  private keepShorter(key: string, encoding: Encoding, { chunks }: Collected): void {
    const keep = (body: Buffer): void => this.cache.keep(key, body);
    encoded(Buffer.concat(chunks), encoding).then(keep, () => undefined);
  }

  private async *rest(begun: string, parts: Generator<string, void>, end: number): AsyncGenerator<string, void> {
    yield begun;
    for (let part = await this.next(parts, end); part.done !== true; part = await this.next(parts, end)) {
      yield part.value;
    }
  }

  private async next(parts: Generator<string, void>, end: number): Promise<IteratorResult<string, void>> {
    const part = await this.turns.soon(() => parts.next());
    if (part.done !== true && performance.now() > end) throw requestTimeout(this.configuration.requestTimeoutMs);
    return part;
  }
}

/** What came of a stream, as far as it may be kept. */
interface Collected {
  chunks: Buffer[];
  length: number;
}

function collected(stream: Readable): Collected {
  const found: Collected = { chunks: [], length: 0 };
  stream.on('data', (chunk: Buffer | string) => {
    found.length += chunk.length;
    if (found.length <= longestKept) found.chunks.push(Buffer.from(chunk));
    else found.chunks = [];
  });
  return found;
}

function* inParts(pieces: Iterable<string>): Generator<string, void> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (piece !== '' && part.length < partLength) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}

function keyOf(name: string, encoding: Encoding): string {
  return `${encoding} ${name}`;
}
