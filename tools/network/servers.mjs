// The programs that a proof over a bad network runs, each on what lies between it and Neo4j.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** An API, as built, that reads Neo4j at an address. */
export class Api {
  static async start(uri, { password }, settings = {}) {
    const child = spawn(process.execPath, [join(workspaceRoot, 'apps/api/dist/main.js')], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        NEO4J_URI: uri,
        NEO4J_PASSWORD: password,
        PORT: '0',
        ROME_CYPHER: 'true',
        ROME_CYPHER_MAX_CONCURRENT: '20',
        ...settings,
      },
    });
    const api = new Api(child);
    while (!api.url) {
      if (child.exitCode !== null) throw new Error(`The API did not start:\n${api.log}`);
      await sleep(20);
      api.url = /Open at (\S+)\/graphql/.exec(api.log)?.[1];
    }
    return api;
  }

  constructor(child) {
    this.child = child;
    this.log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (this.log += String(chunk)));
  }

  /** What /health/ready says. */
  async readiness() {
    return (await fetch(`${this.url}/health/ready`)).json();
  }

  /** Waits until /health/ready says what is wanted. */
  async until(wanted, timeoutMs = 120_000) {
    const end = performance.now() + timeoutMs;
    for (;;) {
      const readiness = await this.readiness();
      if (wanted(readiness)) return readiness;
      if (performance.now() > end) {
        throw new Error(`Still ${JSON.stringify(readiness)} after ${timeoutMs} ms:\n${this.log}`);
      }
      await sleep(50);
    }
  }

  async stop() {
    if (this.child.exitCode === null) {
      this.child.kill('SIGTERM');
      await once(this.child, 'exit');
    }
  }
}

/** What a command of the loader ends with, and what it says. */
export async function rome(args, uri, { password }) {
  const child = spawn(process.execPath, [join(workspaceRoot, 'apps/loader/dist/main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += String(chunk)));
  child.stderr.on('data', (chunk) => (said.err += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, ...said };
}
