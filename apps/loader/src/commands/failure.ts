import { EmbeddedServerError, Neo4jUnusableError, SettingsError } from '@rome-graph/neo4j';
import { CommanderError } from 'commander';
import { Neo4jError } from 'neo4j-driver';
import { InputError } from '../input.error';
import { ConcurrentLoadError, DatabaseError } from '../sync/database.error';
import { exitCodes } from './exit-codes';
import { UsageError } from './usage.error';

/** The exit code that says what kind of failure an error is. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (error instanceof UsageError || error instanceof SettingsError) return exitCodes.usage;
  if (error instanceof InputError) return exitCodes.input;
  if (error instanceof DatabaseError || error instanceof ConcurrentLoadError) return exitCodes.database;
  return isNeo4jFailure(error) ? exitCodes.neo4j : exitCodes.internal;
}

/** The message for a person; the stack only for what should not happen; nothing where commander has spoken already. */
export function explain(error: unknown): string {
  if (error instanceof CommanderError) return '';
  if (!(error instanceof Error)) return `error: ${String(error)}`;
  const expected = exitCodeOf(error) !== exitCodes.internal;
  return expected ? `error: ${error.message}` : `error: ${error.stack ?? error.message}`;
}

function isNeo4jFailure(error: unknown): boolean {
  return [EmbeddedServerError, Neo4jUnusableError, Neo4jError].some((kind) => error instanceof kind);
}
