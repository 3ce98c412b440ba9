// What clients see of the API under a mixed load while Neo4j is killed and started again: time of each question beside the
// empty resolver, errors by code, how long the API takes to be ready again, and its memory over time.
//
//   node tools/bench/soak.mjs                                              600 s, 32 clients, 5 restarts
//   node tools/bench/soak.mjs --seconds 60 --clients 8 --restarts 1        a check that it runs
//
// Prints Markdown. Fails when a client saw an error while Neo4j was up. Starts a Neo4j and an API of its own, with the v460 of
// ../shared/rome.
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { Contender } from './contender.mjs';
import { environmentOf } from './neo4j-server.mjs';

const { seconds, clients, restarts } = readOptions();
const seed = 460;
const downMs = 3_000;
const sampleMs = 2_000;
const warmUpMs = 10_000;
const say = (text) => process.stderr.write(`${text}\n`);

installPackages();
compile();
const require = createRequire(import.meta.url);
const { startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
const { loadedStore } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
const { askUntil } = await import('./soak/clients.mjs');
const { errorsWhileUp, renderSoak } = await import('./soak/report.mjs');

const memory = [];
const outages = [];
let state = 'up';

say('starting Neo4j and loading …');
const neo4j = await startTestNeo4j({
  heap: '2g',
  store: await loadedStore('v460'),
  settings: { shortLived: false },
});
let api;
try {
  api = new Contender('the API', process.execPath, [script('http/server.mjs')], environmentOf(neo4j));
  const { address } = await api.ready();
  const seen = await soak(address);
  const load = loadavg()[0];
  process.stdout.write(renderSoak({ seconds, clients, restarts, load, seen, memory, outages }));
  process.exitCode = errorsWhileUp(seen).length > 0 ? 1 : 0;
} finally {
  api?.stop();
  await neo4j.stop();
}

async function soak(address) {
  const metiers = await metiersOf(address);
  const asking = { address, metiers, clients, stateOf: () => state };
  say('warming up …');
  await askUntil(performance.now() + warmUpMs, { ...asking, seed: seed + clients });
  say(`asking for ${seconds} s …`);
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  const [seen] = await Promise.all([
    askUntil(end, { ...asking, seed }),
    restartUntil(begin, end, address),
    watchMemory(end, address),
  ]);
  return seen;
}

/** The métiers, from Neo4j; undefined where it does not answer. */
async function metiersOf(address) {
  const body = JSON.stringify({ query: '{ metiers(limit: 1000, sort: [{ code: ASC }]) { code libelle } }' });
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()).data?.metiers;
}

/** Kills Neo4j at equal distances; it is up again once the API says that it is ready, and answers a question of Neo4j. */
async function restartUntil(begin, end, address) {
  for (let n = 1; n <= restarts; n++) {
    await sleep(Math.max(0, begin + (n * (end - begin)) / (restarts + 1) - performance.now()));
    const killed = performance.now();
    state = 'down';
    await neo4j.kill9();
    await sleep(downMs);
    await neo4j.restart();
    const started = performance.now();
    while (!(await isReady(address)) || !(await metiersOf(address))) await sleep(100);
    state = 'up';
    const since = (instant) => (performance.now() - instant) / 1_000;
    outages.push({
      killedAt: (killed - begin) / 1_000,
      startedAfter: (started - killed) / 1_000,
      readyAfter: since(started),
    });
    say(
      `Neo4j was killed ${Math.round((killed - begin) / 1_000)} s after the start and is back after ${Math.round(since(killed))} s`,
    );
  }
}

async function isReady(address) {
  return (await fetch(new URL('/health/ready', address))).ok;
}

async function watchMemory(end, address) {
  while (performance.now() < end) {
    const text = await (await fetch(new URL('/metrics', address))).text();
    const mebibytes = (name) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]) / 2 ** 20;
    memory.push({
      resident: mebibytes('process_resident_memory_bytes'),
      heap: mebibytes('nodejs_heap_size_used_bytes'),
    });
    await sleep(Math.min(sampleMs, Math.max(0, end - performance.now())));
  }
}

function script(name) {
  return join(workspaceRoot, 'tools/bench', name);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '600' },
      clients: { type: 'string', default: '32' },
      restarts: { type: 'string', default: '5' },
    },
  });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wholeNumber(name, value)]));
}

function wholeNumber(name, value) {
  if (/^\d{1,6}$/.test(value) && (name === 'restarts' || Number(value) > 0)) return Number(value);
  process.stderr.write(`--${name} ${value}: a whole number is needed.\n`);
  process.exit(2);
}
