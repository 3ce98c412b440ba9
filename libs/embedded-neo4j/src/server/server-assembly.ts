import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JavaInstallation } from '../machine/java-choice';
import { lockOwnerPid, takeLockFile } from '../machine/lock-file';
import { findMaven } from '../machine/maven.discovery';
import type { OnProgress } from '../progress';
import { EmbeddedServerError } from '../embedded.errors';
import { runMaven } from './maven.run';

type Environment = Readonly<Record<string, string | undefined>>;

/** What assembling needs. */
export interface AssemblyOptions {
  readonly workspaceRoot: string;
  /** Maven runs on it. */
  readonly java: JavaInstallation;
  readonly env: Environment;
  readonly onProgress?: OnProgress;
}

const lockTimeoutMs = 20 * 60_000;
const stampFile = 'pom.sha256';

/** What a POM of tools/neo4j is assembled to. */
interface Assembly {
  /** Folder of the POM within tools/neo4j. */
  readonly folder: string;
  /** What the folder that it is assembled to is called by, beside the hash of the POM. */
  readonly name: string;
  /** What it must hold. */
  readonly needed: readonly (readonly [string, RegExp])[];
  /** What is said while it is fetched. */
  readonly fetching: string;
}

const server: Assembly = {
  folder: '.',
  name: 'neo4j',
  needed: [
    ['lib', /^neo4j-server-\d.*\.jar$/],
    ['lib', /^neo4j-browser-\d.*\.jar$/],
    ['lib', /^cypher-shell-\d.*\.jar$/],
    ['plugins', /^proc-\d.*\.jar$/],
    ['plugins', /^opengds-extension-\d.*\.jar$/],
  ],
  fetching: 'Fetching Neo4j with Maven (the first time only, about 155 MB) …',
};

const shell: Assembly = {
  folder: 'shell',
  name: 'shell',
  needed: [['lib', /^cypher-shell-\d.*\.jar$/]],
  fetching: "Fetching Neo4j's shell with Maven (the first time only, about 45 MB) …",
};

/**
 * The folder of the assembled server (lib/, plugins/) for the POM as it is now. Maven fetches it the first time, into a
 * temporary folder that takes its name only when it is whole; each POM has a folder of its own, so that a server that
 * runs on a former one is not disturbed. Nothing is fetched when it is there.
 *
 * @throws {EmbeddedServerError} when Maven is missing or fails.
 */
export function ensureAssembly(options: AssemblyOptions): Promise<string> {
  return ensure(server, options);
}

/**
 * The folder of Neo4j's shell (lib/): that of the assembled server when it is there, else of the shell alone, fetched the
 * first time: who has a Neo4j elsewhere needs no server.
 *
 * @throws {EmbeddedServerError} when Maven is missing or fails.
 */
export async function ensureShell(options: AssemblyOptions): Promise<string> {
  const { path, hash } = placeOf(server, options);
  return isCurrent(path, hash) ? path : ensure(shell, options);
}

function placeOf({ folder, name }: Assembly, { workspaceRoot }: AssemblyOptions): Place & { readonly target: string } {
  const tools = join(workspaceRoot, 'tools', 'neo4j');
  const pom = join(tools, folder, 'pom.xml');
  const hash = hashOf(pom);
  const target = join(tools, 'target');
  return { pom, hash, target, path: join(target, `${name}-${hash.slice(0, 12)}`) };
}

async function ensure(what: Assembly, options: AssemblyOptions): Promise<string> {
  const { pom, hash, target, path } = placeOf(what, options);
  if (isCurrent(path, hash)) return path;
  createTarget(target);
  const lock = join(target, 'assembly.lock');
  const owner = lockOwnerPid(lock);
  if (owner !== undefined) {
    options.onProgress?.({ step: 'assembly', message: `Process ${owner} is fetching Neo4j: waiting for it.` });
  }
  const release = await takeLockFile(lock, lockTimeoutMs);
  if (!release) throw new EmbeddedServerError(`${lock} is still held by process ${lockOwnerPid(lock)}. Stop it.`);
  try {
    if (!isCurrent(path, hash)) await assemble(what, { pom, hash, path }, options);
    return path;
  } finally {
    release();
  }
}

interface Place {
  readonly pom: string;
  readonly hash: string;
  readonly path: string;
}

async function assemble(what: Assembly, { pom, hash, path }: Place, options: AssemblyOptions): Promise<void> {
  const { java, env, onProgress } = options;
  const maven = findMaven(env);
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  removeLeftovers(path);
  onProgress?.({ step: 'assembly', message: what.fetching });
  const started = Date.now();
  try {
    await runMaven(maven, ['-f', pom, 'package', `-Dassembly.directory=${temporary}`], java, env);
    checkWhole(what, temporary, pom);
    writeFileSync(join(temporary, stampFile), `${hash}\n`);
    rmSync(path, { recursive: true, force: true });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  onProgress?.({ step: 'assembly', message: `It was fetched in ${seconds} s.` });
}

/** Only under the lock: what an interrupted assembly of this POM left. */
function removeLeftovers(assembly: string): void {
  const folder = join(assembly, '..');
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.tmp')) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function checkWhole({ needed }: Assembly, folder: string, pom: string): void {
  const missing = needed.find(([part, jar]) => !filesOf(join(folder, part)).some((name) => jar.test(name)));
  if (missing) throw new EmbeddedServerError(`Maven fetched no ${missing[0]}/${missing[1].source} by ${pom}.`);
}

function filesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function isCurrent(assembly: string, hash: string): boolean {
  try {
    return readFileSync(join(assembly, stampFile), 'utf8').trim() === hash;
  } catch {
    return false;
  }
}

function hashOf(pom: string): string {
  try {
    return createHash('sha256').update(readFileSync(pom)).digest('hex');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EmbeddedServerError(`The embedded server's POM ${pom} cannot be read (${code}).`);
  }
}

function createTarget(target: string): void {
  try {
    mkdirSync(target, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EmbeddedServerError(
      `Neo4j cannot be fetched into ${target} (${code}). Make that folder writable, or use a Neo4j of your own: NEO4J_URI.`,
    );
  }
}
