import { Injectable } from '@nestjs/common';
import type { Sliced } from '@rome-graph/skill-graph';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { requestTimeout } from '../platform/errors/api-errors';

/** How long the engine works before others have their turn, in milliseconds. */
const turnMs = 10;
/** How long a question may work before it counts as long, in milliseconds; most take some hundredths of one. */
const briefMs = 2;

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

  constructor(private readonly configuration: ApiConfiguration) {}

  /** Does sliced work, now if there is time for it. Throws REQUEST_TIMEOUT when it lasts longer than a request may. */
  run<T>(work: Sliced<T>): T | Promise<T> {
    const asked = performance.now();
    const { done, value } = this.advance(work, briefMs);
    return done ? value : this.finishLater(work, asked + this.configuration.requestTimeoutMs);
  }

  /** Does a short piece of work, now if there is time for it, else in a later turn. */
  soon<T>(work: () => T): T | Promise<T> {
    return this.hasTime() ? work() : this.nextTurn().then(work);
  }

  private async finishLater<T>(work: Sliced<T>, end: number): Promise<T> {
    await this.nextTurn();
    const { done, value } = this.advance(work, briefMs);
    return done ? value : this.finishInTurns(work, end);
  }

  private async finishInTurns<T>(work: Sliced<T>, end: number): Promise<T> {
    await this.enter();
    try {
      for (;;) {
        await this.nextTurn();
        if (performance.now() > end) throw requestTimeout(this.configuration.requestTimeoutMs);
        const { done, value } = this.advance(work, turnMs);
        if (done) return value;
      }
    } finally {
      this.leave();
    }
  }

  /** Works until it is done, the turn ends or so much time has passed. */
  private advance<T>(work: Sliced<T>, ms: number): IteratorResult<void, T> {
    const end = performance.now() + ms;
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
