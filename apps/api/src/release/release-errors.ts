import { GraphQLError } from 'graphql';
import { serviceUnavailable } from '../platform/errors/api-errors';
import { errorCode } from '../platform/errors/error-codes';

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
