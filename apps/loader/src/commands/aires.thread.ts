import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SkillGraphSource } from '@rome-graph/skill-graph';
import type { Aire } from '../graph/aires.finder';

/** Finds the aires of a release in a thread of its own. */
export class AiresThread {
  /** The aires, the largest first. */
  readonly found: Promise<Aire[]>;
  private readonly worker: Worker;

  constructor(source: SkillGraphSource) {
    this.worker = new Worker(join(__dirname, 'aires.worker.js'), { workerData: source });
    this.found = once(this.worker, 'message').then(([aires]) => aires as Aire[]);
    // Whoever waits hears of a failure; that nobody waits any more is none.
    this.found.catch(() => undefined);
  }

  /** Ends the thread, whether it has found them or not. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
