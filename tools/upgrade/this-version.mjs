// The start and the loader of this version, on a store of a former one.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort } from '../scripts/free-port.mjs';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { withoutOurs } from './former-version.mjs';

const require = createRequire(import.meta.url);
const { findRunningServer } = require(join(workspaceRoot, 'libs/embedded-neo4j/dist/index.js'));
const { openNeo4j } = require(join(workspaceRoot, 'libs/neo4j/dist/index.js'));

/** Longest wait for `npm start` to serve, in milliseconds: a machine that others use is slow. */
const servingMs = 15 * 60_000;

/** Runs `npm start` on a ROME_HOME until the work is done with what it serves. */
export async function startedOn(home, environment, work) {
  const port = await freePort();
  // Nothing answers at that address: what can be loaded is what is given.
  const settings = {
    ROME_HOME: home,
    ROME_NEO4J_HEAP: '1g',
    ROME_DOWNLOAD_URL: 'http://127.0.0.1:9/',
    PORT: String(port),
  };
  const child = spawn(process.execPath, [join(workspaceRoot, 'tools/scripts/start.mjs')], {
    cwd: workspaceRoot,
    env: { ...withoutOurs(process.env), ...settings, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise((resolve) => child.on('close', resolve));
  const serving = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (output.includes('Ctrl-C stops everything.')) resolve('serving');
      });
    }
  });
  try {
    const state = await Promise.race([serving, ended, lateAfter(servingMs)]);
    if (state !== 'serving') throw new Error(`npm start did not serve (${state}): ${output}`);
    const { connection } = await findRunningServer(home, 10_000);
    const neo4j = openNeo4j(connection);
    try {
      await work({ neo4j, address: `http://127.0.0.1:${port}/graphql`, said: () => output });
    } finally {
      await neo4j.close();
    }
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}

function lateAfter(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, 'too late').unref());
}

/** Loads by the loader as built. @throws with what it said. */
export function load({ uri, user, password }, sources) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(workspaceRoot, 'apps/loader/dist/main.js'), 'load', '--summary', ...sources],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...withoutOurs(process.env), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    },
  );
  if (status !== 0) throw new Error(`The load ended with ${status}: ${stderr}`);
}
