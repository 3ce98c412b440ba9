import type { AskedDocument } from './asked-document.ts';
import { textOfDocument } from './asked-document.ts';
import type { AnsweredError } from './rome-graph.error.ts';
import { RomeGraphError } from './rome-graph.error.ts';

/** How to reach the API. */
export interface RomeGraphClientOptions {
  /** The address of GraphQL, as http://127.0.0.1:3000/graphql. */
  readonly url: string;
  /** The key, where the API asks for one. */
  readonly apiKey?: string;
  /** Longest to wait for an answer, in milliseconds; 15 000 by default, more than the API takes. */
  readonly timeoutMs?: number;
  /** What sends requests; the platform's own fetch by default. */
  readonly fetch?: typeof globalThis.fetch;
}

/** What a document answers, and the release that it was answered from. */
export interface Answer<Data> {
  readonly data: Data;
  /** As 460: from the ETag of the answer; undefined where something in between hides it. */
  readonly release: string | undefined;
  /**
   * The ETag of the answer: another one to the same question and variables says that the release was loaded anew, or that the
   * software changed; undefined where something in between hides it.
   */
  readonly tag: string | undefined;
}

interface Answered<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
}

/** Variables may be left out when a document needs none. */
type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

const defaultTimeoutMs = 15_000;

/** Asks the API documents: those of this library, or an application's own, as any code generator types them. */
export class RomeGraphClient {
  constructor(private readonly options: RomeGraphClientOptions) {}

  /** What a document answers. Throws a RomeGraphError on any error. */
  ask<Data, Variables>(document: AskedDocument<Data, Variables>, ...variables: VariablesOf<Variables>): Promise<Data>;
  /** What a text answers, which says nothing of its types. Throws a RomeGraphError on any error. */
  ask<Data = unknown>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  async ask(document: unknown, variables?: unknown): Promise<unknown> {
    return (await this.answer(document, variables)).data;
  }

  /** The same, with the release that it was answered from. */
  askWithRelease<Data, Variables>(
    document: AskedDocument<Data, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Answer<Data>>;
  /** The same of a text. */
  askWithRelease<Data = unknown>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Answer<Data>>;
  askWithRelease(document: unknown, variables?: unknown): Promise<Answer<unknown>> {
    return this.answer(document, variables);
  }

  private async answer(document: unknown, variables: unknown): Promise<Answer<unknown>> {
    const response = await this.send(JSON.stringify({ query: textOfDocument(document), variables }));
    const { data, errors } = await readAnswer<unknown>(response);
    const [first] = errors ?? [];
    if (first || data === undefined || data === null) {
      const code = String(first?.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
      throw new RomeGraphError(first?.message ?? 'The answer holds no data.', code, errors, retryAfterOf(response));
    }
    return { data, ...originOfAnswer(response) };
  }

  private async send(body: string): Promise<Response> {
    const { url, apiKey, timeoutMs = defaultTimeoutMs, fetch = globalThis.fetch } = this.options;
    try {
      return await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      throw new RomeGraphError(whyUnreachable(url, error, timeoutMs), 'UNREACHABLE', [], undefined, { cause: error });
    }
  }
}

/** What the ETag of an answer says of where it comes from. */
function originOfAnswer({ headers }: Response): Pick<Answer<unknown>, 'release' | 'tag'> {
  const tag = headers.get('etag') ?? undefined;
  return { tag, release: /^W\/"([^."]+)\./.exec(tag ?? '')?.[1] };
}

/** What there may be behind a request without an answer: browsers tell no page why, so that all that it may be is said. */
function whyUnreachable(url: string, error: unknown, timeoutMs: number): string {
  if ((error as { name?: unknown } | null)?.name === 'TimeoutError')
    return `${url} did not answer within ${timeoutMs} ms.`;
  // A page has an origin; nothing else has.
  const { location } = globalThis as { readonly location?: { readonly origin?: string } };
  const origin = location?.origin;
  if (origin === undefined || originOf(url, origin) === origin) return `${url} cannot be reached.`;
  return (
    `${url} cannot be reached, or does not let pages of ${origin} read its answers: ` +
    `whoever runs the API names this origin in ROME_CORS_ORIGINS.`
  );
}

function originOf(url: string, base: string): string | undefined {
  return URL.canParse(url, base) ? new URL(url, base).origin : undefined;
}

async function readAnswer<Data>(response: Response): Promise<Answered<Data>> {
  try {
    return (await response.json()) as Answered<Data>;
  } catch (error) {
    const message = `The answer (${response.status}) is not one of GraphQL.`;
    throw new RomeGraphError(message, 'UNREACHABLE', [], retryAfterOf(response), { cause: error });
  }
}

function retryAfterOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}
