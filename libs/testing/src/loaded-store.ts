import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyStore, findWorkspaceRoot, takeLockFile } from '@rome-graph/embedded-neo4j';
import type { LoadedRelease } from './load-release';
import { loadRelease, sourcesOf } from './load-release';
import { startTestNeo4j } from './test-neo4j';

const lockTimeoutMs = 15 * 60_000;

/**
 * A stopped store that the loader has filled, for `startTestNeo4j({ store })`. Made by the first who asks and kept in
 * node_modules/.cache under what determines it: the files loaded, the loader as built, its statements and Neo4j.
 *
 * @throws when a file of a release is not there, or when the load fails.
 */
export async function loadedStore(name: LoadedRelease): Promise<string> {
  const cache = join(findWorkspaceRoot(), 'node_modules', '.cache', 'loaded-stores');
  const store = join(cache, `${name}-${fingerprintOf(sourcesOf(name).flat())}`);
  if (existsSync(store)) return store;
  mkdirSync(cache, { recursive: true });
  const release = await takeLockFile(join(cache, `${name}.lock`), lockTimeoutMs);
  if (!release) throw new Error(`Another process has been loading the store ${name} for too long.`);
  try {
    if (!existsSync(store)) await makeStore(name, store);
    return store;
  } finally {
    release();
  }
}

async function makeStore(name: LoadedRelease, store: string): Promise<void> {
  const server = await startTestNeo4j({ heap: '3g' });
  const incomplete = `${store}.${process.pid}.tmp`;
  try {
    await loadRelease(server.connection, name);
    await server.server.stop();
    copyStore(server.home, incomplete);
    removeFormer(name, store);
    renameSync(incomplete, store);
  } finally {
    await server.stop();
    rmSync(incomplete, { recursive: true, force: true });
  }
}

/** Stores of the same name that other files or another loader made. */
function removeFormer(name: LoadedRelease, store: string): void {
  const cache = dirname(store);
  const former = new RegExp(`^${name}-[0-9a-f]{16}(\\..*)?$`);
  for (const entry of readdirSync(cache)) {
    if (former.test(entry) && entry !== basename(store) && !entry.endsWith(`${process.pid}.tmp`)) {
      rmSync(join(cache, entry), { recursive: true, force: true });
    }
  }
}

function fingerprintOf(sources: readonly string[]): string {
  const root = findWorkspaceRoot();
  const program = ['apps/loader', 'libs/domain', 'libs/neo4j', 'libs/rome-files', 'libs/skill-graph'].map((part) =>
    join(root, part, 'dist'),
  );
  const hash = createHash('sha256');
  for (const path of [...sources, ...program, join(root, 'cypher'), join(root, 'tools', 'neo4j', 'pom.xml')]) {
    for (const file of filesBeneath(path)) hash.update(`${basename(file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBeneath(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !/\.(map|d\.ts|tsbuildinfo)$/.test(name) && name !== 'spec')
    .flatMap((name) => filesBeneath(join(path, name)));
}
