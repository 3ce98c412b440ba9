// Seconds of each step of a load, on a Neo4j of its own: v460 into an empty store, the same again, then v458 and v460 in
// place. Usage: node tools/bench/load.mjs <folder of the official files>
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { compile, workspaceRoot } from '../scripts/prepare.mjs';

const [folder = '../shared/rome'] = process.argv.slice(2);
const v458 = [join(folder, 'RefRomeCsv-v458.zip')];
const v460 = ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip'].map((name) =>
  join(folder, name),
);

compile();
const { startTestNeo4j } = createRequire(import.meta.url)(join(workspaceRoot, 'libs/testing/dist/index.js'));
const server = await startTestNeo4j({ heap: '3g', settings: { pageCache: '512m' } });
try {
  load('v460 into an empty store, server just started', v460);
  load('the same again', v460);
  load('the same again', v460);
  await server.clear();
  load('v460 into an empty store, server warm', v460);
  await server.clear();
  load('v458 into an empty store', v458);
  load('v460 over v458', v460);
  load('v458 over v460', v458, '--force');
  load('v460 over v458 again, server warm', v460);
} finally {
  await server.stop();
}

function load(what, sources, ...options) {
  const begin = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(workspaceRoot, 'apps/loader/dist/main.js'), 'load', '--json', ...options, ...sources],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, NEO4J_URI: server.connection.uri, NEO4J_PASSWORD: server.connection.password },
    },
  );
  if (status !== 0) throw new Error(stderr);
  const total = (performance.now() - begin) / 1000;
  const { outcome, nodes, relationships, seconds, peakMemoryMebibytes } = JSON.parse(stdout);
  const written = [...nodes, ...relationships].reduce(
    (sum, { created, changed, removed }) => sum + created + changed + removed,
    0,
  );
  const steps = Object.entries(seconds).map(([step, value]) => `${step} ${value}`);
  process.stdout.write(
    `${what}: ${total.toFixed(1)} s, ${outcome}, ${written} written, loader ${peakMemoryMebibytes} MiB, load average ${loadavg()[0].toFixed(1)}\n  ${steps.join(', ')}\n`,
  );
}
