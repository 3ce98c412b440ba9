// Whether the files of deploy/ do what docs/operations.md says: nginx starts with the configuration as it stands (its ports and
// certificate are replaced) before a real API, and speaks TLS and HTTP/2; promtool accepts and tries the alerts; each measure that
// an alert or the dashboard asks is told by that API; systemd accepts the unit where it is there.
//
//   node tools/deploy/prove.mjs
//
// Needs nginx, curl, openssl and promtool (Debian: nginx-light, curl, openssl, prometheus); says which is not there, and fails.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Contender } from '../bench/contender.mjs';
import { environmentOf } from '../bench/neo4j-server.mjs';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { freePort } from '../scripts/free-port.mjs';
import { measuresOf } from './measures.mjs';

const name = 'rome.example.org';
const deploy = join(workspaceRoot, 'deploy');
const outcomes = [];

for (const program of ['nginx', 'curl', 'openssl', 'promtool']) {
  if (spawnSync('which', [program]).status !== 0) {
    process.stderr.write(`${program} is not there: install it (Debian: nginx-light, curl, openssl, prometheus)\n`);
    process.exit(1);
  }
}
installPackages();
compile();
const require = createRequire(import.meta.url);
const { loadedStore, startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-deploy-'));
const neo4j = await startTestNeo4j({ store: await loadedStore('sample') });
const api = new Contender('the API', process.execPath, [join(workspaceRoot, 'tools/bench/http/server.mjs')], {
  ...environmentOf(neo4j),
  ROME_TRUST_PROXY: '127.0.0.1',
  ROME_ALLOWED_HOSTS: name,
  ROME_RATE_LIMIT: '600',
});
let nginx;
try {
  const { address } = await api.ready();
  proveAlerts();
  await proveMeasures(new URL('/metrics', address));
  proveReplicas();
  await proveProxy(new URL(address).port);
  proveUnit();
} finally {
  nginx?.kill();
  api.stop();
  await neo4j.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const { what, passed, said } of outcomes) {
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${what}${passed ? '' : `: ${said}`}\n`);
}
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;

function prove(what, passed, said = '') {
  outcomes.push({ what, passed, said });
}

function proveAlerts() {
  for (const [what, args] of [
    ['promtool accepts the alerts', ['check', 'rules', 'rome-graph.rules.yml']],
    ['each alert is heard when it must be, and only then', ['test', 'rules', 'rome-graph.rules.test.yml']],
  ]) {
    const { status, stderr, stdout } = spawnSync('promtool', args, {
      cwd: join(deploy, 'prometheus'),
      encoding: 'utf8',
    });
    prove(what, status === 0, stdout + stderr);
  }
}

async function proveMeasures(metrics) {
  const told = await (await fetch(metrics)).text();
  const missing = measuresOf(deploy).filter((measure) => !new RegExp(`^${measure}[ {]`, 'm').test(told));
  // What was never counted is told by its type alone.
  const unknown = missing.filter((measure) => !told.includes(`# TYPE ${measure.replace(/_(bucket|count|sum)$/, '')} `));
  prove('every measure of the alerts and the dashboard is told by the API', unknown.length === 0, unknown.join(', '));
}

/** Without replicas, which tools/replicas and tools/containers have: that nginx accepts it. */
function proveReplicas() {
  const file = join(folder, 'replicas.conf');
  writeFileSync(file, readFileSync(join(deploy, 'nginx/replicas.conf'), 'utf8').replace('NAME_SERVER', '127.0.0.1'));
  const { status, stderr } = spawnSync('nginx', ['-t', '-e', 'stderr', '-c', file], { encoding: 'utf8' });
  prove('nginx accepts the configuration for replicas', status === 0, stderr);
}

async function proveProxy(apiPort) {
  const [http, https] = [await freePort(), await freePort()];
  const pair = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', `/CN=${name}`, ...pair];
  execFileSync('openssl', [...request, '-addext', `subjectAltName=DNS:${name}`], { stdio: 'ignore' });
  writeFileSync(join(folder, 'nginx.conf'), mainConfiguration({ apiPort, http, https }));
  mkdirSync(join(folder, 'logs'));
  nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'inherit' });
  await sleep(1_000);
  const ask = (path, ...args) =>
    spawnSync(
      'curl',
      // prettier-ignore
      ['--silent', '--show-error', '--cacert', join(folder, 'certificate.pem'), '--resolve', `${name}:${https}:127.0.0.1`,
        '--write-out', '\n%{http_version} %{http_code}', ...args, `https://${name}:${https}${path}`],
      { encoding: 'utf8' },
    ).stdout;
  const body = JSON.stringify({ query: '{ release { version } }' });
  const answered = ask('/graphql', '--http2', '--header', 'content-type: application/json', '--data', body);
  prove('a question is answered over TLS and HTTP/2', /"version":.*\n2 200$/s.test(answered), answered);
  const ready = ask('/health/ready', '--http2');
  prove('so is /health/ready', /"ready":true.*\n2 200$/s.test(ready), ready);
  const metrics = ask('/metrics');
  prove('/metrics stays inside', / 404$/.test(metrics), metrics);
  const named = ask('/health/live', '--http2', '--include', '--header', 'x-request-id: of-a-client');
  prove('nginx gives a request its name', /^x-request-id: [0-9a-f]{32}\r$/im.test(named), named);
  const bare = await fetch(`http://127.0.0.1:${http}/`, { headers: { host: name }, redirect: 'manual' });
  prove('plain HTTP leads to TLS', bare.status === 301, String(bare.status));
}

/** The configuration as it stands, but for ports and certificate, within what a machine's own nginx.conf has around it. */
function mainConfiguration({ apiPort, http, https }) {
  const site = readFileSync(join(deploy, 'nginx/rome-graph.conf'), 'utf8')
    .replace('server 127.0.0.1:3000', `server 127.0.0.1:${apiPort}`)
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
    .replace(/ssl_certificate .*;/, `ssl_certificate ${join(folder, 'certificate.pem')};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${join(folder, 'key.pem')};`);
  return `pid ${join(folder, 'nginx.pid')};\nerror_log ${join(folder, 'logs/error.log')};\nevents {}\nhttp {\naccess_log off;\n${site}}\n`;
}

function proveUnit() {
  if (spawnSync('which', ['systemd-analyze']).status !== 0) return;
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', join(deploy, 'systemd/rome-graph.service')], {
    encoding: 'utf8',
  });
  prove('systemd accepts the unit', status === 0, stderr);
}
