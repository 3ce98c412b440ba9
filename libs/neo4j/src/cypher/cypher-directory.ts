import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearestFolderWith } from '../nearest-folder';
import { SettingsError } from '../settings.error';

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
  const found = nearestFolderWith(join('cypher', 'schema'));
  if (!found) throw new SettingsError('No cypher/ folder was found. Give its path in ROME_CYPHER_DIR.');
  return join(found, 'cypher');
}
