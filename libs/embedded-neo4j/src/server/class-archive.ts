import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { JavaInstallation } from '../machine/java-choice';
import { processIdentity } from '../machine/process-identity';
import { classPathFolders, classPathOf } from './class-path';

/** What a class archive depends on. */
export interface ArchivedServer {
  readonly java: JavaInstallation;
  /** The folder of the assembled server. */
  readonly assembly: string;
  readonly gds: boolean;
}

/** How making an archive ended. */
export type ClassArchiveOutcome = 'made' | 'there' | 'failed';

/** The longest line that Java reads in a list of classes; it writes longer ones. */
const longestLine = 4_000;

/**
 * Where the classes are kept that Java has read once for this server: its own start takes half the time with them. One
 * archive per JDK and class path; Java itself refuses one that is not of these very files, and starts without.
 */
export function classArchivePath({ java, assembly, gds }: ArchivedServer): string {
  const key = createHash('sha256').update(`${java.version}\n${java.home}\n`);
  for (const folder of classPathFolders(gds)) {
    for (const jar of readdirSync(join(assembly, folder)).sort()) {
      const { size, mtimeMs } = statSync(join(assembly, folder, jar));
      key.update(`${join(assembly, folder, jar)} ${size} ${mtimeMs}\n`);
    }
  }
  return join(assembly, 'classes', `java-${java.version}-${key.digest('hex').slice(0, 12)}.jsa`);
}

/**
 * Makes the archive of the classes that a run listed, unless it is there. Takes about 25 s of a processor, in a process of
 * its own that has the lowest priority and ends with this one's signal. Nothing depends on it: it never throws.
 *
 * @param list what Java wrote while it ran (`-XX:DumpLoadedClassList`)
 */
export async function makeClassArchive(
  server: ArchivedServer,
  list: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<ClassArchiveOutcome> {
  try {
    const archive = classArchivePath(server);
    if (existsSync(archive)) return 'there';
    mkdirSync(dirname(archive), { recursive: true });
    removeLeftovers(dirname(archive));
    return await dump(server, readableClasses(readFileSync(list, 'utf8')), archive, env, signal);
  } catch {
    return 'failed';
  }
}

/** The lines of a list of classes that Java can read: not those too long for it, nor one that is not finished. */
export function readableClasses(list: string): string {
  const lines = list.split('\n').slice(0, -1);
  return lines.map((line) => (Buffer.byteLength(line) < longestLine ? `${line}\n` : '')).join('');
}

async function dump(
  { java, assembly, gds }: ArchivedServer,
  classes: string,
  archive: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<ClassArchiveOutcome> {
  const temporary = `${archive}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const [listed, dumped] = [`${temporary}.list.tmp`, `${temporary}.tmp`];
  try {
    writeFileSync(listed, classes, { flag: 'wx' });
    const options = ['-Xshare:dump', `-XX:SharedClassListFile=${listed}`, `-XX:SharedArchiveFile=${dumped}`];
    await runAside(java.path, [...options, '-Xlog:disable', '-cp', classPathOf(assembly, gds)], env, signal);
    if (!existsSync(dumped)) return 'failed';
    renameSync(dumped, archive);
    return 'made';
  } finally {
    rmSync(listed, { force: true });
    rmSync(dumped, { force: true });
  }
}

/** Runs a program to its end at the lowest priority, without its output. @throws {Error} when it fails or is ended. */
function runAside(path: string, args: readonly string[], env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { env, signal, killSignal: 'SIGKILL', stdio: 'ignore', windowsHide: true });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`it ended with ${code}`))));
    child.unref();
    lowerPriority(child.pid);
  });
}

/** Where the system refuses, the program runs as any other. */
function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    return;
  }
}

/** What a process that was killed left while it made an archive. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /\.jsa\.(\d+)\.[0-9a-f]+(?:\.list)?\.tmp$/.exec(name)?.[1];
    if (maker !== undefined && processIdentity(Number(maker)) === undefined)
      rmSync(join(folder, name), { force: true });
  }
}
