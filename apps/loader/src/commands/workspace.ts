import { join, resolve } from 'node:path';
import { findWorkspaceRoot } from '@rome-graph/embedded-neo4j';

/** ROME_HOME: the folder of the store, the cache and the password; `.rome` in the workspace unless set. */
export function romeHome(env: NodeJS.ProcessEnv): string {
  return env.ROME_HOME ? resolve(env.ROME_HOME) : join(findWorkspaceRoot(), '.rome');
}

/** Where the official export is kept once fetched. */
export function cachedExport(env: NodeJS.ProcessEnv): string {
  return join(romeHome(env), 'cache', 'RefRomeCsv.zip');
}
