// What every root script does first, with nothing but Node: checks its version, installs packages, compiles.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transpile } from './transpile.mjs';

export const workspaceRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Installs the packages of the lockfile unless those of this very lockfile are there. */
export function installPackages() {
  refuseOldNode();
  const installed = join(workspaceRoot, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && samePackages(installed, join(workspaceRoot, 'package-lock.json'))) return;
  process.stderr.write('installing packages (npm ci) …\n');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
}

/** Makes the JavaScript of the two applications and their libraries, that of their specs among them; what is current is left alone. */
export function compile() {
  transpile(['apps/loader', 'apps/api'].map((project) => join(workspaceRoot, project)));
}

const explorer = join(workspaceRoot, 'libs/explorer');

/** Builds the page that the API serves at its root; what is current is left alone. */
export function buildExplorer() {
  const libraries = ['libs/client/src', 'libs/drawing/src', 'cypher/queries'].map((path) => join(workspaceRoot, path));
  const sources = [explorer, ...libraries, join(workspaceRoot, 'package-lock.json')];
  const digest = digestOf(sources.flatMap((path) => filesBeneath(path)));
  const built = join(explorer, 'dist/site.sha256');
  if (existsSync(built) && readFileSync(built, 'utf8') === digest) return;
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  run(process.execPath, [vite, 'build', '--logLevel', 'warn', explorer, '--config', join(explorer, 'vite.config.mjs')]);
  writeFileSync(built, digest);
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${relative(workspaceRoot, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBeneath(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== 'dist' && name !== 'node_modules' && !name.endsWith('.spec.ts'))
    .flatMap((name) => filesBeneath(join(path, name)));
}

function refuseOldNode() {
  const wanted = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  if (compareVersions(process.versions.node, wanted) >= 0) return;
  process.stderr.write(`Node ${wanted} or later is needed; this is Node ${process.versions.node}.\n`);
  process.exit(2);
}

function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** npm writes what it installed beside the packages: the same entries, less those of other platforms; a workspace has no version there. */
function samePackages(installed, wanted) {
  const [present, locked] = [installed, wanted].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      !path.startsWith('node_modules/') || optional || (path in present && present[path].version === version),
  );
}

function run(command, args) {
  try {
    // What is written out is that of the command itself: an assistant that runs `rome mcp` reads it as messages.
    execFileSync(command, args, { cwd: workspaceRoot, stdio: ['ignore', 2, 2] });
  } catch (error) {
    process.stderr.write(`${command} ${args[0]} failed; see the message above.\n`);
    process.exit(error.status ?? 1);
  }
}
