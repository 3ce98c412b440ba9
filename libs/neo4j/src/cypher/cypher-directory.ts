import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SettingsError } from './settings.error';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of the .cypher files: ROME_CYPHER_DIR, else `cypher/` of the workspace, found from wherever this code runs
 * (sources, build) and then from the current folder.
 *
 * @throws {SettingsError} when there is none.
 */
export function cypherDirectory(env: Environment = process.env): string {
  const given = env.ROME_CYPHER_DIR;
  if (given) {
    const path = resolve(given);
    if (existsSync(path)) return path;
    throw new SettingsError(`ROME_CYPHER_DIR names a folder that does not exist: ${path}.`);
  }
  const found = [__dirname, process.cwd()]
    .map((from) => climb(from, (folder) => existsSync(join(folder, 'cypher', 'schema'))))
    .find((folder) => folder !== undefined);
  if (!found) throw new SettingsError('No cypher/ folder was found. Give its path in ROME_CYPHER_DIR.');
  return join(found, 'cypher');
}

/**
 * The root of the workspace: the nearest folder above this code, or above the current one, that holds the embedded
 * server's POM.
 *
 * @throws {SettingsError} when there is none.
 */
export function findWorkspaceRoot(): string {
  const found = [__dirname, process.cwd()]
    .map((from) => climb(from, (folder) => existsSync(join(folder, 'tools', 'neo4j', 'pom.xml'))))
    .find((folder) => folder !== undefined);
  if (!found) throw new SettingsError('The workspace of rome-graph was not found above the current folder.');
  return found;
}

function climb(from: string, matches: (folder: string) => boolean): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (matches(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
