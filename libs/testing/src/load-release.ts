import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findWorkspaceRoot } from '@rome-graph/embedded-neo4j';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import { officialFile } from './official-file';

const mostOutput = 64 * 1024 * 1024;

const run = promisify(execFile);

const sample = (part: string): string => join(findWorkspaceRoot(), 'apps', 'loader', 'sample', part);

/** ROME 4.0 v460: the official zip lacks the tree of compétences, which is given beside it. */
const v460 = ['RefRomeCsv-v460.zip', 'arborescence-competences-v460-reconstruite.zip'];
const besideV460 = ['certifinfo-2024.zip', 'fap2009-romev3.zip', 'rome-isco08.xlsx'];

/** What is loaded under each name, load after load. */
const loads = {
  sample: () => [[sample('older')], [sample('newer'), sample('documents')]],
  'sample-older': () => [[sample('older')]],
  'sample-newer': () => [[sample('newer'), sample('documents')]],
  v458: () => [['RefRomeCsv-v458.zip'].map(officialFile)],
  v460: () => [v460.map(officialFile)],
  'v460-with-documents': () => [[...v460, ...besideV460].map(officialFile)],
} satisfies Record<string, () => string[][]>;

/** What specs begin with: the two releases of the sample, one after the other or one of them, or a real release. */
export type LoadedRelease = keyof typeof loads;

/** The sources of each load of a release. @throws when a file of a real release is not there. */
export function sourcesOf(release: LoadedRelease): string[][] {
  return loads[release]();
}

/** Loads a release with the loader's own command, as built, in a process of its own. @throws when a load fails. */
export async function loadRelease(connection: Neo4jConnection, release: LoadedRelease): Promise<void> {
  const loader = join(findWorkspaceRoot(), 'apps', 'loader', 'dist', 'main.js');
  const { uri, user, password } = connection;
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_PASSWORD_FILE: undefined,
  };
  for (const sources of sourcesOf(release)) {
    await run(process.execPath, [loader, 'load', '--summary', ...sources], { env, maxBuffer: mostOutput });
  }
}
