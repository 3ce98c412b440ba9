// The API as it is run, in a process of its own, on a port that the system chooses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** Starts it and waits until it is ready; `stop` it in the end. */
export async function startApi(environment) {
  const child = spawn(process.execPath, [join(workspaceRoot, 'apps/api/dist/main.js')], {
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  for (;;) {
    const url = /Open at (\S+)\/graphql/.exec(output)?.[1];
    if (url && (await fetch(`${url}/health/ready`)).ok) return { url, stop };
    if (child.exitCode !== null) throw new Error(`The API did not start:\n${output}`);
    await sleep(100);
  }
}
