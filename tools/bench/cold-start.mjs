// Seconds of a cold start: Neo4j with a store of its own, then the sample into it, then a stop and a second start; medians of
// some runs. The CPU time of Java tells more than the clock where the machine does other things.
// Usage: node tools/bench/cold-start.mjs [runs] [source…]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { compile, workspaceRoot } from '../scripts/prepare.mjs';
import { summary } from './statistics.mjs';

const [runs = '3', ...given] = process.argv.slice(2);
const sample = join(workspaceRoot, 'apps/loader/sample');
const sources = given.length > 0 ? given : [join(sample, 'newer'), join(sample, 'documents')];
const ticksPerSecond = 100;

compile();
const { startTestNeo4j } = createRequire(import.meta.url)('@rome-graph/testing');
const steps = new Map();
for (let run = 0; run < Number(runs); run += 1) await coldStart();
for (const [step, measured] of steps) {
  const [clock, cpu] = ['clock', 'cpu'].map((of) => summary(measured.map((each) => each[of])).median);
  process.stdout.write(
    `${step.padEnd(36)} ${seconds(clock)} s${cpu === undefined ? '' : `, Java ${seconds(cpu)} s of CPU`}\n`,
  );
}
process.stdout.write(`medians of ${runs}, load average ${loadavg()[0].toFixed(1)}\n`);

async function coldStart() {
  let begin = performance.now();
  const server = await startTestNeo4j({
    heap: '3g',
    gds: process.env.ROME_NEO4J_GDS !== 'false',
    settings: { pageCache: '512m' },
  });
  try {
    record('start of Neo4j, new store', begin, cpuOf(server.server.javaPid));
    begin = performance.now();
    const before = cpuOf(server.server.javaPid);
    for (const [step, clock] of Object.entries(load(server.connection)))
      record(`  ${step}`, performance.now() - clock * 1000);
    record('load, in all', begin, cpuOf(server.server.javaPid) - before);
    await server.server.stop();
    begin = performance.now();
    await server.restart();
    record('start of Neo4j, its store', begin, cpuOf(server.server.javaPid));
  } finally {
    await server.stop();
  }
}

function load({ uri, password }) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(workspaceRoot, 'apps/loader/dist/main.js'), 'load', '--json', ...sources],
    { encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password } },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).seconds;
}

function record(step, begin, cpu) {
  const measured = { clock: (performance.now() - begin) / 1000, ...(cpu !== undefined && { cpu }) };
  steps.set(step, [...(steps.get(step) ?? []), measured]);
}

/** Seconds of CPU that a process has taken, where the system says. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return undefined;
  }
}

function seconds(value) {
  return value.toFixed(2);
}
