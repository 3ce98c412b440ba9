/**
 * Work that can be left and taken up again: every `next` does a part that lasts a few milliseconds at most, and the last
 * one returns the result. Between two parts another question may be answered: no part leaves anything half done in what
 * questions share.
 */
export type Sliced<T> = Generator<void, T>;

/** Does sliced work in one go. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Sliced work that several wait for and that is done once: each of them does parts of it in turn. */
export class SharedWork<T> {
  private part: IteratorResult<void, T> = { done: false, value: undefined };
  private waiting = 0;

  constructor(private readonly work: Sliced<T>) {}

  /** Whether anyone still waits for it: who gave up, by `return`, does not. */
  get isWaitedFor(): boolean {
    return this.waiting > 0;
  }

  *result(): Sliced<T> {
    this.waiting++;
    try {
      for (;;) {
        if (!this.part.done) this.part = this.work.next();
        if (this.part.done) return this.part.value;
        yield;
      }
    } finally {
      this.waiting--;
    }
  }
}
