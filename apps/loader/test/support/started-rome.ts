import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const main = join(__dirname, '../../dist/main.js');
/** Longest wait for what a start says or answers, in milliseconds. */
export const patienceMs = 240_000;
/** Each Java here lives for seconds, where that of a user lives for days: quick to start is what counts. */
const shortLife = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** `rome start` in a home of its own, with what it has printed so far. */
export class StartedRome {
  output = '';
  readonly process: ChildProcess;
  readonly exit: Promise<number | null>;

  constructor(home: string, port: number, env: Readonly<Record<string, string>>) {
    this.process = spawn(process.execPath, [main, 'start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ROME_HOME: home,
        PORT: String(port),
        ROME_NEO4J_GDS: 'false',
        ROME_NEO4J_HEAP: '1g',
        ROME_NEO4J_BOLT_PORT: '0',
        ROME_NEO4J_HTTP_PORT: '0',
        JAVA_TOOL_OPTIONS: shortLife,
        ...env,
      },
    });
    this.process.stdout?.on('data', (chunk) => (this.output += String(chunk)));
    this.process.stderr?.on('data', (chunk) => (this.output += String(chunk)));
    this.exit = once(this.process, 'exit').then(([code]) => code as number | null);
  }

  async says(expected: RegExp): Promise<void> {
    for (const since = Date.now(); Date.now() - since < patienceMs; await delay(50)) {
      if (expected.test(this.output)) return;
      if (this.process.exitCode !== null) break;
    }
    throw new Error(`${expected} was not said:\n${this.output}`);
  }
}

/** The answer of the API at a port to a query. */
export async function ask(port: number, query: string): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

/** A question that the engine answers, and its answer on the sample. */
export const ofEngine = {
  question: '{ passerelles(de: "K2204", vers: "J1501") { methode { release } } }',
  answer: { data: { passerelles: { methode: { release: '460' } } } },
};
