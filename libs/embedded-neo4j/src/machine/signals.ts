const watched: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the action when this process is told to end, once; further signals wait for it. The signal then takes its
 * course, unless the program listens to it as well: ending is then up to the program. Returns what undoes this.
 */
export function onEndingSignal(action: (signal: NodeJS.Signals) => Promise<void>): () => void {
  let running = false;
  const remove = (): void => watched.forEach((signal) => process.off(signal, listener));
  const listener = (signal: NodeJS.Signals): void => {
    if (running) return;
    running = true;
    void action(signal)
      .catch(() => undefined)
      .finally(() => {
        remove();
        if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
      });
  };
  watched.forEach((signal) => process.on(signal, listener));
  return remove;
}
