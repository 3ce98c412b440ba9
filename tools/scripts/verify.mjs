// `npm run verify`: what takes too long for every change. All its parts, or those that are named:
//
//   npm run verify                    every part, one after the other
//   npm run verify -- seeds fuzz      some of them
//   npm run verify -- --short         the soak of half a minute that CI runs: of the others, the tiers hold a short form
//
// long    the specs of the sample that kill, freeze and cut off what runs, or ask the same again in other ways
// seeds   the specs on real releases that draw pairs and moments at random, with many draws instead of few
// fuzz    10 000 questions that schemathesis makes of the schema
// soak    ten minutes of 32 clients while Neo4j is killed five times
// memory  what the API holds after 10 000 mixed questions, and through ten swaps of the release
// growth  chains on copies of the release, up to sixteen of them, beside its peer
// scale   the engine on 64 times the métiers, its chains beside scipy's
// deploy  the configuration of nginx, the alerts and the dashboard of deploy/, before a real API
// containers  our images and docker-compose.yml, run by podman: doors, loads, faults
// upgrade the store that a former version made, rebuilt from the history of git, is taken over whole
// replicas    ten minutes of three replicas behind nginx, one of them ended each minute, while releases are rolled out
// throughput  questions a second of 1, 2 and 3 replicas that have 0.2 of a core each: Linux, as root
// network what clients see when the network to Neo4j is late, cut, silent or refused, or its cluster has not all seen the same
// size    ten copies of the release load in one transaction with a heap of 12g, or are refused in words before it begins
// doors   GraphQL, the official paths and MCP answer the same figures to 200 questions on v460
import { spawnSync } from 'node:child_process';
import { workspaceRoot } from './prepare.mjs';

const parts = {
  long: { script: 'tools/scripts/test-long.mjs', args: [] },
  seeds: {
    script: 'tools/scripts/test-releases.mjs',
    args: ['--testPathPatterns', 'libs/skill-graph', 'killed-load'],
    env: { ROME_SEEDS: 'many' },
  },
  fuzz: { script: 'tools/fuzz/run.mjs', args: [] },
  soak: { script: 'tools/bench/soak.mjs', args: [], short: ['--seconds', '30', '--clients', '8', '--restarts', '1'] },
  memory: { script: 'tools/bench/memory.mjs', args: [] },
  growth: { script: 'tools/bench/run.mjs', args: ['--only', 'growth'] },
  scale: { script: 'tools/bench/scale.mjs', args: [] },
  deploy: { script: 'tools/deploy/prove.mjs', args: [] },
  containers: { script: 'tools/containers/prove.mjs', args: [] },
  upgrade: { script: 'tools/upgrade/prove.mjs', args: [] },
  replicas: { script: 'tools/replicas/prove.mjs', args: ['--seconds', '600', '--every', '60'] },
  throughput: { script: 'tools/replicas/throughput.mjs', args: [] },
  network: { script: 'tools/network/prove.mjs', args: [] },
  size: { script: 'tools/bench/size.mjs', args: [] },
  doors: { script: 'tools/scripts/test-releases.mjs', args: ['--testPathPatterns', 'doors'] },
};

/** What the exit code of a part says; 77 is that of one that this clone cannot run, and which says why. */
const outcomeOf = { 0: 'passed', 77: 'left out' };

const short = process.argv.includes('--short');
const named = process.argv.slice(2).filter((argument) => argument !== '--short');
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(`no part of verify: ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}\n`);
  process.exit(2);
}

const all = Object.keys(parts).filter((name) => !short || parts[name].short);
const outcomes = (named.length > 0 ? named : all).map((name) => {
  const { script, env, ...forms } = parts[name];
  const args = (short && forms.short) || forms.args;
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: workspaceRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return { name, outcome: outcomeOf[status] ?? 'FAILED', minutes: (performance.now() - begun) / 60_000 };
});

for (const { name, outcome, minutes } of outcomes) {
  process.stdout.write(`${minutes.toFixed(1).padStart(6)} min  ${name}: ${outcome}\n`);
}
process.exitCode = outcomes.every(({ outcome }) => outcome !== 'FAILED') ? 0 : 1;
