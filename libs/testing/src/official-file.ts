import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findWorkspaceRoot } from '@rome-graph/embedded-neo4j';

/** The folder of the real releases: that of ROME_RELEASES, else ../shared/rome, beside the project. */
export function releasesFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.ROME_RELEASES ? resolve(env.ROME_RELEASES) : join(findWorkspaceRoot(), '..', 'shared', 'rome');
}

/** A real file of France Travail or of another producer, read where it stands. @throws when it is not there. */
export function officialFile(name: string): string {
  const path = join(releasesFolder(), name);
  if (!existsSync(path))
    throw new Error(`${name} is needed in ${releasesFolder()}; ROME_RELEASES names another folder.`);
  return path;
}
