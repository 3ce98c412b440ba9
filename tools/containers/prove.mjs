// `npm run containers:prove`: our images from their Dockerfiles and docker-compose.yml, both as they stand, run and put to the test.
// Makes the base images first where they are not there (stand-ins.mjs). A line for each proof, with its seconds; ends with 1 on
// the first that fails.
//
//   npm run containers:prove                       everything, on v460 and v458 of ../shared/rome (ROME_RELEASES), else the sample
//   npm run containers:prove -- --sample           on the sample, and v458 for the loads that are cut, where it is
//   npm run containers:prove -- --record           and writes docs/containers-proof.md
//   npm run containers:prove -- --as-built         on the images that there are
//   npm run containers:prove -- --replicas         images and replicas alone
//   npm run containers:prove -- --keep             leaves what runs as it is, and says how to take it away
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { Proof } from './proof.mjs';
import { makeStandIns, standIns } from './stand-ins.mjs';
import { proveFaults } from './proofs/faults.mjs';
import { proveHardening } from './proofs/hardening.mjs';
import { proveImages } from './proofs/images.mjs';
import { proveLoads } from './proofs/loads.mjs';
import { proveReplicas } from './proofs/replicas.mjs';
import { record } from './record.mjs';
import { Stack } from './stack.mjs';

const has = (option) => process.argv.includes(`--${option}`);
const proof = new Proof();
const sources = has('sample') ? ofSample() : (ofReleases() ?? ofSample());
let stack;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await stack?.remove();
    process.exit(1);
  });
}
try {
  await proof.step('base images, of what Debian, this machine and Maven give', async () => {
    const made = await makeStandIns();
    return made.length === 0
      ? 'they were there'
      : made.map(({ image, seconds }) => `${image} ${seconds.toFixed(0)} s`).join(', ');
  });
  const images = await proveImages(proof, standIns[0], has('as-built'));
  stack = await Stack.make(`rome-graph-proof-${process.pid}`, sources.current.path);
  const faults = has('replicas') ? [] : await proveOneOfEach();
  faults.push(...(await proveReplicas(proof, stack, sources)));
  if (has('record')) await record({ proof, images, faults, sources });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  if (has('keep')) process.stderr.write(`left: podman ps --filter label=io.podman.compose.project=${stack?.project}\n`);
  else await stack?.remove();
}

/** With one API, from an empty volume on. */
async function proveOneOfEach() {
  await proveLoads(proof, stack, sources, () => proveHardening(proof, stack));
  const faults = await proveFaults(proof, stack, sources);
  await stack.down();
  return faults;
}

/** The official zips of v460 and v458 as they are, and the folder of downloads that they lie in; undefined where they are not. */
function ofReleases() {
  const folder = resolve(process.env.ROME_RELEASES ?? join(workspaceRoot, '../shared/rome'));
  const zip = (release) => join(folder, `RefRomeCsv-v${release}.zip`);
  const official = (release) => ({ path: zip(release), release, said: `the official zip of v${release}, as it is` });
  if (!['458', '460'].every((release) => existsSync(zip(release)))) return undefined;
  return {
    cut: official('458'),
    first: official('460'),
    former: official('458'),
    current: { path: folder, release: '460', said: 'the folder of downloads that v460 lies in' },
  };
}

/** The two releases of the sample; since they are loaded before one can cut it, the load that is cut is of v458, where that is. */
function ofSample() {
  const sample = join(workspaceRoot, 'apps/loader/sample');
  const current = { path: join(sample, 'newer'), release: '460', said: 'the newer release of the sample' };
  return {
    cut: ofReleases()?.cut,
    first: current,
    former: { path: join(sample, 'older'), release: '459', said: 'the older release of the sample' },
    current,
  };
}
