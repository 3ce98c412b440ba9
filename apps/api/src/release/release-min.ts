import type { EngineService } from '../engine/engine.service';
import { isOlder } from '../engine/release-order';
import type { Snapshot } from '../engine/snapshot';

/** The header by which a client asks for no older release than this one: that of an answer that it has seen. */
export const releaseMinHeader = 'X-Rome-Release-Min';

/** A request of the web server, as far as it says what release it wants. */
export interface AskingRelease {
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
}

/** What a request says in that header; undefined when it asks for no release. */
export function releaseMinOf({ headers }: AskingRelease): string | undefined {
  const value = headers?.[releaseMinHeader.toLowerCase()];
  return value === undefined ? undefined : String(value).trim();
}

/** Whether a text is the number of a release. */
export function isReleaseNumber(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}

/** Whether an answer from a snapshot is what a request asks for that names a release, or none. */
export function isRecentEnough(snapshot: Pick<Snapshot, 'release'> | undefined, min: string | undefined): boolean {
  return min === undefined || (snapshot !== undefined && !isOlder(snapshot.release.version, min));
}

/** Requests that wait for a release to come in service. */
export class ReleaseWaits {
  private readonly waiting = new Set<() => void>();

  /** @param most requests that wait at a time: one more is not kept waiting */
  constructor(
    private readonly engine: Pick<EngineService, 'current' | 'onSwap'>,
    private readonly most: number,
  ) {}

  /**
   * Whether a release, or one after it, is in service within a time.
   *
   * @param leave is given what ends the wait, for when nobody waits any more
   */
  async for(min: string, timeoutMs: number, leave: (end: () => void) => void): Promise<boolean> {
    if (isRecentEnough(this.engine.current, min)) return true;
    if (this.waiting.size < this.most) await this.untilServed(min, timeoutMs, leave);
    return isRecentEnough(this.engine.current, min);
  }

  /** Lets all go that wait. */
  close(): void {
    for (const end of [...this.waiting]) end();
  }

  private untilServed(min: string, timeoutMs: number, leave: (end: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        stopListening();
        this.waiting.delete(end);
        resolve();
      };
      const timer = setTimeout(end, timeoutMs);
      const stopListening = this.engine.onSwap(() => {
        if (isRecentEnough(this.engine.current, min)) end();
      });
      this.waiting.add(end);
      leave(end);
    });
  }
}
