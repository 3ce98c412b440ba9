import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JavaInstallation } from '../machine/java-choice';
import { lockOwnerPid, takeLockFile } from '../machine/lock-file';
import { findMaven } from '../machine/maven.discovery';
import type { OnProgress } from '../progress';
import { EmbeddedServerError } from './embedded.errors';
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
const needed: readonly [string, RegExp][] = [
  ['lib', /^neo4j-server-\d.*\.jar$/],
  ['lib', /^neo4j-browser-\d.*\.jar$/],
  ['lib', /^cypher-shell-\d.*\.jar$/],
  ['plugins', /^proc-\d.*\.jar$/],
  ['plugins', /^opengds-extension-\d.*\.jar$/],
];

/**
 * The folder of the assembled server (lib/, plugins/) for the POM as it is now. Maven fetches it the first time, into a
 * temporary folder that takes its name only when it is whole; each POM has a folder of its own, so that a server that
 * runs on a former one is not disturbed. Nothing is fetched when it is there.
 *
 * @throws {EmbeddedServerError} when Maven is missing or fails.
 */
export async function ensureAssembly(options: AssemblyOptions): Promise<string> {
  const pom = join(options.workspaceRoot, 'tools', 'neo4j', 'pom.xml');
  const hash = hashOf(pom);
  const target = join(options.workspaceRoot, 'tools', 'neo4j', 'target');
  const assembly = join(target, `neo4j-${hash.slice(0, 12)}`);
  if (isCurrent(assembly, hash)) return assembly;
  createTarget(target);
  const lock = join(target, 'assembly.lock');
  const owner = lockOwnerPid(lock);
  if (owner !== undefined) {
    options.onProgress?.({ step: 'assembly', message: `Process ${owner} is fetching Neo4j: waiting for it.` });
  }
  const release = await takeLockFile(lock, lockTimeoutMs);
  if (!release) throw new EmbeddedServerError(`${lock} is still held by process ${lockOwnerPid(lock)}. Stop it.`);
  try {
    if (!isCurrent(assembly, hash)) await assemble(pom, hash, assembly, options);
    return assembly;
  } finally {
    release();
  }
}

async function assemble(pom: string, hash: string, assembly: string, options: AssemblyOptions): Promise<void> {
  const { java, env, onProgress } = options;
  const maven = findMaven(env);
  const temporary = `${assembly}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  removeLeftovers(assembly);
  onProgress?.({ step: 'assembly', message: 'Fetching Neo4j with Maven (the first time only, about 155 MB) …' });
  const started = Date.now();
  try {
    await runMaven(maven, ['-f', pom, 'package', `-Dassembly.directory=${temporary}`], java, env);
    checkWhole(temporary, pom);
    writeFileSync(join(temporary, stampFile), `${hash}\n`);
    rmSync(assembly, { recursive: true, force: true });
    renameSync(temporary, assembly);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  onProgress?.({ step: 'assembly', message: `Neo4j was fetched in ${((Date.now() - started) / 1000).toFixed(1)} s.` });
}

/** Only under the lock: what an interrupted assembly of this POM left. */
function removeLeftovers(assembly: string): void {
  const folder = join(assembly, '..');
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.tmp')) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function checkWhole(folder: string, pom: string): void {
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
