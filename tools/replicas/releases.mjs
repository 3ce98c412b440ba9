// The releases that are rolled out one after the other: the real ones of ../shared/rome or those of the sample; then the same files
// again under later numbers, so that there is always a release to come, whose answers are not those of the one before.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const require = createRequire(import.meta.url);
const real = [
  { number: 458, zips: ['RefRomeCsv-v458.zip'] },
  // The official zip lacks the tree of compétences, which lies beside it.
  { number: 460, zips: ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip'] },
];
const sample = [
  { number: 459, folder: 'older' },
  { number: 460, folder: 'newer' },
];

/** Whether the real releases are there. */
export function hasRealReleases() {
  return real.flatMap(({ zips }) => zips).every((zip) => existsSync(officialPath(zip)));
}

/** So many releases in the order of their numbers, each with the folder that the loader is given; `remove` them in the end. */
export async function releasesToRollOut(count, isReal) {
  const home = mkdtempSync(join(tmpdir(), 'rome-graph-releases-'));
  const originals = await Promise.all((isReal ? real : sample).map(readOriginal));
  const releases = Array.from({ length: count }, (_, index) => {
    const { number, files } = originals[index % 2];
    const version = originals[index]?.number ?? originals[1].number + index - 1;
    const source = join(home, String(version));
    mkdirSync(source);
    for (const [name, bytes] of files) {
      // What version.txt says is of the release that it came with.
      if (version !== number && name === 'version.txt') continue;
      writeFileSync(join(source, name.replace(`_v${number}_`, `_v${version}_`)), bytes);
    }
    return { version: String(version), source };
  });
  return { releases, remove: () => rmSync(home, { recursive: true, force: true }) };
}

async function readOriginal({ number, zips, folder }) {
  if (folder) return { number, files: filesIn(join(workspaceRoot, 'apps/loader/sample', folder)) };
  const { readZip } = require(join(workspaceRoot, 'libs/testing/dist/index.js'));
  const files = await Promise.all(zips.map((zip) => readZip(officialPath(zip))));
  return { number, files: files.flatMap((each) => [...each]) };
}

function filesIn(folder) {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
}

function officialPath(zip) {
  return join(workspaceRoot, '../shared/rome', zip);
}
