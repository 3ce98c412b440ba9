// One Neo4j, and one API on it, for all the specs of a tier that change nothing in them. Needs the builds that the tier
// depends on.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { loadedStore, startTestNeo4j } = require('@rome-graph/testing');

/** Beside the defaults: what a busy machine needs, and the door that the recipes go through. */
const settings = {
  PORT: '0',
  ROME_REQUEST_TIMEOUT_MS: '120000',
  ROME_SHUTDOWN_TIMEOUT_MS: '60000',
  ROME_CYPHER: 'true',
  ROME_CYPHER_MAX_ROWS: '100000',
};

/**
 * Starts a Neo4j on a loaded store and the API on it, and tells the specs where both are: by names that no program of ours reads.
 *
 * @param {import('@rome-graph/testing').LoadedRelease} store
 */
exports.shareServer = async (store) => {
  const server = await startTestNeo4j({ heap: '3g', gds: true, store: await loadedStore(store) });
  globalThis.romeTestNeo4j = server;
  process.env.ROME_TEST_NEO4J = JSON.stringify({ ...server.connection, store, browserUrl: server.server.browserUrl });
  await shareApi(server.connection);
};

/** @param {import('@rome-graph/neo4j').Neo4jConnection} connection */
async function shareApi({ uri, user, password }) {
  const main = join(__dirname, '..', '..', 'dist', 'main.js');
  // By the channel it knows when Jest is gone, however that ended.
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const api = { child, log: '' };
  globalThis.romeTestApi = api;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (api.log += String(chunk)));
  while (!api.log.includes('Engine ready')) {
    if (child.exitCode !== null) throw new Error(`The API did not start:\n${api.log}`);
    await sleep(50);
  }
  process.env.ROME_TEST_API = /Open at (\S+)\/graphql/.exec(api.log)[1];
}

/** Stops both; fails when the API does not end well. */
exports.stopShared = async () => {
  const { child, log } = globalThis.romeTestApi ?? {};
  if (child && child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await globalThis.romeTestNeo4j?.stop();
  if (child && child.exitCode !== 0)
    throw new Error(`The API that the specs share ended with ${child.exitCode}:\n${log}`);
};
