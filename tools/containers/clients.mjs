// Clients that ask while something happens to the containers, and what they saw.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Two clients that ask every 200 ms, each its question and whether or not the one before was answered, until they are stopped. They
 * are in a thread of their own (clients.thread.mjs): whoever breaks something meanwhile waits for podman, and they do not.
 */
export class Clients {
  #thread;

  constructor(address) {
    this.#thread = new Worker(new URL('./clients.thread.mjs', import.meta.url), { workerData: address });
  }

  /** Asks each question a last time and lets all be answered; what was seen, by question. */
  async stop() {
    this.#thread.postMessage('stop');
    const [seen] = await once(this.#thread, 'message');
    return seen;
  }
}
