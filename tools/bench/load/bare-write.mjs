// What one ACID transaction in Neo4j costs: node bare-write.mjs <sources>. All that a load writes, prepared beforehand and
// sent by the loader's own statements, without reading files, looking at the database or comparing. Says that it is ready,
// then writes into an empty Neo4j for each line read, and says the seconds: from the first statement to the commit.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { desiredDifference } from './desired-difference.mjs';

const require = createRequire(import.meta.url);
const { openNeo4j } = require(join(workspaceRoot, 'libs/neo4j/dist/index.js'));
const { ensureSchema } = require(join(workspaceRoot, 'apps/loader/dist/sync/schema.js'));
const { writeDifference } = require(join(workspaceRoot, 'apps/loader/dist/sync/difference.writer.js'));
const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = process.env;

const difference = await desiredDifference(process.argv.slice(2));
const neo4j = openNeo4j({ uri, user: 'neo4j', password });
process.stdout.write('{}\n');
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
while (!(await lines.next()).done) {
  await ensureSchema(neo4j);
  const begin = performance.now();
  await neo4j.withTransaction((transaction) => writeDifference(transaction, difference, () => undefined), {
    timeoutMs: 600_000,
  });
  process.stdout.write(`${JSON.stringify({ seconds: (performance.now() - begin) / 1000 })}\n`);
}
await neo4j.close();
