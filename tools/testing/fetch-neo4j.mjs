import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** Fetches the Neo4j that specs start, unless it is there; says so meanwhile. Needs the libraries compiled. */
export async function fetchNeo4j() {
  const { fetchTestNeo4j } = createRequire(import.meta.url)(join(workspaceRoot, 'libs/neo4j/dist/testing.js'));
  await fetchTestNeo4j((message) => process.stderr.write(`${message}\n`));
}
