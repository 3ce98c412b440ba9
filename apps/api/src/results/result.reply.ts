import { badUserInput } from '../platform/errors/api-errors';
import { hasAnswer, textTag } from '../platform/http/answer-tag';
import type { CsvStyle } from '@rome-graph/exports/encoders';
import type { Result } from './result';
import type { ResultFormat } from './result-formats';
import { formatNamed, formatNames, formatsOf } from './result-formats';
import type { Failure } from './result.service';

/** What of the web server's answer is used. */
export interface Reply {
  readonly raw: { once(event: 'close', listener: () => void): unknown };
  status(status: number): Reply;
  header(name: string, value: string): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body?: string | Uint8Array): unknown;
}

/** How CSV may be written, by the parameter `style` of an address. */
const styles: readonly CsvStyle[] = ['SAFE', 'EXACT', 'EXCEL'];

/**
 * The format that an address names.
 *
 * @throws BAD_USER_INPUT for one that there is not.
 */
export function requireFormat(name: string): ResultFormat {
  const format = formatNamed(name);
  if (format) return format;
  throw badUserInput('format', `There is no format ${name.slice(0, 20)}: ask for ${formatNames.join(', ')}.`);
}

/** @throws BAD_USER_INPUT for a style that there is not. */
export function requireStyle(style: unknown): CsvStyle {
  if (style === undefined || style === '') return 'SAFE';
  const found = styles.find((each) => each === String(style).toUpperCase());
  if (found) return found;
  throw badUserInput('style', `style must be one of ${styles.join(', ')}.`);
}

/**
 * Sends a result as a file, or says that the client has it already.
 *
 * @throws BAD_USER_INPUT in words, when the result cannot be such a file.
 */
export async function sendFile(
  reply: Reply,
  result: Result,
  format: ResultFormat,
  { style, held }: { readonly style: CsvStyle; readonly held: string | undefined },
): Promise<void> {
  const refusal = format.refusal(result);
  if (refusal !== undefined) {
    const others = formatsOf(result).map(({ name }) => name);
    throw badUserInput('format', `${refusal} It can be given as ${others.join(', ')}.`);
  }
  const body = await format.encode(result, style);
  const tag = textTag(Buffer.from(body).toString('latin1'));
  reply.headers({ etag: tag, 'cache-control': 'no-cache', 'x-rome-release': result.release });
  if (hasAnswer(held ?? null, tag)) reply.status(304).send();
  else {
    const disposition = format.name === 'json' ? 'inline' : `attachment; filename="${fileName(result, format.name)}"`;
    reply.headers({ 'content-type': format.contentType, 'content-disposition': disposition }).send(body);
  }
}

/** Sends what GraphQL said when it did not answer whole. */
export function sendFailure(reply: Reply, { status, headers, text }: Failure): void {
  reply.status(status).headers(headers).header('content-type', 'application/json; charset=utf-8').send(text);
}

function fileName({ title, release }: Result, extension: string): string {
  const words = title
    .replace(/[^\w]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `rome-${release}-${words}.${extension}`;
}
