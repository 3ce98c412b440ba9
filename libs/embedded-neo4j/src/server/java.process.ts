import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync } from 'node:fs';
import type { JavaInstallation } from '../machine/java-choice';
import { processIdentity } from '../machine/process-identity';
import { waitUntil } from '../machine/wait';
import { EmbeddedServerError } from '../embedded.errors';
import type { HomePaths } from './home-paths';
import type { ProcessReference } from './run-file';
import { isRunning } from './run-file';

/** A Java that we started. */
export interface StartedJava {
  readonly reference: ProcessReference;
  readonly child: ChildProcess;
}

const killTimeoutMs = 10_000;

/**
 * Starts Java in a process group of its own, so that a Ctrl-C in the terminal reaches us and not it, and with its output
 * in a file, so that it can outlive us.
 *
 * @throws {EmbeddedServerError} when it cannot be started.
 */
export async function startJava(
  java: JavaInstallation,
  args: readonly string[],
  paths: HomePaths,
  env: NodeJS.ProcessEnv,
): Promise<StartedJava> {
  const output = openConsole(paths);
  try {
    const child = spawn(java.path, args, {
      cwd: paths.server,
      env,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output, output],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    const pid = child.pid as number;
    return { child, reference: { pid, identity: processIdentity(pid) ?? 'ended' } };
  } catch (error) {
    throw new EmbeddedServerError(`Java (${java.path}) could not be started: ${(error as Error).message}.`);
  } finally {
    closeSync(output);
  }
}

/**
 * Ends a Neo4j: SIGTERM, upon which it writes a checkpoint and stops; SIGKILL when it has not within the time, upon
 * which the next start replays its logs. Returns which it took.
 */
export async function endJava(java: ProcessReference, timeoutMs: number): Promise<'clean' | 'killed'> {
  signalJava(java, 'SIGTERM');
  if (await waitUntil(() => !isRunning(java), timeoutMs)) return 'clean';
  signalJava(java, 'SIGKILL');
  await waitUntil(() => !isRunning(java), killTimeoutMs);
  return 'killed';
}

/** Sends a signal to this very process, if it still runs. */
export function signalJava(java: ProcessReference, signal: NodeJS.Signals): void {
  if (!isRunning(java)) return;
  try {
    process.kill(java.pid, signal);
  } catch {
    return;
  }
}

/** A new file at each start; the one before is kept beside it. */
function openConsole(paths: HomePaths): number {
  mkdirSync(paths.logs, { recursive: true, mode: 0o700 });
  if (existsSync(paths.console)) renameSync(paths.console, `${paths.console}.1`);
  return openSync(paths.console, 'w', 0o600);
}
