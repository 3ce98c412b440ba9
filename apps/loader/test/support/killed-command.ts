import type { RunningCommand } from './rome-command';

/** Settles when a command says that it begins a step. @throws when it ends before. */
export function stepBegins({ process: child, result }: RunningCommand, step: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk) => {
      output += String(chunk);
      if (output.includes(step)) resolve();
    });
    void result.then(() => reject(new Error(`the load ended before "${step}":\n${output}`)));
  });
}
