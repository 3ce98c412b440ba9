// Questions a second by the number of replicas: 1, 2 and 3 processes of the API behind nginx, each held to 0.2 of a core, and the
// load to 0.4, by control groups. Engine questions alone, so that Neo4j has no part in it. What is to be read is how one row stands to
// the first, not its figure.
//
//   node tools/replicas/throughput.mjs                 10 s a row, on the sample
//   node tools/replicas/throughput.mjs --seconds 30
//   … --real                                           on v460 of ../shared/rome
//
// Prints Markdown. Needs Linux, root (control groups), and nginx.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Contender } from '../bench/contender.mjs';
import { environmentOf } from '../bench/neo4j-server.mjs';
import { number, table } from '../bench/render/format.mjs';
import { draw } from '../bench/soak/questions.mjs';
import { freePort } from '../scripts/free-port.mjs';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { CpuGroup, cpuSecondsOf } from './cgroup.mjs';
import { proxyName, startProxy } from './proxy.mjs';
import { Replica } from './replica.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, real: { type: 'boolean', default: false } },
});
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error(`--seconds ${values.seconds}: a number is needed`);
const coresOfReplica = 0.2;
const coresOfLoad = 0.4;
const most = 3;
/** Each number of replicas twice, in both orders, for what the machine does besides. */
const rounds = [1, 2, 3, 3, 2, 1];
/** So many that each replica has questions to answer at any time. */
const connections = 48;
/** Each replica is asked so long before it is held, so that none is compiled while it is measured. */
const warmUpSeconds = 10;
const seed = 460;
const say = (text) => process.stderr.write(`${text}\n`);

installPackages();
compile();
const require = createRequire(import.meta.url);
const { loadedStore, startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
const { SeededRandom } = require(join(workspaceRoot, 'libs/skill-graph/dist/index.js'));

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-throughput-'));
say('starting Neo4j and replicas …');
const neo4j = await startTestNeo4j({
  heap: values.real ? '2g' : '1g',
  store: await loadedStore(values.real ? 'v460' : 'sample'),
});
const groups = [];
const replicas = [];
let clients;
let clientsEnded;
try {
  for (let n = 1; n <= most; n++)
    replicas.push(new Replica(`replica ${n}`, await freePort(), settings(), join(folder, `${n}.log`)));
  for (const replica of replicas) await replica.start();
  const bodies = await bodiesFor(replicas[0]);
  clients = new Contender('the load', process.execPath, [join(workspaceRoot, 'tools/bench/http/clients.mjs')]);
  clientsEnded = once(clients.child, 'exit');
  for (const { port } of replicas) await warmUp(port, bodies);
  hold('load', coresOfLoad, clients.child.pid);
  replicas.forEach(({ child }, index) => hold(`replica-${index + 1}`, coresOfReplica, child.pid));
  const measured = [];
  for (const [round, count] of rounds.entries()) measured.push(await measure(count, round, bodies));
  process.stdout.write(render(measured));
} finally {
  clients?.stop();
  await Promise.all(replicas.filter(({ child }) => child?.exitCode === null).map((replica) => replica.end('SIGKILL')));
  await neo4j.stop();
  await clientsEnded;
  for (const group of groups) group.remove();
  rmSync(folder, { recursive: true, force: true });
}

function warmUp(port, bodies) {
  const address = `http://127.0.0.1:${port}/graphql`;
  return clients.request({ address, bodies, connections, seconds: warmUpSeconds, host: proxyName });
}

async function measure(count, round, bodies) {
  const proxy = await startProxy({
    folder: join(folder, String(round)),
    port: await freePort(),
    redirectPort: await freePort(),
    replicaPorts: replicas.slice(0, count).map(({ port }) => port),
  });
  try {
    const used = () => [...replicas.slice(0, count), clients].map(({ child }) => cpuSecondsOf(child.pid));
    const address = `${proxy.address}/graphql`;
    await clients.request({ address, bodies, connections, seconds: 2, host: proxyName });
    const before = used();
    const begin = performance.now();
    const { perSecond, p50, p99 } = await clients.request({ address, bodies, connections, seconds, host: proxyName });
    const elapsed = (performance.now() - begin) / 1_000;
    const cores = used().map((after, index) => (after - before[index]) / elapsed);
    const load = cores.pop();
    const result = { count, perSecond, p50, p99, cores: cores.reduce((sum, each) => sum + each, 0), load };
    say(`${count} replicas: ${perSecond.toFixed(0)} a second, ${result.cores.toFixed(2)} cores`);
    return result;
  } finally {
    await proxy.stop();
  }
}

function render(measured) {
  const rows = [1, 2, 3].map((count) => {
    const of = measured.filter((each) => each.count === count);
    const mean = (key) => of.reduce((sum, each) => sum + each[key], 0) / of.length;
    return {
      count,
      runs: of,
      perSecond: mean('perSecond'),
      p50: mean('p50'),
      p99: mean('p99'),
      cores: mean('cores'),
      load: mean('load'),
    };
  });
  return [
    `${seconds} s twice for each row, ${connections} connections, ${coresOfReplica} core each, ${coresOfLoad} for the load, ${values.real ? 'v460' : 'the sample'}, load average ${loadavg()[0].toFixed(1)}.`,
    '',
    table(
      [
        'replicas',
        'questions a second',
        'of both runs',
        'beside one replica',
        'a second and core used',
        'cores used',
        'by the load',
        'p50 ms',
        'p99 ms',
      ],
      rows.map(({ count, runs, perSecond, cores, load, p50, p99 }) => [
        count,
        number(perSecond),
        runs.map((run) => run.perSecond.toFixed(0)).join(' and '),
        `${(perSecond / rows[0].perSecond).toFixed(2)} ×`,
        number(perSecond / cores),
        cores.toFixed(2),
        load.toFixed(2),
        number(p50),
        number(p99),
      ]),
    ),
    '',
  ].join('\n');
}

/** Questions that the engine answers by itself, drawn from the métiers in service, as often as the soak draws them. */
async function bodiesFor({ port }) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ metiers(limit: 1000, sort: [{ code: ASC }]) { code libelle } }' }),
  });
  const { metiers } = (await response.json()).data;
  const random = new SeededRandom(seed);
  const bodies = [];
  for (let round = 0; bodies.length < 200; round++) {
    const { question, body } = draw(() => random.next(), metiers, round);
    // Executed each time: what a replica computes is measured, not what it remembers.
    if (question.engineOnly && question.name !== 'empty resolver') bodies.push({ ...JSON.parse(body), anew: true });
  }
  return bodies;
}

function hold(name, cores, pid) {
  const group = new CpuGroup(`rome-graph-${process.pid}-${name}`, cores);
  groups.push(group);
  group.hold(pid);
}

function settings() {
  return {
    ...environmentOf(neo4j),
    NEO4J_USER: 'neo4j',
    ROME_OPEN_WHEN_READY: 'true',
    ROME_TRUST_PROXY: '127.0.0.1',
    ROME_ALLOWED_HOSTS: proxyName,
    ROME_REQUEST_TIMEOUT_MS: '60000',
    // None looks at Neo4j while it is measured.
    ROME_POLL_MS: '600000',
  };
}
