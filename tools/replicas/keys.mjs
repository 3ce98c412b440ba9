// The key of clients of several replicas, in one file for all of them, and how it is rotated while they ask (docs/operations.md).
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Each replica looks at the file every second; a machine that has other work is late. */
const settleMs = 3_000;

export class SharedKey {
  /** @param file that the replicas are given in ROME_API_KEYS_FILE */
  constructor(file) {
    this.file = file;
    this.current = made();
    this.#write(this.current);
  }

  /** What a request is sent with. */
  get headers() {
    return { 'x-api-key': this.current };
  }

  /**
   * Adds a key, has clients send that, removes the former one, and returns once no replica takes it any more.
   *
   * @param statusesOf gives the status by which each replica answers to some headers; undefined of one that is down, which takes none
   */
  async rotate(statusesOf) {
    const former = this.headers;
    const next = made();
    this.#write(this.current, next);
    await sleep(settleMs);
    this.current = next;
    await sleep(settleMs);
    this.#write(next);
    const removed = performance.now();
    while (!(await statusesOf(former)).every((status) => status === undefined || status === 401)) await sleep(50);
    return { refusedMs: performance.now() - removed };
  }

  #write(...keys) {
    const lines = keys.map((key) => `client-${key.slice(0, 4)} ${createHash('sha256').update(key).digest('hex')}\n`);
    writeFileSync(this.file, lines.join(''));
  }
}

function made() {
  return randomBytes(32).toString('hex');
}
