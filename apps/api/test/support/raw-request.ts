import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';

/** An answer as it comes over the wire. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The code of the first error of the body; undefined when it has none. */
  readonly code: string | undefined;
  /** The message of the first error of the body. */
  readonly message: string | undefined;
}

/** What fetch does not let a program send: any method, header and bytes. */
export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** Asks as any program may, whatever it sends. */
export function rawRequest(url: string, { method = 'GET', headers = {}, body }: RawRequest = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: headers as Record<string, string> }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const [error] = errorsIn(text);
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: text,
          code: error?.extensions?.code,
          message: error?.message,
        });
      });
    });
    sent.on('error', reject).end(body);
  });
}

interface Shown {
  readonly message?: string;
  readonly extensions?: { readonly code?: string };
}

function errorsIn(text: string): readonly Shown[] {
  try {
    return (JSON.parse(text) as { errors?: readonly Shown[] } | null)?.errors ?? [];
  } catch {
    return [];
  }
}

/** Sends these bytes to where a server listens, and gives the status of its answer. */
export function statusOfBytes(url: string, bytes: Buffer): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1])));
  });
}
