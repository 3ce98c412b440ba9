import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

/** How a body is written. */
export type Encoding = 'identity' | 'gzip' | 'br';

/** What is kept: one more of Brotli takes half as much again for a hundredth less, the best twenty times as much. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** What is sent as it is made: a quarter of the time, for a quarter more bytes. */
const brotliAtOnce = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
/**
 * Each chunk is a turn of another thread, and waits for it where cores are busy: few large ones, of which several may wait, so that
 * what is made next does not.
 */
const chunks = { chunkSize: 256 * 1024, highWaterMark: 1024 * 1024 };
const brotliWhole = promisify(brotliCompress);
const gzipWhole = promisify(gzip);

/** The shortest that a client takes (RFC 9110, 12.5.3); as it is where it names neither. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const weights = new Map<string, number>();
  for (const part of (acceptEncoding ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const takes = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** A whole body in an encoding, as short as is worth its time; made by other threads. */
export async function encoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body;
  return encoding === 'br' ? brotliWhole(body, brotli) : gzipWhole(body);
}

/** What encodes a body as it comes, quickly; undefined where it stays as it is. */
export function encoder(encoding: Encoding): Transform | undefined {
  if (encoding === 'identity') return undefined;
  return encoding === 'br' ? createBrotliCompress({ ...brotliAtOnce, ...chunks }) : createGzip({ level: 1, ...chunks });
}
