import { Injectable } from '@nestjs/common';
import type { Sliced } from '@rome-graph/skill-graph';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { clientGone, requestTimeout } from '../platform/errors/api-errors';
import { clientIsGone } from './departed-clients';

/** How long the engine works before others have their turn, in milliseconds. */
const turnMs = 10;
/** How long one question works before the next that waits, in milliseconds; most take some hundredths of one. */
const briefMs = 2;

/**
 * Shares the thread between questions. One that fits in what is left of the turn is answered at once; the others go on
 * in later turns, in the order in which they came and each for as long, so that no question holds the event loop and none
 * waits for longer than a part of each before it takes. What a client asked that has gone since is given up at its turn.
 */
@Injectable()
export class FairTurns {
  private turnBegan: number | undefined;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly configuration: ApiConfiguration) {}

  /**
   * Does sliced work, now if there is time for it. Throws REQUEST_TIMEOUT when it lasts longer than a request may,
   * CLIENT_CLOSED_REQUEST when nobody waits for it any more.
   */
  run<T>(work: Sliced<T>): T | Promise<T> {
    const end = performance.now() + this.configuration.requestTimeoutMs;
    const { done, value } = this.advance(work);
    return done ? value : this.finishLater(work, end);
  }

  /** Does a short piece of work, now if there is time for it, else in a later turn. */
  soon<T>(work: () => T): T | Promise<T> {
    return this.hasTime()
      ? work()
      : this.nextTurn().then(() => (clientIsGone() ? Promise.reject(clientGone()) : work()));
  }

  private async finishLater<T>(work: Sliced<T>, end: number): Promise<T> {
    for (;;) {
      await this.nextTurn();
      if (clientIsGone() || performance.now() > end) {
        // So that it lets go of what it shares with others; what it would return is not asked for.
        work.return(undefined as T);
        throw clientIsGone() ? clientGone() : requestTimeout(this.configuration.requestTimeoutMs);
      }
      const { done, value } = this.advance(work);
      if (done) return value;
    }
  }

  /** Works until it is done, the turn ends or its time has passed. */
  private advance<T>(work: Sliced<T>): IteratorResult<void, T> {
    const end = performance.now() + briefMs;
    let part: IteratorResult<void, T> = { done: false, value: undefined };
    while (!part.done && this.hasTime() && performance.now() < end) part = work.next();
    return part;
  }

  private hasTime(): boolean {
    const now = performance.now();
    if (this.turnBegan === undefined) {
      this.turnBegan = now;
      setImmediate(() => (this.turnBegan = undefined));
    }
    return now - this.turnBegan < turnMs;
  }

  private nextTurn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      setImmediate(this.serveNext);
    });
  }

  /**
   * One call for each that waits, the first first. What a call wakes runs before the next call, so that the turn ends
   * for all once one has used it up: the calls left come again after requests have been read.
   */
  private readonly serveNext = (): void => {
    if (this.hasTime()) this.waiting.shift()?.();
    else setImmediate(this.serveNext);
  };
}
