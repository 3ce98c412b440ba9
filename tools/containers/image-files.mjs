// What an image of ours holds, put into a folder by the Dockerfile of an application, once its production packages are
// installed and it is compiled:
//
//   node tools/containers/image-files.mjs apps/api /image
//
// makes <folder>/node_modules, with no link that leads nowhere, and <folder>/app: of the application and of each library of
// the workspace that it asks npm for, package.json and what was compiled of it; what it reads when it runs; and sbom.cdx.json,
// which names all of these packages.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { madeOf, packageOf, workspaceRoot } from './workspace-libraries.mjs';

/** What a program reads beside its code, at the place where it looks for it. */
const alsoRead = {
  'apps/api': ['apps/api/src/nomenclature/nomenclature.graphql', 'libs/explorer/dist/site'],
  // The POM tells the loader where its workspace is; the sample is a first look.
  'apps/loader': ['tools/neo4j/pom.xml', 'apps/loader/sample'],
};
const inEach = ['.archived-commit', 'LICENSE', 'cypher'];

const [application, folder] = process.argv.slice(2);
if (!(application in alsoRead) || folder === undefined) {
  process.stderr.write('usage: node tools/containers/image-files.mjs apps/api|apps/loader <folder>\n');
  process.exit(2);
}

const app = join(folder, 'app');
for (const place of madeOf(application)) {
  copyPackage(place);
  copy(`${place}/dist`, (path) => !/\.(d\.ts|map|tsbuildinfo)$/.test(path));
}
copyPackage('.');
for (const path of [...inEach, ...alsoRead[application]]) copy(path);
copyInstalled();
// What was installed for a library of the workspace that is not here goes; what is left must be whole, or npm says so and fails.
npm('prune', '--offline', '--no-package-lock', '--ignore-scripts');
writeFileSync(join(app, 'sbom.cdx.json'), npm('sbom', '--sbom-format=cyclonedx'));
renameSync(join(app, 'node_modules'), join(folder, 'node_modules'));

/** package.json, less what makes and tests the package. */
function copyPackage(place) {
  const kept = packageOf(place);
  delete kept.devDependencies;
  delete kept.scripts;
  mkdirSync(join(app, place), { recursive: true });
  writeFileSync(join(app, place, 'package.json'), `${JSON.stringify(kept, null, 2)}\n`);
}

function copy(path, filter = () => true) {
  const target = join(app, path);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(workspaceRoot, path), target, { recursive: true, filter });
}

/** The packages as npm laid them out; links to what the image does not hold are left out, and those to programs that none calls. */
function copyInstalled() {
  for (const place of ['.', ...madeOf(application)]) {
    const installed = join(workspaceRoot, place, 'node_modules');
    const filter = (path) => !['.bin', '.cache', '.package-lock.json'].includes(basename(path)) && leadsSomewhere(path);
    if (existsSync(installed))
      cpSync(installed, join(app, place, 'node_modules'), { recursive: true, verbatimSymlinks: true, filter });
  }
}

function leadsSomewhere(path) {
  if (!lstatSync(path).isSymbolicLink()) return true;
  const target = relative(workspaceRoot, join(dirname(path), readlinkSync(path)));
  return existsSync(join(app, target));
}

function npm(...args) {
  return execFileSync('npm', args, {
    cwd: app,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
