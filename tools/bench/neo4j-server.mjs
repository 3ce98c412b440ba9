// The Neo4j of the benchmark: the project's own, with Graph Data Science, in a temporary home.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const require = createRequire(import.meta.url);

/** Starts it; `stop` it in the end. */
export async function startServer() {
  const { startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
  return startTestNeo4j({ heap: '3g', gds: true, settings: { pageCache: '512m', shortLived: false } });
}

/** Where a process of ours finds it. */
export function environmentOf({ connection }) {
  return { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password };
}

/** Loads a release with the loader, in a process of its own; its report. */
export function load(server, sources) {
  const output = execFileSync(
    process.execPath,
    [join(workspaceRoot, 'apps/loader/dist/main.js'), 'load', '--json', ...sources],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...environmentOf(server) },
    },
  );
  return JSON.parse(output);
}
