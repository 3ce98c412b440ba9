import { setTimeout as sleep } from 'node:timers/promises';

/** How a server is asked whether it still answers while it is busy with something long; durations in milliseconds. */
export interface Heartbeat {
  /** Settles once the server has answered, whatever it says; rejects when it cannot be reached. */
  readonly beat: () => Promise<void>;
  readonly everyMs: number;
  /** How long it may be silent. */
  readonly silenceMs: number;
}

/** The outcome of the work, or the error given when there is none within the time; the work is then left to itself. */
export async function inTime<T>(work: Promise<T>, timeoutMs: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), timeoutMs);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for some work to end, and no longer than it may take; it is then left to itself. @throws what the work throws. */
export async function within(timeoutMs: number, work: Promise<unknown>): Promise<void> {
  const given = new Error();
  await inTime(work, timeoutMs, () => given).catch((error: unknown) => {
    if (error !== given) throw error;
  });
}

/**
 * The outcome of work that may take any time, as long as the server answers something else meanwhile; the error given when it
 * has been silent. Beats that have no answer are counted, not time: a program that was itself held up hears late, and no less.
 */
export async function whileItAnswers<T>(work: Promise<T>, heartbeat: Heartbeat, silent: () => Error): Promise<T> {
  const over = new AbortController();
  try {
    return await Promise.race([work, silenceOf(heartbeat, over.signal, silent)]);
  } finally {
    over.abort();
  }
}

/** Rejects with the error given once a server has been silent for too long; never settles otherwise, nor once it is over. */
export async function silenceOf(
  { beat, everyMs, silenceMs }: Heartbeat,
  over: AbortSignal,
  silent: () => Error,
): Promise<never> {
  let asking = false;
  let unanswered = 0;
  while (await passed(everyMs, over)) {
    if (unanswered * everyMs >= silenceMs) throw silent();
    unanswered += 1;
    if (asking) continue;
    asking = true;
    void beat()
      .then(
        () => (unanswered = 0),
        () => undefined,
      )
      .finally(() => (asking = false));
  }
  return new Promise<never>(() => undefined);
}

/** Whether the time has passed before it was over. */
function passed(milliseconds: number, over: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal: over }).catch(() => false);
}
