import type { RunningCommand } from './rome-command';

/** Settles when a command says something on stderr: that it begins a step, or how far it has come. @throws when it ends before. */
export function says({ process: child, result }: RunningCommand, expected: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk) => {
      output += String(chunk);
      if (output.includes(expected)) resolve();
    });
    void result.then(() => reject(new Error(`the command ended before "${expected}":\n${output}`)));
  });
}
