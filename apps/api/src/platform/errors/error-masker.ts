import { Logger } from '@nestjs/common';
import { Neo4jUnreachableError, Neo4jUnusableError } from '@rome-graph/neo4j';
import type { GraphQLErrorExtensions } from 'graphql';
import { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { argumentOfError } from './argument-of-error';
import { errorCode } from './error-codes';

const logger = new Logger('GraphQL');

/**
 * What a client sees of an error: errors that are answers pass with their code, the state of Neo4j becomes a code of
 * its own, and of anything else nothing is shown. What is hidden goes to the log.
 */
export function maskError(thrown: unknown): GraphQLError {
  const error = firstOf(thrown);
  const cause = causeOf(error);
  if (error instanceof GraphQLError && cause instanceof GraphQLError) return withCode(error);
  if (cause instanceof Neo4jUnusableError || cause instanceof Neo4jError) return located(ofDatabase(cause), error);
  logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : `Not an error: ${String(cause)}`);
  return located(hidden('Internal error. It is in the log of the server.', errorCode.internal), error);
}

/** Whether an error says that Neo4j gave nothing for now: it may when it is asked again. */
export function isLackOfDatabase(thrown: unknown): boolean {
  const cause = causeOf(firstOf(thrown));
  if (cause instanceof Neo4jUnreachableError) return true;
  if (!(cause instanceof Neo4jError)) return false;
  return cause.message.startsWith(poolIsFull) || [...lostCodes, ...timeoutCodes].some((code) => cause.code === code);
}

/** Delegation throws all the errors of one fiche together: the first says what happened. */
function firstOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError && error.originalError instanceof AggregateError)) return error;
  const first: unknown = error.originalError.errors[0];
  if (!(first instanceof Error)) return error;
  const { nodes, source, positions, path } = error;
  const { extensions } = first as { extensions?: GraphQLErrorExtensions };
  return new GraphQLError(first.message, { nodes, source, positions, path, extensions, originalError: first });
}

/** The error that was thrown, beneath what execution and delegation wrapped it in. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function located(error: GraphQLError, at: unknown): GraphQLError {
  if (!(at instanceof GraphQLError) || at === error) return error;
  const { nodes, source, positions, path } = at;
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions: error.extensions });
}

function withCode(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  if (code !== undefined && code !== errorCode.validationFailed) return error;
  const argument = argumentOfError(error);
  if (argument !== undefined) return extended(error, { code: errorCode.badUserInput, argument });
  if (code !== undefined) return error;
  const isSyntax = error.message.startsWith('Syntax Error');
  return extended(error, { code: isSyntax ? errorCode.parseFailed : errorCode.validationFailed });
}

function extended(error: GraphQLError, extensions: Record<string, unknown>): GraphQLError {
  const { message, nodes, source, positions, path } = error;
  const http = { spec: true, status: 400 };
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { http, ...error.extensions, ...extensions },
  });
}

function hidden(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** What is there again in a moment. */
const lostCodes = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];
const unreachableCodes = [
  ...lostCodes,
  'Neo.TransientError.Database.',
  'Neo.ClientError.Database.',
  'Neo.ClientError.Security.',
];
/** The driver gives this error no code of its own. */
const poolIsFull = 'Connection acquisition timed out';
const timeoutCodes = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.Terminated',
];
const memoryCodes = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.Transaction.MaximumTransactionLimitReached',
];

function ofDatabase(error: Neo4jUnusableError | Neo4jError): GraphQLError {
  const code = error.code ?? '';
  const is = (codes: readonly string[]): boolean => codes.some((prefix) => code.startsWith(prefix));
  if (error.message.startsWith(poolIsFull)) {
    return hidden('Neo4j is asked too much for now. Try again in a moment.', errorCode.serviceUnavailable);
  }
  if (is(memoryCodes)) {
    return hidden(
      'The answer needs more memory than Neo4j gives to one query: ask for less.',
      errorCode.queryTooComplex,
    );
  }
  if (error instanceof Neo4jUnusableError || is(unreachableCodes)) {
    return hidden('Neo4j cannot be reached for now. Try again in a moment.', errorCode.serviceUnavailable);
  }
  if (is(timeoutCodes)) return hidden('The answer took too long in Neo4j: ask for less.', errorCode.requestTimeout);
  logger.error(`${code}: ${error.message}`);
  return hidden('Internal error. It is in the log of the server.', errorCode.internal);
}
