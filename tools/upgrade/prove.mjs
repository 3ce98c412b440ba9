// Whether this version takes over the stores of former ones: the store that a former version's own loader made is started on, kept
// where nothing can be loaded, loaded again and loaded with a newer release; nothing of the history is lost, constraints and indexes
// are those of today, and all that is told equals a fresh store.
//
//   npm run verify -- upgrade                                  the stores of 910357d
//   node tools/upgrade/prove.mjs --commits 910357d,701c862     those of others
//
// A commit that this clone does not hold, being shallow, is left out by name; when none is left, the exit code is 77.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExplorer, compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { documents, formerStores, hasCommit, newer } from './former-version.mjs';

const leftOut = 77;
const { values } = parseArgs({ options: { commits: { type: 'string', default: '910357d' } } });
const commits = values.commits.split(',');
const say = (text) => process.stderr.write(`${text}\n`);

const absent = commits.filter((commit) => !hasCommit(commit));
for (const commit of absent) {
  process.stdout.write(
    `left out: the stores of ${commit}, which this clone does not hold (git fetch --unshallow brings it)\n`,
  );
}
const present = commits.filter((commit) => !absent.includes(commit));
if (present.length === 0) process.exit(leftOut);

installPackages();
compile();
buildExplorer();
const { asFarAsHeld, contentsOf, differences, schemaOf } = await import('./contents.mjs');
const { askAll } = await import('./questions.mjs');
const { load, startedOn } = await import('./this-version.mjs');
const require = createRequire(import.meta.url);
const { loadedStore, startTestNeo4j } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));

const outcomes = [];
const folder = mkdtempSync(join(tmpdir(), 'rome-graph-upgrade-'));
try {
  const fresh = await heldBy(await loadedStore('sample'));
  for (const commit of present) await proveOf(commit, fresh);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const { what, faults } of outcomes) {
  process.stdout.write(`${faults.length === 0 ? 'passed' : 'FAILED'}  ${what}\n`);
  for (const fault of faults.slice(0, 5)) process.stdout.write(`          ${fault}\n`);
  if (faults.length > 5) process.stdout.write(`          and ${faults.length - 5} more\n`);
}
process.exitCode = outcomes.every(({ faults }) => faults.length === 0) ? 0 : 1;

async function proveOf(commit, fresh) {
  const prove = (what, faults) => outcomes.push({ what: `${commit}: ${what}`, faults });
  const stores = formerStores(commit, say);
  const before = await heldBy(stores.newer);
  const home = join(folder, commit);
  cpSync(stores.newer, home, { recursive: true });

  say(`${commit}: starting where nothing can be fetched …`);
  await startedOn(home, {}, async ({ neo4j, address, said }) => {
    const { nomenclature, history } = await contentsOf(neo4j);
    const isKept = differences(nomenclature, before.nomenclature).length === 0;
    prove('a start without files to load says that the store is of another version, or loads the same files again', [
      ...(isKept && !/was loaded by another version of rome-graph/.test(said()) ? [said()] : []),
    ]);
    prove('a start without files loses nothing of the history', differences(history, before.history));
    prove('its constraints and indexes are those of today', differences(await schemaOf(neo4j), fresh.schema));
    prove('and its questions are answered', await askAll(address, before.history));
  });

  say(`${commit}: starting with the files of the release …`);
  await startedOn(home, { ROME_SOURCE: [newer, ...documents].join(':') }, async ({ neo4j, address }) => {
    const { nomenclature, history } = await contentsOf(neo4j);
    prove(
      'a start with its files makes the nomenclature of a fresh store',
      differences(nomenclature, fresh.nomenclature),
    );
    prove('and loses nothing of the history', differences(history, before.history));
    prove('with the constraints and indexes of today', differences(await schemaOf(neo4j), fresh.schema));
    prove('questions are answered as those of the sample’s README', await askAll(address, before.history));
  });

  say(`${commit}: loading the newer release over the older …`);
  const server = await startTestNeo4j({ store: stores.older });
  try {
    await leaveBascule(server.neo4j);
    load(server.connection, [newer, ...documents]);
    const { nomenclature, history } = await contentsOf(server.neo4j);
    prove(
      'a newer release over its store makes the nomenclature of a fresh one',
      differences(nomenclature, fresh.nomenclature),
    );
    prove('and the history of a fresh one', differences(asFarAsHeld(history, fresh.history), fresh.history));
  } finally {
    await server.stop();
  }
}

/** What a load of a former version leaves behind that is killed in its commit: it did not say when it was renewed. */
async function leaveBascule(neo4j) {
  await neo4j.withTransaction((transaction) =>
    transaction.run("CREATE (:Bascule {cle: 'bascule', commenceeLe: datetime() - duration('PT5M')})"),
  );
}

async function heldBy(store) {
  const server = await startTestNeo4j({ store });
  try {
    return { ...(await contentsOf(server.neo4j)), schema: await schemaOf(server.neo4j) };
  } finally {
    await server.stop();
  }
}
