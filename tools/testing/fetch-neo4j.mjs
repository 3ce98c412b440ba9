import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** Fetches the Neo4j that specs start, unless it is there; says so meanwhile. Needs the libraries compiled. */
export async function fetchNeo4j() {
  await libraries().fetchTestNeo4j((message) => process.stderr.write(`${message}\n`));
}

/** Makes each start of Neo4j take half the time, unless that was done: about half a minute of one core, once for a clone. */
export async function keepClasses() {
  await libraries().keepTestClasses();
}

function libraries() {
  return createRequire(import.meta.url)(join(workspaceRoot, 'libs/testing/dist/index.js'));
}
