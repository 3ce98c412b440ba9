// What clients see of the API under a mixed load while Neo4j is killed and started again: time per question beside the
// empty resolver, errors by code, and the memory of the API over time.
//
//   node tools/bench/soak.mjs [folder of the official files] [seconds] [clients] [restarts]
//
// 600 s, 32 clients and 5 restarts of ../shared/rome by default. Starts a Neo4j and an API of its own.
import { spawn, spawnSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compile, workspaceRoot } from '../scripts/prepare.mjs';

const [folder = '../shared/rome', seconds = '600', clients = '32', restarts = '5'] = process.argv.slice(2);
const downMs = 3_000;

const questions = [
  { name: '{ __typename }', weight: 2, query: '{ __typename }' },
  {
    name: 'passerelles',
    weight: 5,
    query:
      '{ passerelles(de: "K2204", vers: "J1501") { chemins { force etapes { vers { libelle } manquants { libelle } } } } }',
  },
  {
    name: 'metiersProches',
    weight: 4,
    query: '{ metiersProches(code: "J1501") { resultats { score metier { libelle } } } }',
  },
  { name: 'ecart', weight: 3, query: '{ ecart(de: "A1203", vers: "D1211") { couverture manquants { libelle } } }' },
  { name: 'rechercher', weight: 4, query: '{ rechercher(texte: "aide soignante") { resultats { libelleTrouve } } }' },
  {
    name: 'ficheMetier',
    weight: 2,
    query: '{ ficheMetier(code: "J1501") { intitule savoirs { savoirs { libelle } } } }',
  },
  { name: 'metiers', weight: 2, query: '{ metiers(limit: 20) { code libelle appellations(limit: 5) { libelle } } }' },
];
const engineOnly = new Set(['{ __typename }', 'passerelles', 'metiersProches', 'ecart']);
const lots = questions.flatMap((question) => Array.from({ length: question.weight }, () => question));

const times = new Map(questions.map(({ name }) => [name, []]));
const outcomes = new Map();
const memory = [];
let neo4jIsUp = true;

compile();
const { startTestNeo4j } = createRequire(import.meta.url)(join(workspaceRoot, 'libs/neo4j/dist/testing.js'));
const neo4j = await startTestNeo4j({ heap: '2g' });
const api = startApi();
try {
  load();
  const url = await ready();
  const agent = new Agent({ keepAlive: true, maxSockets: Number(clients) });
  const end = performance.now() + Number(seconds) * 1_000;
  await Promise.all([
    ...Array.from({ length: Number(clients) }, (_, client) => askUntil(end, url, agent, client)),
    restartUntil(end),
    watchMemory(end, url),
  ]);
  report();
} finally {
  api.child.kill('SIGTERM');
  await neo4j.stop();
}

function environment() {
  const { uri, user, password } = neo4j.connection;
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' };
}

function load() {
  const sources = ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip'].map((name) =>
    join(folder, name),
  );
  const { status, stderr } = spawnSync(process.execPath, ['apps/loader/dist/main.js', 'load', ...sources], {
    cwd: workspaceRoot,
    encoding: 'utf8',
    env: environment(),
  });
  if (status !== 0) throw new Error(stderr);
}

function startApi() {
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], { cwd: workspaceRoot, env: environment() });
  const started = { child, output: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (started.output += chunk));
  return started;
}

async function ready() {
  for (;;) {
    const url = /Listening at (\S+)\/graphql/.exec(api.output)?.[1];
    if (url && (await fetch(`${url}/health/ready`)).ok) return url;
    if (api.child.exitCode !== null) throw new Error(api.output);
    await sleep(100);
  }
}

/** One client: a question after the other, each drawn by a rule that is the same at each run. */
async function askUntil(end, url, agent, client) {
  for (let round = 0; performance.now() < end; round++) {
    const question = lots[(client * 7 + round * 11) % lots.length];
    const wasUp = neo4jIsUp;
    const begin = performance.now();
    const outcome = await ask(url, agent, question.query);
    times.get(question.name).push(performance.now() - begin);
    const kind = `${engineOnly.has(question.name) ? 'engine' : 'Neo4j'}, ${wasUp && neo4jIsUp ? 'up' : 'down or restarting'}: ${outcome}`;
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
  }
}

function ask(url, agent, query) {
  const body = JSON.stringify({ query });
  return new Promise((resolve) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(outcomeOf(Buffer.concat(chunks).toString('utf8'))));
      },
    );
    sent.on('error', (error) => resolve(`no answer (${error.code})`));
    sent.end(body);
  });
}

function outcomeOf(text) {
  try {
    return JSON.parse(text).errors?.[0].extensions.code ?? 'answered';
  } catch {
    return 'not JSON';
  }
}

async function restartUntil(end) {
  const pause = (end - performance.now()) / (Number(restarts) + 1);
  for (let n = 0; n < Number(restarts); n++) {
    await sleep(pause - downMs);
    neo4jIsUp = false;
    await neo4j.kill9();
    await sleep(downMs);
    await neo4j.restart();
    await sleep(2_500);
    neo4jIsUp = true;
  }
}

async function watchMemory(end, url) {
  while (performance.now() < end) {
    const text = await (await fetch(`${url}/metrics`)).text();
    memory.push(Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 2 ** 20);
    await sleep(Math.min(10_000, Math.max(0, end - performance.now())));
  }
}

function report() {
  const lines = [
    `${seconds} s, ${clients} clients, Neo4j killed and started again ${restarts} times, load average ${loadavg()[0].toFixed(1)}, Node ${process.version}`,
    '',
    '| question | asked | p50 ms | p99 ms | p50 / p50 of __typename |',
    '|---|---|---|---|---|',
    ...questions.map(({ name }) => row(name)),
    '',
    ...[...outcomes].sort().map(([outcome, count]) => `${count} × ${outcome}`),
    '',
    `memory of the API, MiB: ${memory.map((mebibytes) => mebibytes.toFixed(0)).join(' ')}`,
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

function row(name) {
  const sorted = [...times.get(name)].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const empty = [...times.get('{ __typename }')].sort((a, b) => a - b);
  const ratio = at(0.5) / empty[Math.floor(empty.length / 2)];
  return `| ${name} | ${sorted.length} | ${at(0.5).toFixed(1)} | ${at(0.99).toFixed(1)} | ${ratio.toFixed(2)} |`;
}
