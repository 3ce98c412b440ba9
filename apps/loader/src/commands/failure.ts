import { EmbeddedServerError, Neo4jUnusableError, SettingsError } from '@rome-graph/neo4j';
import { SoftwareSettingError } from '@rome-graph/software';
import { CommanderError } from 'commander';
import { Neo4jError } from 'neo4j-driver';
import { InputError } from '../input.error';
import { ConcurrentLoadError, DatabaseError } from '../sync/database.error';
import { ChildProcessError } from './child-process';
import { exitCodes } from './exit-codes';
import { UsageError } from './usage.error';

/** The exit code that says what kind of failure an error is. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (error instanceof ChildProcessError) return error.exitCode;
  if (isUsage(error)) return exitCodes.usage;
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
  const expected = error instanceof ChildProcessError || exitCodeOf(error) !== exitCodes.internal;
  return expected ? error.message : (error.stack ?? error.message);
}

function isUsage(error: unknown): boolean {
  return [UsageError, SettingsError, SoftwareSettingError].some((kind) => error instanceof kind);
}

function isNeo4jFailure(error: unknown): boolean {
  return [EmbeddedServerError, Neo4jUnusableError, Neo4jError].some((kind) => error instanceof kind);
}
