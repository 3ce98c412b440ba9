import { GraphQLError } from 'graphql';
import { errorCode } from './error-codes';

/** What else a BAD_USER_INPUT tells. */
export interface BadUserInputDetails {
  /** Codes that were perhaps meant, the likeliest first. */
  readonly suggestions?: readonly string[];
  /** Where it is in a text, both counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/**
 * An argument that cannot be answered.
 *
 * @param argument its name, as `de` or `contraintes.via`
 */
export function badUserInput(argument: string, message: string, details: BadUserInputDetails = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: errorCode.badUserInput, argument, ...details } });
}

/** A request that is not one of GraphQL over HTTP. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: errorCode.badRequest, http: { status: 400 } } });
}

/** What is said to those who send something else than JSON. */
export const sendJson = 'Send the body as JSON, with the header Content-Type: application/json.';

/** A body of a type that is not read. */
export function unsupportedMediaType(): GraphQLError {
  return new GraphQLError(sendJson, { extensions: { code: errorCode.unsupportedMediaType, http: { status: 415 } } });
}

/** No trusted document has the id that was sent. */
export function documentNotFound(): GraphQLError {
  return new GraphQLError('No trusted document has this id.', {
    extensions: { code: errorCode.documentNotFound, http: { spec: true, status: 400 } },
  });
}

/** No trusted document has the hash that was sent: clients know this message, with this status, and send the query. */
export function persistedQueryNotFound(): GraphQLError {
  return new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: errorCode.persistedQueryNotFound, http: { status: 200 } },
  });
}

/** There are no persisted queries: clients know this message, with this status, and send queries from then on. */
export function persistedQueryNotSupported(): GraphQLError {
  return new GraphQLError('PersistedQueryNotSupported', {
    extensions: { code: errorCode.persistedQueryNotSupported, http: { status: 200 } },
  });
}

/** Nothing can be answered for now: Neo4j cannot be reached, or holds no release. */
export function serviceUnavailable(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: errorCode.serviceUnavailable } });
}

/** What limits a query. */
export type QueryLimit = 'depth' | 'aliases' | 'directives' | 'tokens' | 'selections' | 'cost' | 'filter' | 'memory';

/** A query over one of the limits that README.md states. Answered before anything is executed. */
export function queryTooComplex(limit: QueryLimit, maximum: number, message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: errorCode.queryTooComplex, limit, maximum, http: { spec: true, status: 400 } },
  });
}

/** The answer took longer than the limit. */
export function requestTimeout(timeoutMs: number): GraphQLError {
  return new GraphQLError(`The answer took longer than ${timeoutMs} ms: ask for less.`, {
    extensions: { code: errorCode.requestTimeout },
  });
}

/** Who asked has closed the connection: what was being done is given up. Only the log and the metrics tell of it. */
export function clientGone(): GraphQLError {
  return new GraphQLError('The client closed its connection before it was answered.', {
    extensions: { code: errorCode.clientClosedRequest },
  });
}

/** Too many operations run at this moment. Nothing of this one was executed. */
export function serverBusy(maximum: number): GraphQLError {
  return new GraphQLError(`${maximum} operations run already: ask again in a moment.`, {
    extensions: { code: errorCode.serverBusy, http: { status: 503, headers: { 'retry-after': '1' } } },
  });
}
