// A former version of the software and the stores that it makes, rebuilt from the history of git: its tree, its packages by its own
// lockfile, and the two releases of the sample, loaded by its own loader. Kept in node_modules/.cache/former-versions.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const sample = (part) => join(workspaceRoot, 'apps/loader/sample', part);
export const newer = sample('newer');
const older = sample('older');
export const documents = readdirSync(sample('documents')).map((name) => join(sample('documents'), name));

/** Whether this clone holds a commit: a shallow one does not hold former ones. */
export function hasCommit(commit) {
  return spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: workspaceRoot }).status === 0;
}

/** The stores of a former version: with the older release of the sample, and with the newer one and documents over it. */
export function formerStores(commit, say) {
  const folder = join(workspaceRoot, 'node_modules/.cache/former-versions', commit);
  const made = (name, make) => madeOnce(join(folder, name), make);
  const tree = made('tree', (path) => {
    say(`taking the tree of ${commit} and its packages …`);
    const archive = execFileSync('git', ['archive', commit], { cwd: workspaceRoot, maxBuffer: 2 ** 30 });
    execFileSync('tar', ['-x', '-C', path], { input: archive });
  });
  const withOlder = made('older', (home) => {
    say(`loading the older release by ${commit} …`);
    loadByFormer(tree, home, [older]);
  });
  const withNewer = made('newer', (home) => {
    say(`loading the newer release over it by ${commit} …`);
    cpSync(withOlder, home, { recursive: true });
    loadByFormer(tree, home, [newer, ...documents]);
  });
  return { older: withOlder, newer: withNewer };
}

function madeOnce(path, make) {
  if (existsSync(path)) return path;
  const incomplete = `${path}.${process.pid}.tmp`;
  rmSync(incomplete, { recursive: true, force: true });
  mkdirSync(incomplete, { recursive: true, mode: 0o700 });
  try {
    make(incomplete);
    renameSync(incomplete, path);
    return path;
  } finally {
    rmSync(incomplete, { recursive: true, force: true });
  }
}

/** Loads by the loader of a former version, into the Neo4j that it starts; a document that it does not know is left out. */
function loadByFormer(tree, home, sources) {
  const { status, stderr } = spawnSync(process.execPath, ['tools/scripts/rome.mjs', 'load', ...sources], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...withoutOurs(process.env), ROME_HOME: home, ROME_NEO4J_HEAP: '1g' },
  });
  if (status === 0) return;
  const [, unknown] = /^error: (\S+): not a file that a load knows/m.exec(stderr) ?? [];
  if (!sources.includes(unknown)) throw new Error(`The load by the former version failed (${status}): ${stderr}`);
  loadByFormer(
    tree,
    home,
    sources.filter((source) => source !== unknown),
  );
}

/** An environment without the settings of a Neo4j or of a source of whoever runs this. */
export function withoutOurs(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(NEO4J_|ROME_(HOME|SOURCE))/.test(name)));
}
