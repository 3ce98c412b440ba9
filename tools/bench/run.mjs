// Measures the engine beside what people would use instead: same data, same seeded queries, answers compared first, rounds
// interleaved, medians with least and greatest.
//
//   npm run bench                            everything; writes docs/benchmarks.json and docs/benchmarks.md
//   npm run bench -- --only path,http        some parts alone, to the terminal: path, macro_one, macro_all, nearest, gap,
//                                            mobility, chains, profils, load, start, http, growth
//   npm run bench -- --only doors            of http, the same of a métier by GraphQL, the official paths and MCP, beside an empty resolver
//   npm run bench -- --without growth        all but some parts, to the terminal
//   npm run bench -- --quick                 all, few rounds and 4× alone, to the terminal: a check that all of it runs
//   npm run bench -- --quick --write         the same, written to docs/benchmarks all the same
//   npm run bench -- --only growth --keep    growth alone, put in the place of what docs/benchmarks has of it, with its own machine
//   npm run bench -- --only growth --copies 4   one size of growth alone
//   npm run bench -- --render                writes docs/benchmarks.md anew from docs/benchmarks.json
//   npm run bench -- --without-neo4j         rows and growth without any Neo4j
//   npm run bench -- --before ../earlier     the engine of another clone, built, beside this one: chains before and after
//   ROME_SOURCE=a.zip:b.zip npm run bench    another release
//
// The Python peers run in a virtual environment that this makes in node_modules/.cache.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { makePython } from '../python/environment.mjs';
import { renderBenchmarks } from './render.mjs';

const seed = 460;
const parts = [
  ...['path', 'macro_one', 'macro_all', 'nearest', 'gap', 'mobility'],
  ...['chains', 'profils', 'load', 'start', 'http', 'growth'],
];
const doorsAlone = 'doors';
const { wanted, quick, whole, neo4j, before, renderOnly, copies: sizes, keep } = readOptions();
const rounds = quick ? 2 : 7;
const say = (text) => process.stderr.write(`${text}\n`);

const fileOf = (extension) => join(workspaceRoot, `docs/benchmarks.${extension}`);
if (renderOnly) {
  writeFileSync(fileOf('md'), renderBenchmarks(JSON.parse(readFileSync(fileOf('json'), 'utf8'))));
  process.exit();
}
installPackages();
compile();
const { chainQueries, costsOf, readRelease, seededPairs, writeData, writeSteps } = await import('./nomenclature.mjs');
const { measureRows, rowNames } = await import('./parts/rows.mjs');
const { measureChains } = await import('./parts/chains.mjs');
const { measureGrowth } = await import('./parts/growth.mjs');
const { doors, measureHttp } = await import('./parts/http.mjs');
const { measureLoad } = await import('./parts/load.mjs');
const { measureProfils } = await import('./parts/profils.mjs');
const { measureStart } = await import('./parts/start.mjs');
const { load, startServer } = await import('./neo4j-server.mjs');

say('making the Python environment …');
const python = makePython(join(workspaceRoot, 'tools/bench/peers/bench.requirements.txt'));
const folder = mkdtempSync(join(tmpdir(), 'rome-graph-bench-'));
let server;
try {
  const failed = await measureAll();
  if (failed.length > 0) throw new Error(`Not measured: ${failed.join(', ')}.`);
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Every part in turn; the names of those that failed, which leave the others as they are. */
async function measureAll() {
  const begin = performance.now();
  const report = { machine: machine(), rounds, seed, rows: [], growth: [], about: {} };
  const sources = sourcesOf();
  say('reading the release …');
  const { source, masks, libelles } = await readRelease(sources);
  const data = join(folder, 'v460');
  const { metiers, steps, law } = writeData(data, source, 'TOUT', { masks });
  const pairs = seededPairs(metiers.length, quick ? 20 : 100, seed);
  report.data = { metiers: metiers.length, steps, law };
  const rows = rowNames.filter((row) => wanted.has(row));
  const asksHttp = wanted.has('http') || wanted.has(doorsAlone);
  const failed = [];
  const part = async (name, work) => {
    const begun = performance.now();
    try {
      await work();
    } catch (error) {
      failed.push(name);
      say(`${name}: ${error.stack}`);
    }
    const [own, all] = [begun, begin].map((instant) => (performance.now() - instant) / 60_000);
    say(`${name} took ${own.toFixed(1)} of ${all.toFixed(1)} minutes`);
    report.minutes = all;
    report.machine.loadAtEnd = loadOfMachine();
    write(report);
  };
  if (neo4j && (rows.length > 0 || wanted.has('load') || asksHttp)) {
    say('starting Neo4j and loading …');
    server = await startServer();
    load(server, sources);
  }
  if (rows.length > 0) {
    const asking = { data, pairs, python, server, rows, rounds, say };
    await part('rows', async () => Object.assign(report, await measureRows(asking)));
  }
  const seconds = quick ? 1 : 4;
  if (wanted.has('chains')) {
    for (const niveau of ['MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU']) writeSteps(data, source, niveau);
    const queries = chainQueries(source, 'TOUT', quick ? 20 : 300, seed);
    const asking = { data, queries, python, before, seconds, say };
    await part('chains', async () => (report.chains = await measureChains(asking)));
  }
  if (wanted.has('profils')) {
    const asking = { source, pairs: quick ? 20 : 300, seed, say };
    await part('profils', () => (report.profils = { rows: measureProfils(asking) }));
  }
  if (server && asksHttp) {
    const codes = pairs.map((pair) => pair.map((metier) => metiers[metier]));
    const about = { pairs: codes, libelles, costOf: costsOf(source) };
    const only = wanted.has('http') ? undefined : doors;
    const asking = { server, about, only, rounds: quick ? 1 : 5, seconds: quick ? 1 : 2, say };
    await part('http', async () => (report.http = await measureHttp(asking)));
  }
  if (server && wanted.has('load')) {
    const loading = { server, sources, folder, python, rounds: quick ? 1 : 3, say };
    await part('load', async () => (report.load = await measureLoad(loading)));
  }
  await server?.stop();
  server = undefined;
  if (neo4j && wanted.has('start')) {
    const starting = { sources, folder, rounds: quick ? 1 : 3, say };
    await part('start', async () => (report.start = await measureStart(starting)));
  }
  for (const copies of wanted.has('growth') ? sizes : []) {
    const sized = { copies, seed, queries: pairs.length, rounds: quick ? 2 : 5, seconds };
    const growing = { source, folder, python, before, ...sized, say };
    await part(`growth ${copies}×`, async () => report.growth.push(await measureGrowth(growing)));
  }
  if (!whole) process.stdout.write(renderBenchmarks(report));
  return failed;
}

/** A whole run writes what it has after each part: what took minutes is not lost with what comes after. */
function write(measured) {
  if (keep) keepGrowth(measured);
  else if (whole) writeReport(measured);
}

function writeReport(report) {
  writeFileSync(fileOf('json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(fileOf('md'), renderBenchmarks(report));
}

/** Sizes measured now take the place of the same sizes measured before; each says on which machine, and how busy that was. */
function keepGrowth({ growth, machine, minutes }) {
  const report = JSON.parse(readFileSync(fileOf('json'), 'utf8'));
  const kept = report.growth.filter(({ copies }) => !growth.some((now) => now.copies === copies));
  const apart = growth.map((now) => ({ ...now, apart: { ...machine, minutes } }));
  writeReport({ ...report, growth: [...kept, ...apart].sort((a, b) => a.copies - b.copies) });
}

function sourcesOf() {
  const shared = join(workspaceRoot, '..', 'shared', 'rome');
  const ours = ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip'];
  return process.env.ROME_SOURCE?.split(':') ?? ours.map((name) => join(shared, name));
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      without: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      render: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      copies: { type: 'string' },
      before: { type: 'string' },
      'without-neo4j': { type: 'boolean', default: false },
    },
  });
  const listed = (text) => text.split(',').filter((name) => name !== '');
  const unknown = [...listed(values.only ?? ''), ...listed(values.without)].find(
    (name) => ![...parts, doorsAlone].includes(name),
  );
  if (unknown !== undefined) {
    process.stderr.write(`No part is called ${unknown}: they are ${parts.join(', ')}, ${doorsAlone}.\n`);
    process.exit(2);
  }
  const chosen = values.only === undefined ? parts : listed(values.only);
  const wanted = new Set(chosen.filter((name) => !listed(values.without).includes(name)));
  const neo4j = !values['without-neo4j'];
  const whole = values.write || (!values.quick && neo4j && wanted.size === parts.length);
  const before = values.before && resolve(values.before);
  const copies = listed(values.copies ?? (values.quick ? '4' : '4,16')).map(Number);
  return { wanted, quick: values.quick, neo4j, whole, before, renderOnly: values.render, copies, keep: values.keep };
}

function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim(),
    cores: cpus().length,
    gibibytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: loadOfMachine(),
  };
}

function loadOfMachine() {
  return Number(loadavg()[0].toFixed(2));
}
