import { Inject, Injectable } from '@nestjs/common';
import type { Sliced } from '@rome-graph/skill-graph';
import { ApiConfiguration } from '../configuration/api.configuration';
import { requestTimeout } from '../errors/api-errors';

/** How long the engine works before others have their turn, in milliseconds. */
const turnMs = 10;

/** How many long questions are worked on in turns; others wait in line. Each may need some 90 MB for its steps. */
export const longQuestionsMax = 4;

/**
 * Shares the thread between questions. One that fits in what is left of the turn is answered at once; the others go on
 * in later turns, in the order in which they came, so that no question holds the event loop and none waits for longer
 * than those before it take.
 */
@Injectable()
export class FairTurns {
  private turnBegan: number | undefined;
  private readonly waiting: (() => void)[] = [];
  private readonly line: (() => void)[] = [];
  private longQuestions = 0;

  constructor(@Inject(ApiConfiguration) private readonly configuration: ApiConfiguration) {}

  /** Does sliced work, now if there is time for it. Throws REQUEST_TIMEOUT when it lasts longer than a request may. */
  run<T>(work: Sliced<T>): T | Promise<T> {
    const now = performance.now();
    while (this.hasTime()) {
      const { done, value } = work.next();
      if (done) return value;
    }
    return this.finishLater(work, now + this.configuration.requestTimeoutMs);
  }

  /** Does a short piece of work, now if there is time for it, else in a later turn. */
  soon<T>(work: () => T): T | Promise<T> {
    return this.hasTime() ? work() : this.nextTurn().then(work);
  }

  private async finishLater<T>(work: Sliced<T>, end: number): Promise<T> {
    await this.enter();
    try {
      for (;;) {
        await this.nextTurn();
        if (performance.now() > end) throw requestTimeout(this.configuration.requestTimeoutMs);
        while (this.hasTime()) {
          const { done, value } = work.next();
          if (done) return value;
        }
      }
    } finally {
      this.leave();
    }
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

  private async enter(): Promise<void> {
    if (this.longQuestions === longQuestionsMax) await new Promise<void>((resolve) => this.line.push(resolve));
    else this.longQuestions++;
  }

  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.longQuestions--;
  }
}
