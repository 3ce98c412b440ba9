import { nameOfKnown } from './known-operations.ts';
import { base64urlOf, bytesOf, deflated, inflated } from './packed-text.ts';
import { PermalinkError } from './permalink.error.ts';

/** A question as GraphQL takes it: a document, the name of one of this library's, or the id of a trusted one. */
export interface PermalinkQuestion {
  readonly query?: string;
  /** As `Passerelles`: the operation of a document of this library. */
  readonly operation?: string;
  /** The id of a trusted document, where the API has some. */
  readonly documentId?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The operation that is asked, of a document that holds several. */
  readonly operationName?: string;
}

/** A question, and what was answered when the link was made. */
export interface Permalink {
  readonly question: PermalinkQuestion;
  /** The version of the release that answered, as 460. */
  readonly release: string;
  /** `digestOf` the data that were answered. */
  readonly digest: string;
  /** The page that showed it, as `/passerelles?de=K2204&vers=J1501`: an address of the same site. */
  readonly page?: string;
}

/** Longest id, in characters: servers and proxies commonly refuse addresses of more than 8 KiB. */
export const permalinkIdMax = 7_500;

/** Longest question, in bytes of JSON before compression. */
export const permalinkTextMax = 65_536;

/** How ids of this form begin: another form would begin otherwise, and this one still be read. */
const form = '1';

/**
 * The id of a link: the question itself, compressed, with the release and the digest of its answer. Pure, and nothing is
 * stored: any API that serves the same questions opens it.
 *
 * @throws {PermalinkError} TOO_LARGE when no address could hold it.
 */
export async function permalinkId({ question, release, digest, page }: Permalink): Promise<string> {
  const known = question.query === undefined ? undefined : nameOfKnown(question.query);
  const { query, operation, documentId, variables, operationName } =
    known === undefined ? question : { operation: known, variables: question.variables };
  const written = { q: query, o: operation, d: documentId, v: variables, n: operationName, p: page };
  const text = new TextEncoder().encode(JSON.stringify([release, digest, written]));
  const id = form + base64urlOf(await deflated(text));
  if (text.length > permalinkTextMax || id.length > permalinkIdMax) {
    throw new PermalinkError(
      'TOO_LARGE',
      `The question is too long for a link: its id would have ${id.length} characters of ${permalinkIdMax}. ` +
        'Ask for less, or keep the question itself.',
    );
  }
  return id;
}

/**
 * The link that an id is.
 *
 * @throws {PermalinkError} TOO_LARGE, BROKEN when it was cut short or mistyped, FORGED when what it holds is no question.
 */
export async function readPermalinkId(id: string): Promise<Permalink> {
  if (id.length > permalinkIdMax) {
    throw new PermalinkError('TOO_LARGE', `The id of a link holds at most ${permalinkIdMax} characters.`);
  }
  const bytes = id.startsWith(form) ? bytesOf(id.slice(form.length)) : undefined;
  const text = bytes && (await inflated(bytes, permalinkTextMax));
  if (text === undefined) {
    throw new PermalinkError('BROKEN', 'The id of the link is cut short or mistyped: copy the whole address again.');
  }
  if (text === 'too large') {
    throw new PermalinkError('TOO_LARGE', `The question of a link holds at most ${permalinkTextMax} bytes.`);
  }
  return linkIn(text);
}

/** What tells two answers apart: the first 96 bits of the SHA-256 of the data as JSON. */
export async function digestOf(data: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  return base64urlOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 12));
}

function linkIn(bytes: Uint8Array): Permalink {
  const [release, digest, written] = arrayIn(bytes);
  const { q, o, d, v, n, p } = objectOf(written) ?? forged();
  if ([q, o, d].filter((each) => typeof each === 'string').length !== 1) forged();
  const variables = v === undefined || v === null ? undefined : (objectOf(v) ?? forged());
  return {
    question: {
      query: textOf(q),
      operation: textOf(o),
      documentId: textOf(d),
      variables,
      operationName: textOf(n),
    },
    release: textOf(release) ?? forged(),
    digest: textOf(digest) ?? forged(),
    page: pageOf(textOf(p)),
  };
}

function arrayIn(bytes: Uint8Array): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(read) && read.length === 3 ? read : forged();
  } catch {
    return forged();
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : forged();
}

/** An address of another site, or a script, is no page. */
function pageOf(page: string | undefined): string | undefined {
  if (page === undefined) return undefined;
  return /^\/(?![/\\])[^\s\\]*$/.test(page) ? page : forged();
}

function forged(): never {
  throw new PermalinkError('FORGED', 'The id is none that rome-graph makes: what it holds is no question.');
}
