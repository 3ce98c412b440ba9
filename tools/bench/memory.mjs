// Whether the API keeps to its memory: what is resident after 10 000 mixed questions, at the height of each of ten swaps of the
// release, and after them.
//
//   node tools/bench/memory.mjs                                    10 000 questions, ten swaps
//   node tools/bench/memory.mjs --questions 1000 --swaps 2         a check that it runs
//
// Prints Markdown. Fails when more is resident than may be. Starts a Neo4j and an API of its own, with the v460 of ../shared/rome.
// The same release is loaded anew, as the API sees it: its node says another instant.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { Contender } from './contender.mjs';
import { environmentOf } from './neo4j-server.mjs';
import { number, table } from './render/format.mjs';

/** Most that may be resident, in MiB: once all were asked, and while two releases are held. */
const [residentMax, heightMax] = [650, 1_000];
/** How much more may be resident after the last swaps than after the first. */
const growthMax = 1.1;
const [clients, seed, sampleMs] = [8, 460, 50];
const { questions, swaps } = readOptions();
const say = (text) => process.stderr.write(`${text}\n`);

installPackages();
compile();
const require = createRequire(join(workspaceRoot, 'libs/neo4j/package.json'));
const { loadedStore, startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
const { driver: openDriver, auth } = require('neo4j-driver');
const { askSome } = await import('./soak/clients.mjs');

say('starting Neo4j and loading …');
const settings = { shortLived: false };
const neo4j = await startTestNeo4j({ heap: '2g', store: await loadedStore('v460'), settings });
const driver = openDriver(neo4j.connection.uri, auth.basic(neo4j.connection.user, neo4j.connection.password));
let api;
try {
  const script = join(workspaceRoot, 'tools/bench/http/server.mjs');
  // A machine that has other work to do is no matter of memory.
  const patient = { ROME_POLL_MS: '500', ROME_REQUEST_TIMEOUT_MS: '120000' };
  api = new Contender('the API', process.execPath, [script], { ...environmentOf(neo4j), ...patient });
  const { address } = await api.ready();
  const { metiers } = await ask(address, '{ metiers(limit: 1000, sort: [{ code: ASC }]) { code libelle } }');
  say(`asking ${questions} questions …`);
  await askSome(questions, { address, metiers, clients, seed });
  const asked = await memoryOf(address);
  say(`${Math.round(asked.resident)} MiB are resident`);
  const seen = [];
  for (let swap = 1; swap <= swaps; swap++) {
    const height = await swapOnce(address);
    await askSome(questions / 10, { address, metiers, clients, seed: seed + swap });
    const { resident, heap } = await memoryOf(address);
    seen.push({ swap, height, resident, heap });
    say(`swap ${swap}: ${Math.round(height)} MiB at its height, ${Math.round(resident)} after`);
  }
  process.stdout.write(`${render(asked, seen)}\n`);
  process.exitCode = faultsOf(asked, seen).length > 0 ? 1 : 0;
} finally {
  api?.stop();
  await driver.close();
  await neo4j.stop();
}

/** Has the API read the release anew, asked all the while what memory it takes; the most that was resident. */
async function swapOnce(address) {
  const instantOf = async () => (await ask(address, '{ release { chargeeLe } }')).release.chargeeLe;
  const before = await instantOf();
  await driver.executeQuery("MATCH (r:Release {statut: 'EN_SERVICE'}) SET r.chargeeLe = datetime()");
  let height = 0;
  while ((await instantOf()) === before) {
    height = Math.max(height, (await memoryOf(address)).resident);
    await sleep(sampleMs);
  }
  return Math.max(height, (await memoryOf(address)).resident);
}

async function ask(address, query) {
  const body = JSON.stringify({ query });
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()).data;
}

async function memoryOf(address) {
  const text = await (await fetch(new URL('/metrics', address))).text();
  const mebibytes = (name) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]) / 2 ** 20;
  return {
    resident: mebibytes('process_resident_memory_bytes'),
    heap: mebibytes('nodejs_heap_size_used_bytes'),
  };
}

function faultsOf(asked, seen) {
  // The first swap is the first time that two releases were held: what the process keeps for them is taken then.
  const settled = seen.slice(1);
  const third = Math.ceil(settled.length / 3);
  const least = (swaps) => Math.min(...swaps.map(({ resident }) => resident));
  return [
    ...(asked.resident > residentMax ? [`more than ${residentMax} MiB are resident`] : []),
    ...seen
      .filter(({ height }) => height > heightMax)
      .map(({ swap }) => `swap ${swap} takes more than ${heightMax} MiB`),
    ...(least(settled.slice(-third)) > growthMax * least(settled.slice(0, third))
      ? ['memory grows from swap to swap']
      : []),
  ];
}

function render(asked, seen) {
  const rows = seen.map(({ swap, height, resident, heap }) => [
    `swap ${swap}`,
    ...[height, resident, heap].map(number),
  ]);
  const faults = faultsOf(asked, seen);
  return [
    `${questions} mixed questions, then ${swaps} swaps with ${questions / 10} questions after each.`,
    table(
      [
        'MiB',
        `at its height (≤ ${heightMax})`,
        `resident after its questions (≤ ${residentMax} at first)`,
        'heap in use',
      ],
      [['questions', '', number(asked.resident), number(asked.heap)], ...rows],
    ),
    faults.length === 0
      ? 'Within what it may take; flat from the first swaps to the last.'
      : `**${faults.join('; ')}.**`,
  ].join('\n\n');
}

function readOptions() {
  const { values } = parseArgs({
    options: { questions: { type: 'string', default: '10000' }, swaps: { type: 'string', default: '10' } },
  });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wholeNumber(name, value)]));
}

function wholeNumber(name, value) {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  process.stderr.write(`--${name} ${value}: a whole number above 0 is needed.\n`);
  process.exit(2);
}
