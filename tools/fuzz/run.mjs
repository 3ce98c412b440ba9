// Asks the API 10 000 questions that schemathesis makes of its schema, and fails when one answer is not as it should be: a
// 5xx or an internal error, what is not JSON or not of the schema, an answer that does not come in time, a server that is
// no longer ready, a message that tells how the server is made.
//
//   npm run fuzz                                       10 000 cases of seed 460; the report in Markdown
//   npm run fuzz -- --cases 1000 --seed 7              others
//
// Starts a Neo4j and an API of its own, with the v460 of ../shared/rome. The same seed makes the same questions. schemathesis
// runs in a virtual environment that this makes in node_modules/.cache.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { makePython } from '../python/environment.mjs';
import { environmentOf } from '../bench/neo4j-server.mjs';
import { startApi } from './api-process.mjs';
import { renderReport } from './render.mjs';

const { cases, seed } = readOptions();
installPackages();
compile();
const require = createRequire(import.meta.url);
const { startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
const { loadedStore } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));

const python = makePython(join(workspaceRoot, 'tools/python/fuzz.requirements.txt'));
const neo4j = await startTestNeo4j({ heap: '2g', gds: true, store: await loadedStore('v460-with-documents') });
let api;
try {
  api = await startApi(environmentOf(neo4j));
  const report = await fuzz(api.url);
  process.stdout.write(renderReport(report));
  process.exitCode = report.failed > 0 ? 1 : 0;
} finally {
  await api?.stop();
  await neo4j.stop();
}

async function fuzz(url) {
  const schema = join(workspaceRoot, 'apps/api/schema.graphql');
  const script = join(workspaceRoot, 'tools/fuzz/fuzz.py');
  const args = [script, '--url', `${url}/graphql`, '--schema', schema, '--cases', cases, '--seed', seed];
  const child = spawn(python, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`fuzz.py ended with ${code}.`);
  return JSON.parse(output);
}

function readOptions() {
  const { values } = parseArgs({
    options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '460' } },
  });
  for (const [name, value] of Object.entries(values)) {
    if (/^[1-9]\d{0,6}$/.test(value)) continue;
    process.stderr.write(`--${name} ${value}: a number from 1 to 9999999 is needed.\n`);
    process.exit(2);
  }
  return values;
}
