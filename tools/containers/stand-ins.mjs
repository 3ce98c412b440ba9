// Makes the base images under the very names that our Dockerfiles and docker-compose.yml use, for a machine that reaches no
// registry of images. What is made is left as it is; --anew makes all of it again.
//
//   node tools/containers/stand-ins.mjs [--anew]
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, installPackages, workspaceRoot } from '../scripts/prepare.mjs';
import { buildImage, podman, podmanDoes, requirePrograms } from './podman.mjs';

const debian = 'localhost/rome-graph-stand-in-debian:bookworm-slim';
/** By the name that a Dockerfile of ours, or docker-compose.yml, has. */
export const standIns = [
  'docker.io/library/node:20-bookworm-slim',
  'docker.io/library/neo4j:5.26-community',
  'docker.io/library/nginx:1.28',
];
const [node, neo4j, nginx] = standIns;
const folder = join(workspaceRoot, 'tools/containers/stand-ins');
/** What Debian's own slim images leave out. */
const notSlim = ['doc', 'man', 'locale', 'info', 'groff', 'lintian'].map((name) => `usr/share/${name}`);
const leftBehind = ['var/cache/apt', 'var/lib/apt/lists', 'var/log'];

/** Makes what is missing; what was made, each with its seconds. */
export async function makeStandIns(anew = false) {
  requirePrograms(['podman', 'runc', 'debootstrap', 'iptables']);
  if (anew) for (const image of [...standIns, debian]) podmanDoes('rmi', '--force', image);
  const made = [];
  const steps = [
    [debian, makeDebian],
    [node, makeNode],
    [neo4j, makeNeo4j],
    [nginx, makeNginx],
  ];
  for (const [image, make] of steps) {
    if (podmanDoes('image', 'exists', image)) continue;
    const begun = performance.now();
    await make();
    made.push({ image, seconds: (performance.now() - begun) / 1_000 });
  }
  return made;
}

function makeDebian() {
  return inFolder((temporary) => {
    const root = join(temporary, 'root');
    execFileSync('debootstrap', ['--variant=minbase', 'bookworm', root], { stdio: ['ignore', 2, 2] });
    for (const path of [...notSlim, ...leftBehind])
      execFileSync('find', [join(root, path), '-mindepth', '1', '-delete']);
    const archive = join(temporary, 'root.tar');
    execFileSync('tar', ['-C', root, '-c', '-f', archive, '.']);
    podman('import', archive, debian);
  });
}

function makeNode() {
  return inFolder((temporary) => {
    copyFileSync(realpathSync(process.execPath), join(temporary, 'node'));
    cpSync(npmFolder(), join(temporary, 'npm'), { recursive: true });
    copyFileSync(
      process.env.NODE_EXTRA_CA_CERTS || '/etc/ssl/certs/ca-certificates.crt',
      join(temporary, 'certificates.pem'),
    );
    build(node, 'node.Dockerfile', `machine=${temporary}`);
  });
}

/** npm of this machine: where the command leads. */
function npmFolder() {
  const command = execFileSync('which', ['npm'], { encoding: 'utf8' }).trim();
  return dirname(dirname(realpathSync(command)));
}

async function makeNeo4j() {
  installPackages();
  compile();
  const require = createRequire(import.meta.url);
  const { ensureAssembly, findJava } = require(join(workspaceRoot, 'libs/embedded-neo4j/dist/index.js'));
  const onProgress = ({ message }) => process.stderr.write(`${message}\n`);
  const assembly = await ensureAssembly({ workspaceRoot, java: findJava(), env: process.env, onProgress });
  build(neo4j, 'neo4j.Dockerfile', `assembly=${assembly}`);
}

function makeNginx() {
  build(nginx, 'nginx.Dockerfile');
}

function build(image, file, context) {
  const from = ['--build-arg', `DEBIAN=${debian}`, ...(context ? ['--build-context', context] : [])];
  buildImage([...from, '--tag', image, '--file', join(folder, file), folder]);
}

async function inFolder(make) {
  const temporary = mkdtempSync(join(tmpdir(), 'rome-graph-stand-in-'));
  try {
    await make(temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { image, seconds } of await makeStandIns(process.argv.includes('--anew'))) {
    process.stdout.write(`${seconds.toFixed(0).padStart(5)} s  ${image}\n`);
  }
}
