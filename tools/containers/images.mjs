// Our two images, as their Dockerfiles make them, and what is in them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { buildImage, limits, podman } from './podman.mjs';

/** By application, as docker-compose.yml names them. */
export const images = { api: 'localhost/rome-graph-api', loader: 'localhost/rome-graph-loader' };
export const largestMb = 400;

const lock = JSON.parse(readFileSync(join(workspaceRoot, 'package-lock.json'), 'utf8')).packages;

/** The Dockerfile of an application. */
export const dockerfileOf = (application) => join(workspaceRoot, 'apps', application, 'Dockerfile');

/** Builds the image of an application. */
export function buildOurs(application) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: workspaceRoot, encoding: 'utf8' }).trim();
  buildImage([
    '--build-arg',
    `ROME_COMMIT=${commit}`,
    '--tag',
    images[application],
    '--file',
    dockerfileOf(application),
    workspaceRoot,
  ]);
}

/** Its size and its layers, in MB, those of the base image apart; its user, and what it begins with. */
export function describeImage(image, base) {
  const [{ Size, Config }] = JSON.parse(podman('image', 'inspect', image));
  const layersOf = (name) => JSON.parse(podman('history', '--format', 'json', name)).reverse();
  const ofBase = layersOf(base).length;
  const layers = layersOf(image)
    .slice(ofBase)
    .filter(({ size }) => size > 0)
    .map(({ size, CreatedBy }) => ({ mb: size / 1e6, by: instructionOf(CreatedBy) }));
  const [{ Size: baseSize }] = JSON.parse(podman('image', 'inspect', base));
  return { mb: Size / 1e6, baseMb: baseSize / 1e6, layers, user: Config.User, entrypoint: Config.Entrypoint };
}

/** The instruction of a layer, without the sum of what was copied. */
function instructionOf(createdBy) {
  return createdBy.replace(/^.*#\(nop\) /, '').replace(/ \w+:[\da-f]{64} in/, ' to');
}

const listing = `
  const { readdirSync, readFileSync, lstatSync } = require('fs');
  const found = [];
  const look = (folder) => {
    for (const name of readdirSync(folder)) {
      const path = folder + '/' + name;
      if (lstatSync(path).isSymbolicLink() || name.startsWith('.')) continue;
      if (name.startsWith('@')) { look(path); continue; }
      try { const { name: called, version } = JSON.parse(readFileSync(path + '/package.json')); found.push([path.slice(5), called + '@' + version]); } catch {}
      try { look(path + '/node_modules'); } catch {}
    }
  };
  look('/app/node_modules');
  for (const kind of ['apps', 'libs']) for (const name of readdirSync('/app/' + kind)) { try { look('/app/' + kind + '/' + name + '/node_modules'); } catch {} }
  const { components } = JSON.parse(readFileSync('/app/sbom.cdx.json'));
  console.log(JSON.stringify({ found, told: components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', ''))) }));
`;

/**
 * The packages that lie in an image, by listing its folders: how many; which the lockfile has for development alone, or not at
 * all; which its SBOM does not name; and what the SBOM names that is not there.
 */
export function packagesIn(image) {
  const run = ['run', '--rm', ...limits, '--network', 'none', '--entrypoint', 'node', image, '-e', listing];
  const { found, told } = JSON.parse(podman(...run));
  const [lying, named] = [new Set(found.map(([, name]) => name)), new Set(told)];
  return {
    count: found.length,
    forDevelopment: found.filter(([path]) => lock[path]?.dev || lock[path] === undefined).map(([, name]) => name),
    untold: [...lying].filter((name) => !named.has(name)),
    absent: [...named].filter((name) => !lying.has(name) && !name.startsWith('@rome-graph/')),
  };
}
