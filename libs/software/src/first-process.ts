import { constants } from 'node:os';

/** What of a process is needed here. */
type Signalled = Pick<NodeJS.Process, 'pid' | 'on' | 'exit' | 'listenerCount'>;

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has the first process of a container ended by the signals that end any other: Linux hands it none that it does not
 * handle itself. Where something else handles one by then, that is left to it. Exits with 128 and the signal's number.
 */
export function endAsAnyProcess(process: Signalled): void {
  if (process.pid !== 1) return;
  for (const signal of endingSignals) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}
