import { join } from 'node:path';
import { nearestFolderWith, SettingsError } from '@rome-graph/neo4j';

/**
 * The root of the workspace: the nearest folder above this code, or above the current one, that holds the embedded
 * server's POM.
 *
 * @throws {SettingsError} when there is none.
 */
export function findWorkspaceRoot(): string {
  const found = nearestFolderWith(join('tools', 'neo4j', 'pom.xml'));
  if (!found) throw new SettingsError('The workspace of rome-graph was not found above the current folder.');
  return found;
}
