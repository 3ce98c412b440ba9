// `npm run verify -- size`: ten copies of v460, whose métiers and items have codes of their own, load in one transaction into
// a Neo4j with a heap of 12g and are in it afterwards, or are refused in words before the transaction begins; never anything
// between. With a heap of 1g they are refused. It takes up to 22 GiB of memory. Fewer copies with less:
// node tools/bench/size.mjs --copies 2 --heap 3g
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, workspaceRoot } from '../scripts/prepare.mjs';
import { writeCopies } from './copies.mjs';

const { values } = parseArgs({
  options: {
    copies: { type: 'string', default: '10' },
    heap: { type: 'string', default: '12g' },
    releases: { type: 'string', default: process.env.ROME_RELEASES ?? join(workspaceRoot, '../shared/rome') },
  },
});
const copies = Number(values.copies);

compile();
const require = createRequire(import.meta.url);
const { startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
const { readSource } = require(join(workspaceRoot, 'libs/rome-files/dist/index.js'));

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-size-'));
const failures = [];
try {
  const sources = ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip'];
  const files = (await Promise.all(sources.map((name) => readSource(join(values.releases, name))))).flat();
  writeCopies(files, copies, folder);
  await refusedWith('1g');
  await loadedWith(values.heap);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(failures.length === 0 ? 'passed\n' : `FAILED\n${failures.join('\n')}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function refusedWith(heap) {
  const server = await startTestNeo4j({ heap });
  try {
    await expectRefusal(server, load(server), `with a heap of ${heap}`);
  } finally {
    await server.stop();
  }
}

async function expectRefusal(server, { status, stderr }, when) {
  expect(`the exit code ${when}`, status, 4);
  expect(`whether it names ROME_NEO4J_HEAP ${when}`, /ROME_NEO4J_HEAP=\d+g/.test(stderr), true);
  expect(`whether it names the transaction ${when}`, /ROME_NEO4J_TRANSACTION_MEMORY=\d+g/.test(stderr), true);
  expect(`whether the transaction had begun ${when}`, stderr.includes('write in one transaction'), false);
  const [{ nodes }] = await server.neo4j.read('MATCH (n) RETURN count(n) AS nodes');
  expect(`the nodes written ${when}`, nodes, 0);
}

async function loadedWith(heap) {
  const server = await startTestNeo4j({ heap, settings: { pageCache: '512m' } });
  try {
    const begun = performance.now();
    const loaded = load(server);
    const seconds = Math.round((performance.now() - begun) / 1000);
    if (loaded.status !== 0) {
      process.stdout.write(
        `${copies} copies with a heap of ${heap}: refused after ${seconds} s. ${loaded.stderr.slice(-600)}\n`,
      );
      return await expectRefusal(server, loaded, `with a heap of ${heap}`);
    }
    const { peakMemoryMebibytes } = JSON.parse(loaded.stdout);
    process.stdout.write(
      `${copies} copies with a heap of ${heap}: loaded in ${seconds} s, loader ${peakMemoryMebibytes} MiB\n`,
    );
    await compareCopies(server.neo4j);
  } finally {
    await server.stop();
  }
}

/** Facts of v460: 1 584 fiches, 14 912 mobilités; each copy has the PROCHE of any other, and none leads out of it. */
async function compareCopies(neo4j) {
  const found = await neo4j.read(
    `MATCH (m:Metier)
     WITH split(m.code, '-')[1] AS copy, collect(m) AS metiers
     UNWIND metiers AS m
     RETURN copy, count(m) AS fiches, sum(COUNT { (m)-[:PERMET_MOBILITE]->() }) AS mobilites, sum(COUNT { (m)-[:PROCHE]->() }) AS proches,
            sum(COUNT { (m)-[:PROCHE]->(n) WHERE coalesce(split(n.code, '-')[1], '') <> coalesce(copy, '') }) AS outside`,
  );
  expect('the copies', found.length, copies);
  const [{ proches }] = found;
  for (const each of found) {
    const { copy } = each;
    expect(
      `copy ${copy}`,
      JSON.stringify({ ...each }),
      JSON.stringify({ copy, fiches: 1584, mobilites: 14912, proches, outside: 0 }),
    );
  }
}

function load(server) {
  return spawnSync(process.execPath, [join(workspaceRoot, 'apps/loader/dist/main.js'), 'load', '--json', folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      NODE_OPTIONS: '--max-old-space-size=8192',
      NEO4J_URI: server.connection.uri,
      NEO4J_PASSWORD: server.connection.password,
    },
  });
}

function expect(what, found, wanted) {
  if (found !== wanted) failures.push(`${what}: ${found}; ${wanted} was expected`);
}
