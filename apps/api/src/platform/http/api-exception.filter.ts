import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException, Logger } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { errorCode } from '../errors/error-codes';
import type { Asked, Told } from './error-manners';
import { errorAnswer } from './error-manners';

interface Reply {
  status(status: number): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body: string): unknown;
}

interface Request extends Asked {
  readonly originalUrl?: string;
}

const codeOfStatus: Readonly<Record<number, string>> = {
  400: errorCode.badRequest,
  401: errorCode.unauthenticated,
  403: errorCode.forbidden,
  404: 'NOT_FOUND',
  405: errorCode.badRequest,
  408: errorCode.badRequest,
  413: errorCode.bodyTooLarge,
  415: errorCode.unsupportedMediaType,
  421: errorCode.misdirected,
  429: errorCode.rateLimited,
  431: errorCode.badRequest,
};

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
 * Gives every error that the web server answers by itself (malformed JSON, too large a body, unknown path) the manner of the door
 * where it is answered. Errors of resolvers pass through to GraphQL.
 */
@Catch()
export class ApiExceptionFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  /** @inheritdoc */
  catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return exception;
    const http = host.switchToHttp();
    if (exception instanceof GraphQLError) {
      refuse(http.getRequest<Request>(), http.getResponse<Reply>(), exception);
      return undefined;
    }
    const status = statusOf(exception);
    if (status >= 500) this.logger.error(exception instanceof Error ? exception.stack : String(exception));
    send(http.getRequest<Request>(), http.getResponse<Reply>(), toldOf(status, messageOf(exception, status)));
    return undefined;
  }
}

/** What is told of an error that has no code of its own. */
export function toldOf(status: number, message: string): Told {
  return { status, message, extensions: { code: codeOfStatus[status] ?? errorCode.internal } };
}

/** Answers an error that has a code already, of what is asked otherwise than in GraphQL or before its question is asked. */
export function refuse<R extends Reply>(request: Request, reply: R, { message, extensions }: GraphQLError): R {
  const { http = {}, ...shown } = extensions as { readonly code?: string; readonly http?: HttpExtension };
  const status = http.status ?? statusOfCode[String(shown.code)] ?? 500;
  reply.headers(http.headers ?? {});
  send(request, reply, { status, message, extensions: shown });
  return reply;
}

function send(request: Request, reply: Reply, told: Told): void {
  const { method, originalUrl, headers, body: sent } = request;
  // The address as it was written: what is not well encoded is made so for the router.
  const asked = { method, url: originalUrl ?? request.url, headers, body: sent };
  const { headers: own, body } = errorAnswer(asked, told);
  reply.status(told.status).headers(own).send(body);
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
