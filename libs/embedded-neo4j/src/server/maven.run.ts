import { spawn } from 'node:child_process';
import type { JavaInstallation } from '../machine/java-choice';
import { EmbeddedServerError } from '../embedded.errors';
import { childEnvironment } from './java-command';

type Environment = Readonly<Record<string, string | undefined>>;

const mostOutput = 64 * 1024;

/**
 * Runs Maven quietly.
 *
 * @throws {EmbeddedServerError} with what Maven printed last when it fails.
 */
export async function runMaven(
  maven: string,
  goals: readonly string[],
  java: JavaInstallation,
  env: Environment,
): Promise<void> {
  const isBatch = process.platform === 'win32';
  const quoted = (text: string): string => (isBatch ? `"${text}"` : text);
  const child = spawn(quoted(maven), ['-q', '-B', ...goals].map(quoted), {
    env: childEnvironment(env, java),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isBatch,
  });
  let output = '';
  const collect = (bytes: Buffer): void => {
    output = (output + bytes.toString('utf8')).slice(-mostOutput);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const stopWithUs = (): void => void child.kill();
  process.once('exit', stopWithUs);
  try {
    const failure = await new Promise<string | undefined>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(code === 0 ? undefined : `it ended with ${signal ?? code}`));
    });
    if (failure) throw new EmbeddedServerError(failureMessage(maven, failure, output));
  } finally {
    process.off('exit', stopWithUs);
  }
}

function failureMessage(maven: string, failure: string, output: string): string {
  const errors = output.split(/\r?\n/).filter((line) => /\[(ERROR|FATAL)\]|Error|Exception/.test(line));
  const lines = (errors.length > 0 ? errors : output.trim().split(/\r?\n/)).slice(0, 6);
  return [
    `Neo4j could not be fetched: ${maven} failed (${failure}).`,
    ...lines.map((line) => `  ${line.trim()}`),
    'Check the network and the settings of Maven (a proxy, a mirror), then run this again; or use a Neo4j of your own: NEO4J_URI.',
  ].join('\n');
}
