import type { IncomingMessage } from 'node:http';
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { toldOf } from './api-exception.filter';
import type { Asked, Told } from './error-manners';
import { errorAnswer } from './error-manners';
import { securityHeadersOf } from './security-headers';

/** What Node says of bytes that it could not read as a request. */
interface UnreadError extends Error {
  readonly code?: string;
  /** The bytes of the piece that it ended in. */
  readonly rawPacket?: unknown;
}

/** The address of a request as the router takes it: one that is not well encoded is written out, for the hooks to refuse. */
export function routableAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const [path = '', ...rest] = url.split('?');
  try {
    decodeURI(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...rest].join('?');
  }
}

/**
 * Answers bytes that are no request, or one that is too long or too slow, in the manner of the door that they were sent to, as far
 * as they tell it, and closes the connection.
 */
export function answerUnread(error: UnreadError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(unreadAnswer(error));
  socket.destroy(error);
}

/** The bytes of that answer. */
export function unreadAnswer({ code, rawPacket }: UnreadError): string {
  const told = faultOf(code);
  const { headers: own, body } = errorAnswer(askedIn(rawPacket), told);
  const headers = {
    ...securityHeadersOf(own['content-type'] ?? ''),
    'cache-control': 'no-store',
    ...own,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${told.status} ${STATUS_CODES[told.status]}\r\n${lines.join('')}\r\n${body}`;
}

function faultOf(code: string | undefined): Told {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return toldOf(408, 'The request took too long to come: send it at once.');
  if (code === 'HPE_HEADER_OVERFLOW') {
    return toldOf(
      431,
      `The address and the headers of a request may have ${maxHeaderSize} bytes: ask for less, or by POST.`,
    );
  }
  return toldOf(400, 'What was sent is no request of HTTP: look at its method, its address and its headers.');
}

/** What can be told of a request from bytes that it may begin in; nothing of those in which it does not. */
function askedIn(bytes: unknown): Asked {
  const text = Buffer.isBuffer(bytes) ? bytes.toString('latin1', 0, 4 * maxHeaderSize) : '';
  const [, method, url = '/'] = /^([A-Z]+) (\/[^\s?]*)/.exec(text) ?? [];
  const [, accept] = /^accept:\s*([^\r\n]*)/im.exec(text) ?? [];
  return { method, url, headers: { accept } };
}
