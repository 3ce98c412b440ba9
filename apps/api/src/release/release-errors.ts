import type { GraphQLErrorExtensions } from 'graphql';
import { GraphQLError } from 'graphql';
import { badRequest, serviceUnavailable } from '../platform/errors/api-errors';
import { errorCode } from '../platform/errors/error-codes';

/** How much is told of what a client wrote, in characters. */
const longestTold = 40;

/** The answer to a request that asks for a release, or one after it, of a replica that serves an older one still. */
export function tooOld(min: string, version: string, retrySeconds: number): GraphQLError {
  return new GraphQLError(
    `Release ${min} or a later one is asked for, and release ${version} is in service here: ask again in a moment.`,
    { extensions: unavailableFor(retrySeconds) },
  );
}

/** The answer to such a request while no release at all is in service. */
export function noneYet(waitsFor: string, retrySeconds: number): GraphQLError {
  return new GraphQLError(`No release can be served for now. ${waitsFor}`, {
    extensions: unavailableFor(retrySeconds),
  });
}

/** The answer to a request whose header names no release. */
export function malformedReleaseMin(text: string): GraphQLError {
  return badRequest(
    `The header X-Rome-Release-Min must be the number of one release, as 460, not "${text.slice(0, longestTold)}".`,
  );
}

function unavailableFor(retrySeconds: number): GraphQLErrorExtensions {
  const http = { status: 503, headers: { 'retry-after': String(retrySeconds) } };
  return { code: errorCode.serviceUnavailable, http };
}

/** The answer while another release takes the place of that of the request. */
export function replaced(): GraphQLError {
  return serviceUnavailable('The release is being replaced by another: ask again in a moment.');
}

/** The answer when its time is over and Neo4j says nothing at all: asking for less would not help. */
export function silent(timeoutMs: number): GraphQLError {
  return new GraphQLError(
    `Neo4j did not answer within ${timeoutMs} ms, and says nothing: it is frozen or too busy. Try again in a moment.`,
    { extensions: { code: errorCode.requestTimeout } },
  );
}

/** The answer when Neo4j gave a part of it and then did not say of which release. */
export function unconfirmed(): GraphQLError {
  return serviceUnavailable(
    'Neo4j was lost before it could say of which release its part of the answer is. Try again in a moment.',
  );
}
