import { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { badUserInput, queryTooComplex, requestTimeout } from '../platform/errors/api-errors';
import { errorCode } from '../platform/errors/error-codes';
import { maskError } from '../platform/errors/error-masker';
import { inFrench } from '../platform/errors/in-french';
import { replaced } from '../release/release-errors';
import type { Neo4jFailure } from './question.messages';
import type { ProcessEnd } from './question.process';
import type { Refusal } from './refusal';

/** The limits that a question is asked within. */
export interface QuestionLimits {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** A statement that does more than read the graph. */
export function cypherRefused({ refused, reason }: Refusal): GraphQLError {
  return new GraphQLError(reason, { extensions: { code: errorCode.cypherRefused, refused } });
}

/** An answer that takes more memory than one may. */
export function tooMuchMemory(memoryMb: number): GraphQLError {
  return queryTooComplex(
    'memory',
    memoryMb,
    `The answer takes more than ${memoryMb} MiB: ask for fewer rows or shorter values.`,
  );
}

/** An error as it stands at the end of rows that were begun. */
export function written(error: GraphQLError): object {
  const { message, extensions } = error;
  return { message, extensions: { ...extensions, messageFr: inFrench(message, extensions.code) } };
}

/** What a client is told of a question that ended without all its rows. */
export function errorOfEnd(end: ProcessEnd, limits: QuestionLimits): GraphQLError {
  switch (end.kind) {
    case 'refused':
      return cypherRefused(end.refusal);
    case 'failed':
      return errorOfFailure(end.failure);
    case 'replaced':
      return replaced();
    case 'exhausted':
      return tooMuchMemory(limits.memoryMb);
    default:
      return requestTimeout(limits.timeoutMs);
  }
}

const refusedByNeo4j = new Set([
  'Neo.ClientError.Statement.AccessMode',
  'Neo.ClientError.Statement.ExternalResourceFailed',
  'Neo.ClientError.Statement.NotSystemDatabaseError',
  'Neo.ClientError.Statement.UnsupportedAdministrationCommand',
  'Neo.ClientError.Security.Forbidden',
  'Neo.ClientError.Transaction.ForbiddenDueToTransactionType',
]);
const aboutStatement = ['Neo.ClientError.Statement.', 'Neo.ClientError.Procedure.'];

/** What a client is told of an error of Neo4j: those that are about what it wrote, in the words of Neo4j. */
export function errorOfFailure({ code, message, about }: Neo4jFailure): GraphQLError {
  if (refusedByNeo4j.has(code)) {
    return cypherRefused({
      refused: code.split('.').at(-1) ?? code,
      reason: 'Neo4j refuses the statement in a transaction that only reads.',
    });
  }
  if (!aboutStatement.some((prefix) => code.startsWith(prefix))) return maskError(neo4jError(code, message));
  return badUserInput(about, inWords(message), about === 'statement' ? positionOf(message) : {});
}

function neo4jError(code: string, message: string): Neo4jError {
  return new Neo4jError(message, code, '', '');
}

/** The first line, without where it is and without the class of Java that it comes from. */
function inWords(message: string): string {
  const [line = message] = message.split('\n');
  return line.replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)/, '').replace(/Caused by: [\w.$]+: /, '');
}

/** EXPLAIN stands before the statement that Neo4j tells the places of. */
const shift = 'EXPLAIN '.length;

function positionOf(message: string): { line?: number; column?: number } {
  const { line, column } = /\(line (?<line>[1-9]\d*), column (?<column>\d+)/.exec(message)?.groups ?? {};
  if (line === undefined) return {};
  return { line: Number(line), column: Number(column) - (line === '1' ? shift : 0) };
}
