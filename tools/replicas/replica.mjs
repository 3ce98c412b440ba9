// A replica of the API: a process of its own on a port of its own, which can be ended and started again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceRoot } from '../scripts/prepare.mjs';

export class Replica {
  /**
   * @param name as a report calls it
   * @param environment its settings beside PORT
   * @param log the file that it writes to
   */
  constructor(name, port, environment, log) {
    Object.assign(this, { name, port, environment, log });
  }

  /** Starts it, and returns once it answers that it is ready. */
  async start() {
    this.child = spawn(process.execPath, [join(workspaceRoot, 'apps/api/dist/main.js')], {
      env: { ...process.env, ...this.environment, PORT: String(this.port) },
      // By the channel it knows when this program is gone, however that ended.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream.on('data', (data) => appendFileSync(this.log, data));
    this.ended = once(this.child, 'exit');
    while (!(await this.readiness())?.ready) {
      if (this.child.exitCode !== null)
        throw new Error(`${this.name} ended with ${this.child.exitCode}: see ${this.log}`);
      await sleep(50);
    }
  }

  /** What /health/ready says; undefined of one that does not answer. */
  async readiness() {
    const answer = await fetch(`http://127.0.0.1:${this.port}/health/ready`).catch(() => undefined);
    return answer?.json();
  }

  /** Ends it by a signal; its exit code, null when the signal ended it. */
  async end(signal) {
    this.child.kill(signal);
    const [code] = await this.ended;
    return code;
  }
}
