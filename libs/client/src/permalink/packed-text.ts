/** In the alphabet that addresses leave as it is (RFC 4648, 5), without padding. */
export function base64urlOf(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The bytes of a text of `base64urlOf`; undefined when it is none. */
export function bytesOf(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Compressed by zlib (RFC 1950), whose checksum tells what was cut or mistyped. */
export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await through(new CompressionStream('deflate'), bytes, Infinity);
  if (packed === undefined) throw new Error('Compression has no bound.');
  return packed;
}

/** What was compressed so; undefined when it was not. No more than `most` bytes are ever made of it. */
export async function inflated(bytes: Uint8Array, most: number): Promise<Uint8Array | 'too large' | undefined> {
  try {
    return (await through(new DecompressionStream('deflate'), bytes, most)) ?? 'too large';
  } catch {
    return undefined;
  }
}

/** What a stream makes of some bytes; undefined as soon as it is more than `most`. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  most: number,
): Promise<Uint8Array | undefined> {
  const writer = stream.writable.getWriter();
  // What fails in writing fails in reading, too, where it is caught.
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
    if (done || !value) return joined(parts, length);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
}
