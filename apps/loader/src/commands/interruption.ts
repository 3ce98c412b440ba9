/** How often to look whether npm is still there, in milliseconds. */
const watchMs = 500;

/** Signals that end a program, SIGHUP when its terminal is closed. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that is aborted when the user, the system or the death of npm asks the command to end. Asking twice changes nothing: what was started is being stopped.
 */
export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  for (const signal of endingSignals) process.on(signal, interrupt);
  whenNpmDies(interrupt);
  return controller.signal;
}

/** Settles when the signal is aborted. */
export function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** npm runs scripts through a shell that does not pass signals on: killing npm would leave everything running. */
function whenNpmDies(interrupt: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    interrupt();
  }, watchMs);
  watch.unref();
}
