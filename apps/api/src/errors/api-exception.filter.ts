import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException, Logger } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { errorCode } from './error-codes';

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
  404: 'NOT_FOUND',
  413: errorCode.bodyTooLarge,
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: errorCode.rateLimited,
};

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
    const status = statusOf(exception);
    if (status >= 500) this.logger.error(exception instanceof Error ? exception.stack : String(exception));
    const body = {
      errors: [
        { message: messageOf(exception, status), extensions: { code: codeOfStatus[status] ?? errorCode.internal } },
      ],
    };
    http
      .getResponse<Reply>()
      .status(status)
      .header('content-type', contentTypeFor(http.getRequest<Request>()))
      .send(JSON.stringify(body));
    return undefined;
  }
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

function contentTypeFor({ headers }: Request): string {
  const accepted = String(headers.accept ?? '');
  const type = accepted.includes('application/graphql-response+json') ? 'graphql-response+json' : 'json';
  return `application/${type}; charset=utf-8`;
}
