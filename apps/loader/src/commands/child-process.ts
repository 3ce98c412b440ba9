import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import { UsageError } from './usage.error';

/** A program of ours, run by another, ended by itself; its own message has been printed. */
export class ChildProcessError extends Error {
  override readonly name = 'ChildProcessError';

  constructor(
    message: string,
    /** The exit code of the program; 1 when it was killed. */
    readonly exitCode: number,
  ) {
    super(message);
  }
}

/** The programs that `rome start` runs, by the name of their package: npm knows where each is, and its `main` is what runs. */
export type Program = '@rome-graph/api' | '@rome-graph/loader';

/**
 * Runs a program on a Neo4j. It has a process group of its own, so that Ctrl-C reaches it through us
 * alone, and a channel whose closing tells it that we are gone, even by kill -9.
 *
 * @throws {UsageError} when the program is not installed or not compiled.
 */
export function spawnProgram(
  program: Program,
  args: readonly string[],
  { uri, user, password, database }: Neo4jConnection,
): ChildProcess {
  return spawn(process.execPath, [pathOf(program), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_PASSWORD_FILE: undefined,
      ...(database && { NEO4J_DATABASE: database }),
    },
  });
}

function pathOf(program: Program): string {
  try {
    return require.resolve(program);
  } catch {
    throw new UsageError(
      `${program} is not installed beside the loader, or not compiled; run npm start, which does both`,
    );
  }
}

/** Settles when the program ends well. @throws {ChildProcessError} with its exit code when it does not. */
export async function success(child: ChildProcess, what: string): Promise<void> {
  const code = await exitCode(child);
  if (code !== 0) throw new ChildProcessError(`${what} failed; see the message above.`, code);
}

/** Never settles while the program runs. @throws {ChildProcessError} when it ends. */
export async function untimelyEnd(child: ChildProcess, what: string): Promise<never> {
  const code = await exitCode(child);
  throw new ChildProcessError(`${what} stopped by itself; see the message above.`, code === 0 ? 1 : code);
}

/** Asks a program to end, if it still runs, and waits until it has. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  const ended = exitCode(child);
  child.kill('SIGTERM');
  await ended;
}

async function exitCode(child: ChildProcess): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode ?? 1;
}
