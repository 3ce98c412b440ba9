/** Work that stops now and then for others to be served; it ends with what it made. */
export type Sliced<T> = Generator<void, T>;

/** Does the work in one go. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
