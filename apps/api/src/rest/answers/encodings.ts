import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

/** How a body is written. */
export type Encoding = 'identity' | 'gzip' | 'br';

/** The best compression of Brotli takes a second for what this one does in milliseconds. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
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

/** A whole body in an encoding. */
export async function encoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body;
  return encoding === 'br' ? brotliWhole(body, brotli) : gzipWhole(body);
}

/** What encodes a body as it comes; undefined where it stays as it is. */
export function encoder(encoding: Encoding): Transform | undefined {
  if (encoding === 'identity') return undefined;
  return encoding === 'br' ? createBrotliCompress(brotli) : createGzip();
}
