import { EmbeddedServerError } from '@rome-graph/embedded-neo4j/errors';
import {
  ConcurrentLoadError,
  DatabaseError,
  isNeo4jError,
  Neo4jUnusableError,
  SettingsError,
} from '@rome-graph/neo4j/errors';
import { failureReason, InputError, isDiskFailure, NoRoomError } from '@rome-graph/rome-files/errors';
import { SoftwareSettingError } from '@rome-graph/software';
import { CommanderError } from 'commander';
import type { Neo4jError } from 'neo4j-driver';
import { ChildProcessError } from './child-process';
import { exitCodes } from './exit-codes';
import { UsageError } from './usage.error';

/** The exit code that says what kind of failure an error is. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (error instanceof ChildProcessError) return error.exitCode;
  if (isUsage(error) || isDiskFailure(error)) return exitCodes.usage;
  if (error instanceof InputError) return exitCodes.input;
  if (error instanceof DatabaseError || error instanceof ConcurrentLoadError) return exitCodes.database;
  return isNeo4jFailure(error) ? exitCodes.neo4j : exitCodes.internal;
}

/**
 * The message for a person, or an event for a machine; the stack only for what should not happen; nothing where
 * commander has spoken already.
 */
export function explain(error: unknown, json: boolean): string {
  if (error instanceof CommanderError) return '';
  const message = messageOf(error);
  return json ? JSON.stringify({ event: 'error', code: exitCodeOf(error), message }) : `error: ${message}`;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isNeo4jError(error)) return neo4jMessage(error);
  if (isDiskFailure(error)) return diskMessage(error);
  const expected = error instanceof ChildProcessError || exitCodeOf(error) !== exitCodes.internal;
  return expected ? error.message : (error.stack ?? error.message);
}

/** What Neo4j says of a memory, a time or a disk that was not enough for a load, in our words; the rest in its own. */
function neo4jMessage({ code, message }: Neo4jError): string {
  if (/OutOfMemory/.test(code)) {
    return (
      'Neo4j had not the memory that this takes in one transaction; nothing was changed. Give it more in ROME_NEO4J_HEAP and ' +
      'ROME_NEO4J_TRANSACTION_MEMORY (server.memory.heap.max_size and db.memory.transaction.max of a Neo4j of NEO4J_URI) ' +
      `and start it again. (${code})`
    );
  }
  if (/No space left on device|disk is full/i.test(message)) {
    return `The disk of Neo4j is full; what it held before is there. Free some space and run this again. (${code})`;
  }
  if (/TransactionTimedOut/.test(code)) {
    return `Neo4j took longer than this may take; nothing was changed. Run it again when the machine has less to do. (${code})`;
  }
  return message;
}

function diskMessage(error: Error): string {
  const { path } = error as NodeJS.ErrnoException;
  return `${path ? `${path}: ` : ''}${failureReason(error)}. Free some space, or give another disk, and run this again.`;
}

function isUsage(error: unknown): boolean {
  return [UsageError, SettingsError, SoftwareSettingError].some((kind) => error instanceof kind);
}

function isNeo4jFailure(error: unknown): boolean {
  if (isNeo4jError(error)) return true;
  return [EmbeddedServerError, Neo4jUnusableError, NoRoomError].some((kind) => error instanceof kind);
}
