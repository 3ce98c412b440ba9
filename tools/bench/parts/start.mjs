// `npm start` once all is installed and loaded: seconds until Neo4j runs, the engine is ready, the first answer is there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../scripts/free-port.mjs';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { summary } from '../statistics.mjs';

const query = '{ passerelles(de: "K2204", vers: "J1501") { chemins { force } } }';

export async function measureStart({ sources, folder, rounds, say }) {
  const port = await freePort();
  const environment = { ROME_HOME: join(folder, 'home'), ROME_SOURCE: sources.join(':'), PORT: String(port) };
  const first = await startOnce(environment, port);
  say(`first start, which loads: ${first.answer.toFixed(1)} s`);
  const starts = [];
  for (let round = 0; round < rounds; round++) {
    const start = await startOnce(environment, port);
    say(`start: first answer ${start.answer.toFixed(1)} s, engine read ${start.read} ms, built ${start.built} ms`);
    starts.push(start);
  }
  const of = (value) => summary(starts.map(value));
  return {
    rounds,
    loading: first.answer,
    answer: of(({ answer }) => answer),
    engine: of(({ read, built }) => (read + built) / 1000),
    read: of(({ read }) => read / 1000),
    built: of(({ built }) => built / 1000),
  };
}

async function startOnce(environment, port) {
  const begin = performance.now();
  const child = spawn(process.execPath, [join(workspaceRoot, 'apps/loader/dist/main.js'), 'start'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = once(child, 'exit');
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`npm start ended: ${output}`);
      await delay(20);
    }
    const answer = (performance.now() - begin) / 1000;
    const [, read, built] = /read in (\d+) ms, built in (\d+) ms/.exec(output) ?? [];
    return { answer, read: Number(read), built: Number(built) };
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}

async function answers(port) {
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, options).catch(() => undefined);
  return response?.ok ? (await response.json()).data?.passerelles.chemins.length === 1 : false;
}
