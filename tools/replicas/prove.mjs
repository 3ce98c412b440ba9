// What clients see of several replicas of the API behind nginx, over one Neo4j, while replicas are ended by SIGTERM and SIGKILL in
// turn, releases are rolled out and the key of the clients is rotated: every answer is of one release, no client that says
// X-Rome-Release-Min sees an older one, and none sees an error, requests in flight on a replica that SIGKILL ends aside.
//
//   node tools/replicas/prove.mjs                               one minute, a replica ended every 10 s, on the releases of the sample
//   node tools/replicas/prove.mjs --seconds 600 --every 60      ten minutes, a replica ended each minute
//   … --real                                                    on v458 and v460 of ../shared/rome
//   … --real --cores 0.6 --clients 150 --seconds 400 --every 400 --releases 1
//                                                               on a machine that is drowned: Neo4j and the replicas have so much of
//                                                               a core together, and requests their usual time (Linux, as root)
//
// Prints Markdown, and fails when one of these does not hold. Needs nginx (Debian: nginx-light).
import { spawnSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { environmentOf, load } from '../bench/neo4j-server.mjs';
import { freePort } from '../scripts/free-port.mjs';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { CpuGroup } from './cgroup.mjs';
import { askUntil } from './clients.mjs';
import { SharedKey } from './keys.mjs';
import { proxyName, startProxy } from './proxy.mjs';
import { hasRealReleases, releasesToRollOut } from './releases.mjs';
import { Replica } from './replica.mjs';
import { failuresOf, renderProof } from './report.mjs';

const { seconds, every, replicas: count, clients, releases: rolledOut, real, cores } = readOptions();
/** Each client waits so long between two questions: the machine is to be busy, not drowned. */
const pauseMs = 100;
const drainMs = 1_000;
const say = (text) => process.stderr.write(`${text}\n`);

requireNginx();
installPackages();
compile();
const require = createRequire(import.meta.url);
const { startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-replicas-'));
const key = new SharedKey(join(folder, 'keys'));
const { releases, remove } = await releasesToRollOut(rolledOut + 1, real);
say(`starting Neo4j and loading ${releases[0].version} …`);
const neo4j = await startTestNeo4j({ heap: real ? '2g' : '1g', settings: { shortLived: false } });
const running = [];
let group;
let proxy;
try {
  load(neo4j, [releases[0].source]);
  for (let n = 1; n <= count; n++)
    running.push(new Replica(`replica ${n}`, await freePort(), settings(), join(folder, `${n}.log`)));
  await Promise.all(running.map((replica) => replica.start()));
  if (cores !== undefined) hold([neo4j.server.javaPid, ...running.map(({ child }) => child.pid)]);
  proxy = await startProxy({
    folder,
    port: await freePort(),
    redirectPort: await freePort(),
    replicaPorts: running.map(({ port }) => port),
  });
  const proof = await prove(proxy.address);
  process.stdout.write(renderProof(proof));
  const failures = failuresOf(proof);
  for (const failure of failures.slice(0, 20)) process.stdout.write(`FAILED  ${failure}\n`);
  if (failures.length > 20) process.stdout.write(`… and ${failures.length - 20} more\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  await proxy?.stop();
  await Promise.all(running.filter(({ child }) => child?.exitCode === null).map((replica) => replica.end('SIGKILL')));
  await neo4j.stop();
  group?.remove();
  remove();
  if (process.exitCode === 0) rmSync(folder, { recursive: true, force: true });
  else say(`the logs are in ${folder}`);
}

function hold(pids) {
  group = new CpuGroup(`rome-graph-replicas-${process.pid}`, cores);
  for (const pid of pids) group.hold(pid);
}

async function prove(address) {
  await requireSameTags();
  const over = new AbortController();
  const begin = performance.now();
  const asking = askUntil(over.signal, { address, clients, pauseMs, key });
  const [{ faults, codes }, rollOuts, rotation] = await Promise.all([
    endReplicas(begin),
    rollOut(begin),
    rotateKey(begin),
  ]);
  await sleep(Math.max(0, begin + seconds * 1_000 - performance.now()));
  over.abort();
  const records = await asking;
  await requireSameTags();
  return {
    seconds,
    replicas: count,
    clients,
    load: loadavg()[0],
    records,
    faults,
    codes,
    rollOuts,
    rotation,
    releases,
  };
}

/** Ends a replica every so often, the next one each time, and starts it again. */
async function endReplicas(begin) {
  const faults = [];
  const codes = [];
  for (let n = 0; (n + 1) * every < seconds; n++) {
    await sleep(Math.max(0, begin + (n + 1) * every * 1_000 - performance.now()));
    const replica = running[n % count];
    // In turn, and each replica gets both in time: where they are even in number, the turn changes with each round.
    const what = (n + (count % 2 === 0 ? Math.floor(n / count) : 0)) % 2 === 0 ? 'SIGTERM' : 'SIGKILL';
    const from = performance.now();
    const code = await replica.end(what);
    if (what === 'SIGTERM') codes.push(code);
    await replica.start();
    group?.hold(replica.child.pid);
    faults.push({ what, from, until: performance.now() });
    say(`${replica.name}: ${what}, ready again after ${((performance.now() - from) / 1_000).toFixed(1)} s`);
  }
  return { faults, codes };
}

/** Loads the releases to come one after the other, at equal distances, a replica ended or not. */
async function rollOut(begin) {
  const done = [];
  for (const [index, { version, source }] of releases.slice(1).entries()) {
    await sleep(Math.max(0, begin + ((index + 0.5) * seconds * 1_000) / rolledOut - performance.now()));
    const from = performance.now();
    await loadBeside(source);
    const loaded = (performance.now() - from) / 1_000;
    while (!(await allServe(version))) await sleep(100);
    const until = performance.now();
    done.push({ version, from, until, at: (from - begin) / 1_000, loaded, served: (until - from) / 1_000 });
    say(
      `release ${version}: committed after ${loaded.toFixed(1)} s, served by all after ${done.at(-1).served.toFixed(1)} s`,
    );
  }
  return done;
}

/** While a release is loaded, or soon after. */
async function rotateKey(begin) {
  await sleep(Math.max(0, begin + (0.6 * seconds * 1_000) / rolledOut - performance.now()));
  const rotation = await key.rotate((headers) =>
    Promise.all(
      running.map(async ({ port }) => {
        const answer = await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`, { headers }).catch(
          () => ({}),
        );
        return answer.status;
      }),
    ),
  );
  say(`the key was rotated; the former one is refused ${rotation.refusedMs.toFixed(0)} ms after it was removed`);
  return rotation;
}

/** With the loader, in a process of its own, while clients ask. */
async function loadBeside(source) {
  const loader = join(workspaceRoot, 'apps/loader/dist/main.js');
  const child = spawn(process.execPath, [loader, 'load', '--summary', source], {
    env: { ...process.env, ...environmentOf(neo4j) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the loader ended with ${code}: ${await said}`);
}

/** A replica that has just been ended serves nothing, and reads the release in service when it starts. */
async function allServe(version) {
  const served = await Promise.all(running.map((replica) => replica.readiness()));
  return served.every((readiness) => readiness?.ready && readiness.release === version);
}

/** An answer is named alike by all replicas, so that one held by a client is known by each of them. */
async function requireSameTags() {
  const query = encodeURIComponent('{ release { version } ecart(de: "K2204", vers: "J1501") { couverture } }');
  const tags = await Promise.all(
    running.map(async ({ port }) =>
      (await fetch(`http://127.0.0.1:${port}/graphql?query=${query}`, { headers: key.headers })).headers.get('etag'),
    ),
  );
  if (tags.includes(null) || new Set(tags).size > 1) throw new Error(`the replicas name one answer ${tags.join(', ')}`);
}

function settings() {
  return {
    ...environmentOf(neo4j),
    NEO4J_USER: 'neo4j',
    NEO4J_POOL_SIZE: '8',
    ROME_OPEN_WHEN_READY: 'true',
    ROME_DRAIN_MS: String(drainMs),
    // A machine that has other work is slow to follow, which is no error.
    ROME_RELEASE_WAIT_MS: '120000',
    ...(cores === undefined && { ROME_REQUEST_TIMEOUT_MS: '120000' }),
    ROME_TRUST_PROXY: '127.0.0.1',
    ROME_ALLOWED_HOSTS: proxyName,
    ROME_API_KEYS_FILE: key.file,
    ROME_RATE_LIMIT: '0',
    ROME_LOG_FORMAT: 'json',
  };
}

function requireNginx() {
  if (spawnSync('which', ['nginx']).status === 0) return;
  say('nginx is not there: install it (Debian: nginx-light)');
  process.exit(1);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      every: { type: 'string', default: '10' },
      replicas: { type: 'string', default: '3' },
      clients: { type: 'string', default: '8' },
      releases: { type: 'string', default: '3' },
      real: { type: 'boolean', default: false },
      cores: { type: 'string' },
    },
  });
  if (values.real && !hasRealReleases()) {
    say('--real: v458 and v460 are not in ../shared/rome');
    process.exit(2);
  }
  const { real: isReal, cores: held, ...numbers } = values;
  return {
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, wholeNumber(name, value)])),
    real: isReal,
    cores: held === undefined ? undefined : partOfCores(held),
  };
}

function wholeNumber(name, value) {
  if (/^\d{1,5}$/.test(value) && Number(value) > 0) return Number(value);
  say(`--${name} ${value}: a whole number is needed.`);
  process.exit(2);
}

function partOfCores(value) {
  if (Number(value) > 0 && Number(value) <= 64) return Number(value);
  say(`--cores ${value}: a number of cores is needed, as 0.6.`);
  process.exit(2);
}
