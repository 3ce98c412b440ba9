// `npm run conformance`: what MCP asks of servers, by its own suite, of the API as it is built: of what it offers, then of all that
// a revision requires, which needs tools, prompts and resources of the suite's own (fixture-server.cjs). The suite and the Node 22 that
// it needs are fetched to node_modules/.cache, for nothing else uses them. Ends with 1 when a check fails, or when a scenario that should
// run does not.
//
//   npm run conformance                  starts the API, which needs no Neo4j for this
//   npm run conformance -- <address>     asks one that runs, as http://127.0.0.1:3000/mcp, of what it offers
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, workspaceRoot } from '../scripts/prepare.mjs';

const suite = '@modelcontextprotocol/conformance';
const packages = { [suite]: '0.2.0-alpha.12', node: '22.23.3' };

/** What of the suite is asked of a product: what needs no tool, prompt or resource of the suite's own. */
const scenarios = {
  '2025-11-25': [
    'server-initialize',
    'ping',
    'tools-list',
    'resources-list',
    'prompts-list',
    'dns-rebinding-protection',
  ],
  '2026-07-28': [
    'tools-list',
    'resources-list',
    'prompts-list',
    'dns-rebinding-protection',
    'http-header-validation',
    'sep-2164-resource-not-found',
    'caching',
  ],
};

const folder = join(workspaceRoot, 'node_modules/.cache/mcp-conformance');
const node = join(folder, 'node_modules/node/bin/node');
const program = join(folder, 'node_modules', suite, 'dist/index.js');

function fetchSuite() {
  if (existsSync(program) && existsSync(node)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  // The package `node` puts its program in place by a script of its own.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts=false'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
}

/** The API on a port that the system chooses; it answers what the suite asks before it has found a Neo4j. */
async function startApi(...options) {
  const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'none' };
  const child = spawn(process.execPath, [...options, join(workspaceRoot, 'apps/api/dist/main.js')], {
    env: { ...process.env, ...nowhere, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const url = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      const found = /Open at (\S+)\/graphql/.exec(log)?.[1];
      if (found) resolve(`${found}/mcp`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`The API did not start:\n${log}`)));
  });
  return { child, url };
}

/** Whether every check of a scenario passed. */
function passes(url, revision, scenario) {
  const args = [program, 'server', '--url', url, '--scenario', scenario, '--spec-version', revision];
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  const told = /Passed: (\d+)\/(\d+), (\d+) failed/.exec(stdout);
  const passed = status === 0 && told !== null && told[1] === told[2] && Number(told[1]) > 0;
  process.stdout.write(`${revision}  ${scenario}: ${told?.[0] ?? 'not run'}\n`);
  if (!passed) process.stderr.write(`${stdout}\n${stderr}\n`);
  return passed;
}

/** All that a revision requires of servers, by the list that the suite froze at its release. */
function requiredBy(revision) {
  const args = [program, 'list', '--requirements', revision, '--server'];
  const { stdout } = spawnSync(node, args, { cwd: folder, encoding: 'utf8' });
  const [, listed = ''] = /Server scenarios[^\n]*\n((?: +- .*\n)*)/.exec(stdout) ?? [];
  return [...listed.matchAll(/- (\S+)/g)].map(([, name]) => name);
}

/** Runs scenarios by revision against an API; whether all passed, and there were some. */
function allPass(url, asked) {
  const runs = Object.entries(asked).flatMap(([revision, names]) => names.map((name) => [revision, name]));
  const outcomes = runs.map(([revision, name]) => passes(url, revision, name));
  process.stdout.write(`${outcomes.filter(Boolean).length} of ${runs.length} scenarios pass\n`);
  return runs.length > 0 && outcomes.every(Boolean);
}

/** The same against an API that is started for it, with options of Node. */
async function allPassOn(asked, ...options) {
  const { child, url } = await startApi(...options);
  try {
    return allPass(url, asked);
  } finally {
    child.kill();
  }
}

fetchSuite();
const [given] = process.argv.slice(2);
if (given) process.exitCode = allPass(given, scenarios) ? 0 : 1;
else {
  compile();
  const required = Object.fromEntries(Object.keys(scenarios).map((revision) => [revision, requiredBy(revision)]));
  process.stdout.write('what the API offers\n');
  const product = await allPassOn(scenarios);
  process.stdout.write('its transport, keys and limits, with what the suite asks servers to offer\n');
  const transport = await allPassOn(required, '--require', join(workspaceRoot, 'tools/conformance/fixture-server.cjs'));
  process.exitCode = product && transport ? 0 : 1;
}
