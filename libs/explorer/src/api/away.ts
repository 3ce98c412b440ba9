import { useSyncExternalStore } from 'react';

/** What is shown in place of the answers of a server that is away. */
export interface Away {
  /** The release of what is shown, as 460. */
  readonly release: string;
  /** When the oldest of it was answered, in milliseconds since 1970. */
  readonly seen: number;
}

let away: Away | undefined;
const listeners = new Set<() => void>();

/** Says that a kept answer is shown, or, with nothing, that the server answers. */
export function noteAway(shown?: Away): void {
  const next = shown && away && away.release === shown.release && away.seen <= shown.seen ? away : shown;
  if (next === away) return;
  away = next;
  for (const listener of listeners) listener();
}

/** What is shown in place of answers; undefined while the server answers. */
export function useAway(): Away | undefined {
  return useSyncExternalStore(subscribe, () => away);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
