import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import type { LoadReport } from '@rome-graph/report';

const main = join(__dirname, '../../dist/main.js');

/** How a command ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs; `result` settles when it ends. */
export interface RunningCommand {
  readonly process: ChildProcess;
  readonly result: Promise<CommandResult>;
}

/** Starts the built loader, as an analyst would, on a given Neo4j. */
export function startRome(
  args: readonly string[],
  connection?: Partial<Neo4jConnection>,
  env: Readonly<Record<string, string>> = {},
): RunningCommand {
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(connection?.uri && { NEO4J_URI: connection.uri }),
      ...(connection?.user && { NEO4J_USER: connection.user }),
      ...(connection?.password && { NEO4J_PASSWORD: connection.password }),
      ...(connection?.database && { NEO4J_DATABASE: connection.database }),
      ...env,
    },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  const result = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  return { process: child, result };
}

/** Runs the built loader to its end. */
export function rome(args: readonly string[], connection?: Partial<Neo4jConnection>): Promise<CommandResult> {
  return startRome(args, connection).result;
}

/** Loads sources and returns the report. @throws when the load fails. */
export async function load(
  sources: readonly string[],
  connection: Neo4jConnection,
  ...options: readonly string[]
): Promise<LoadReport> {
  const { code, stdout, stderr } = await rome(['load', '--json', ...options, ...sources], connection);
  if (code !== 0) throw new Error(`load ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as LoadReport;
}
