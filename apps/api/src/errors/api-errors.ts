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
  return new GraphQLError(message, { extensions: { code: errorCode.badRequest, http: { spec: true, status: 400 } } });
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

/** Too many operations run at this moment. Nothing of this one was executed. */
export function serverBusy(maximum: number): GraphQLError {
  return new GraphQLError(`${maximum} operations run already: ask again in a moment.`, {
    extensions: { code: errorCode.serverBusy, http: { status: 503, headers: { 'retry-after': '1' } } },
  });
}
