// nginx before several replicas: deploy/nginx/rome-graph.conf as it stands, but for its ports, and for TLS, which `npm run verify --
// deploy` proves.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** The name that the configuration answers to. */
export const proxyName = 'rome.example.org';

/** Starts it in a folder of its own; `stop` it in the end. */
export async function startProxy({ folder, port, redirectPort, replicaPorts }) {
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration({ folder, port, redirectPort, replicaPorts }));
  const child = spawn('nginx', ['-p', folder, '-c', file, '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(child, 'exit');
  const address = `http://127.0.0.1:${port}`;
  while (!(await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}: see its words above`);
    await sleep(50);
  }
  return {
    address,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function configuration({ folder, port, redirectPort, replicaPorts }) {
  const [, options] = /server 127\.0\.0\.1:3000([^;]*);/.exec(site()) ?? [];
  const servers = replicaPorts.map((each) => `server 127.0.0.1:${each}${options};`).join('\n  ');
  const own = site()
    .replace(/server 127\.0\.0\.1:3000[^;]*;/, servers)
    .replace('listen 80;', `listen 127.0.0.1:${redirectPort};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_.*;$/gm, '');
  return `pid ${join(folder, 'nginx.pid')};\nerror_log ${join(folder, 'logs/error.log')};\nevents {}\nhttp {\naccess_log off;\n${own}}\n`;
}

function site() {
  return readFileSync(join(workspaceRoot, 'deploy/nginx/rome-graph.conf'), 'utf8');
}
