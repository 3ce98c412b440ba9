import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException, Logger } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { errorCode } from './error-codes';
import { inFrench } from './in-french';

interface Reply {
  status(status: number): Reply;
  header(name: string, value: string): Reply;
  send(body: string): unknown;
}

interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const codeOfStatus: Readonly<Record<number, string>> = {
  400: errorCode.badRequest,
  401: errorCode.unauthenticated,
  403: errorCode.forbidden,
  404: 'NOT_FOUND',
  413: errorCode.bodyTooLarge,
  415: errorCode.unsupportedMediaType,
  421: errorCode.misdirected,
  429: errorCode.rateLimited,
};

/** Where errors have the body of the official APIs of the ROME. */
const officialPaths = '/partenaire/';

const statusOfCode: Readonly<Record<string, number>> = {
  [errorCode.badUserInput]: 400,
  [errorCode.cypherRefused]: 403,
  [errorCode.serviceUnavailable]: 503,
  [errorCode.requestTimeout]: 504,
  [errorCode.queryTooComplex]: 400,
};

/** How an error says that HTTP is to answer it. */
interface HttpExtension {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Gives every error that the web server answers by itself (malformed JSON, too large a body, unknown path) the format of
 * a GraphQL answer. Errors of resolvers pass through to GraphQL.
 */
@Catch()
export class ApiExceptionFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  /** @inheritdoc */
  catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return exception;
    const http = host.switchToHttp();
    if (exception instanceof GraphQLError) return answerError(exception, http.getResponse<Reply>());
    const status = statusOf(exception);
    if (status >= 500) this.logger.error(exception instanceof Error ? exception.stack : String(exception));
    const message = messageOf(exception, status);
    const code = codeOfStatus[status] ?? errorCode.internal;
    const { url } = http.getRequest<Request>();
    const body = url.startsWith(officialPaths)
      ? officialError(message, url, status)
      : { errors: [{ message, extensions: { code, messageFr: inFrench(message, code) } }] };
    http
      .getResponse<Reply>()
      .status(status)
      .header('content-type', contentTypeFor(http.getRequest<Request>()))
      .send(JSON.stringify(body));
    return undefined;
  }
}

/** An error that has a code already, of what is asked otherwise than in GraphQL. */
function answerError({ message, extensions }: GraphQLError, reply: Reply): undefined {
  const { http = {}, ...shown } = extensions as { readonly code?: string; readonly http?: HttpExtension };
  reply
    .status(http.status ?? statusOfCode[String(shown.code)] ?? 500)
    .header('content-type', 'application/json; charset=utf-8');
  for (const [name, value] of Object.entries(http.headers ?? {})) reply.header(name, value);
  reply.send(
    JSON.stringify({ errors: [{ message, extensions: { ...shown, messageFr: inFrench(message, shown.code) } }] }),
  );
  return undefined;
}

/** What the official APIs say of an error: `service` is the path from its version on. */
export function officialError(message: string, url: string, code: number): Readonly<Record<string, string | number>> {
  const [path = ''] = url.split('?', 1);
  return { message, service: /\/v\d+\/.*$/.exec(path)?.[0] ?? path, code };
}

function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  const status = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

function messageOf(exception: unknown, status: number): string {
  if (status >= 500 || !(exception instanceof Error)) return 'Internal error. It is in the log of the server.';
  return exception.message;
}

/** The type of JSON in which a client is answered an error. */
export function contentTypeFor({ headers }: Pick<Request, 'headers'>): string {
  const accepted = String(headers.accept ?? '');
  const type = accepted.includes('application/graphql-response+json') ? 'graphql-response+json' : 'json';
  return `application/${type}; charset=utf-8`;
}
