// A contender of the benchmark, or a helper: a process that answers one line at a time.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export class Contender {
  constructor(name, command, args, environment = {}) {
    this.name = name;
    this.child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /** Waits until it is ready; what it says of itself. */
  async ready() {
    this.about = await this.next();
    return this.about;
  }

  /** Answers queries of a row, again and again: milliseconds per query, and what is compared. */
  ask(row, queries, repeat, compare = false) {
    return this.request({ row, queries, repeat, compare });
  }

  /** Its answer to anything. */
  request(what) {
    this.child.stdin.write(`${JSON.stringify(what)}\n`);
    return this.next();
  }

  stop() {
    this.child.stdin.end();
  }

  async next() {
    const { done, value } = await this.lines.next();
    if (done) throw new Error(`${this.name} ended: see its error above.`);
    return JSON.parse(value);
  }
}
