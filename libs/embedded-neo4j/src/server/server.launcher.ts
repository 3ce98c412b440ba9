import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../machine/atomic-file';
import type { JavaInstallation } from '../machine/java-choice';
import { takeLockFile } from '../machine/lock-file';
import { processIdentity } from '../machine/process-identity';
import { onEndingSignal } from '../machine/signals';
import { waitUntil } from '../machine/wait';
import type { OnProgress } from '../progress';
import { classArchivePath } from './class-archive';
import { diagnose, freeMebibytesOf, judgeFreeSpace } from './diagnosis';
import { EmbeddedServerError, StoreDamagedError, StoreInUseError } from '../embedded.errors';
import type { HomePaths } from './home-paths';
import { childEnvironment, javaArguments } from './java-command';
import { endJava, signalJava, startJava } from './java.process';
import type { ServerPorts } from './neo4j-conf.renderer';
import { renderNeo4jConf } from './neo4j-conf.renderer';
import { ensurePassword, forgetInitialLogin, readPassword, wrongPasswordMessage } from './password.store';
import { ensurePrivateFolder } from './private-folder';
import type { Readiness } from './readiness';
import { waitForServer } from './readiness';
import type { ProcessReference, RunFile } from './run-file';
import { boltUri, holderOf, isRunning, removeRunFile, storeState, writeRunFile } from './run-file';
import {
  logLength,
  readLogSince,
  saysPortIsTaken,
  saysStoreIsDamaged,
  saysStoreIsLocked,
  tellingLines,
} from './server-log';
import type { ServerSettings } from './server-options';
import { linkPlugins } from './server-plugins';
import { chooseServerPorts } from './server-ports';

type Environment = Readonly<Record<string, string | undefined>>;

/** What launching a server needs, once Java and the assembly are known. */
export interface LaunchPlan {
  readonly paths: HomePaths;
  readonly java: JavaInstallation;
  readonly assembly: string;
  readonly settings: ServerSettings;
  readonly env: Environment;
  readonly onProgress?: OnProgress;
}

/** A server that answers and that this process looks after. */
export interface LaunchedServer {
  readonly run: RunFile;
  readonly password: string;
  /** Undefined for a server taken over from a process that was killed. */
  readonly child?: ChildProcess;
}

interface Attempt extends LaunchedServer {
  /** Length of Neo4j's log before this start. */
  readonly logLength: number;
  /** What Neo4j's own pid file said before this start. */
  readonly formerPid?: number;
}

const lockTimeoutMs = 30_000;
const attempts = 3;

/**
 * Makes ROME_HOME ready and says no at once when the store is in use.
 *
 * @throws {StoreInUseError | EmbeddedServerError}
 */
export function prepareHome(paths: HomePaths, onProgress?: OnProgress): void {
  ensurePrivateFolder(paths.home, onProgress);
  checkWritable(paths.home);
  checkFreeSpace(paths.home, onProgress);
  for (const folder of [paths.server, paths.conf, paths.data, paths.logs, paths.import]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  refuseHeldStore(paths);
}

/**
 * Starts a server on the store, or takes over the one whose supervisor was killed; resolves when it answers.
 *
 * @throws {StoreInUseError | PasswordLostError | EmbeddedServerError}
 */
export async function launchServer(plan: LaunchPlan): Promise<LaunchedServer> {
  const adopted = await adoptOrphan(plan);
  if (adopted) return adopted;
  for (let attempt = 1; ; attempt += 1) {
    const started = await underLock(plan.paths, () => startOnce(plan));
    const failure = await becomeReady(plan, started);
    if (failure === undefined) return { ...started, run: markReady(plan.paths, started.run) };
    if (!(failure instanceof PortTakenError) || attempt === attempts) throw failure;
  }
}

/** Between our looking for a free port and Neo4j's listening on it, another process took it. */
class PortTakenError extends EmbeddedServerError {}

async function startOnce(plan: LaunchPlan): Promise<Attempt> {
  const { paths, java, settings, onProgress } = plan;
  refuseHeldStore(paths);
  const password = ensurePassword(paths, onProgress);
  const ports = await chooseServerPorts(settings, onProgress);
  linkPlugins(paths, settings.gds ? join(plan.assembly, 'plugins') : undefined);
  writeFileAtomically(join(paths.conf, 'neo4j.conf'), renderNeo4jConf({ ports, settings }));
  onProgress?.({ step: 'start', message: `Starting Neo4j on ${boltUri(ports)} …` });
  const before = { logLength: logLength(paths.log), formerPid: pidOfNeo4j(paths) };
  const args = javaArguments(java, plan.assembly, paths, settings, archiveOf(plan));
  const { reference, child } = await startJava(java, args, paths, childEnvironment(plan.env, java));
  const run = runFileOf(reference, ports);
  writeRunFile(paths.runFile, run);
  return { ...before, run, password, child };
}

function archiveOf({ java, assembly, settings: { gds } }: LaunchPlan): string | undefined {
  const archive = classArchivePath({ java, assembly, gds });
  return existsSync(archive) ? archive : undefined;
}

/** Undefined when the server answers; otherwise the reason, Java being ended and the run file removed. */
async function becomeReady(plan: LaunchPlan, started: Attempt): Promise<EmbeddedServerError | undefined> {
  const { paths, settings } = plan;
  const { java, ports } = started.run;
  let interrupted = false;
  const undo = onEndingSignal(async () => {
    interrupted = true;
    await endJava(java, settings.stopTimeoutMs);
    removeRunFile(paths.runFile, java);
  });
  const endWithUs = (): void => signalJava(java, 'SIGTERM');
  process.once('exit', endWithUs);
  try {
    const readiness = await waitForServer(java, ports, started.password, settings.startTimeoutMs);
    if (readiness === 'ready' && !interrupted) return undefined;
    await endJava(java, settings.stopTimeoutMs);
    removeRunFile(paths.runFile, java);
    if (interrupted) return new EmbeddedServerError('The start of Neo4j was interrupted.');
    if (readiness === 'refused') return new EmbeddedServerError(wrongPasswordMessage(paths));
    return explain(plan, started, readiness);
  } finally {
    process.off('exit', endWithUs);
    if (!interrupted) undo();
  }
}

/** Why Neo4j does not serve its database, in its own words. */
function explain({ paths, settings }: LaunchPlan, started: Attempt, readiness: Readiness): EmbeddedServerError {
  const late = readiness === 'late';
  const log = `${readLogSince(paths.console, 0)}\n${readLogSince(paths.log, started.logLength)}`;
  if (!late && saysPortIsTaken(log)) return new PortTakenError(failure('found its port taken', log, paths));
  if (!late && saysStoreIsLocked(log)) {
    const { formerPid } = started;
    const who = formerPid ? `probably process ${formerPid}` : 'a process that rome-graph did not start';
    return new StoreInUseError(
      `The store in ${paths.data} is locked by ${who}. Stop that Neo4j, or give another ROME_HOME.`,
    );
  }
  const reason = diagnose({ log, freeMebibytes: freeMebibytesOf(paths.home), signal: started.child?.signalCode });
  if (reason === undefined && (readiness === 'damaged' || saysStoreIsDamaged(log))) {
    return new StoreDamagedError(`${damagedMessage(paths)}\n${failure('cannot open it', log, paths)}`);
  }
  const what = late
    ? `did not answer within ${settings.startTimeoutMs / 1000} s (ROME_NEO4J_START_TIMEOUT)`
    : 'ended while starting';
  return new EmbeddedServerError([reason, failure(what, log, paths)].filter(Boolean).join('\n'));
}

function damagedMessage({ home, data }: HomePaths): string {
  return (
    `The store in ${data} is damaged: something has changed or removed its files. Restore a backup (npm run rome -- restore <folder>), ` +
    `or have it made anew from its source by npm start -- --rebuild; either sets the damaged one aside in ${home}.`
  );
}

function failure(what: string, log: string, paths: HomePaths): string {
  const lines = tellingLines(log).map((line) => `  ${line}`);
  return [`Neo4j ${what}. Its last words:`, ...lines, `The whole log: ${paths.log}, and ${paths.console}.`].join('\n');
}

async function adoptOrphan(plan: LaunchPlan): Promise<LaunchedServer | undefined> {
  const { paths, settings, onProgress } = plan;
  const run = await underLock(paths, async () => claimOrphan(paths));
  if (!run) return undefined;
  const { pid } = run.java;
  if (run.state === 'stopping') {
    onProgress?.({ step: 'recovery', message: `A Neo4j (process ${pid}) is stopping: waiting for its end.` });
    await waitUntil(() => !isRunning(run.java), settings.stopTimeoutMs);
  } else {
    onProgress?.({
      step: 'recovery',
      message: `A Neo4j (process ${pid}) outlived the command that started it, and is taken over.`,
    });
    const password = readPassword(paths, onProgress);
    if (password !== undefined) {
      const readiness = await waitForServer(run.java, run.ports, password, settings.startTimeoutMs);
      if (readiness === 'ready') return { password, run: markReady(paths, run) };
    }
    onProgress?.({ step: 'recovery', message: `It does not answer: it is ended, and a new one started.` });
  }
  await endJava(run.java, settings.stopTimeoutMs);
  removeRunFile(paths.runFile, run.java);
  return undefined;
}

/** Writes ourselves as the supervisor of a Java that lost its own. */
function claimOrphan(paths: HomePaths): RunFile | undefined {
  const state = storeState(paths.runFile);
  if (state.kind !== 'orphan') return undefined;
  const run: RunFile = { ...state.run, supervisor: ourselves() };
  writeRunFile(paths.runFile, run);
  return run;
}

function refuseHeldStore(paths: HomePaths): void {
  const state = storeState(paths.runFile);
  if (state.kind !== 'held') return;
  const holder = holderOf(state.run);
  throw new StoreInUseError(
    `The store in ${paths.home} is in use: process ${holder.supervisorPid} has run a Neo4j (process ${holder.javaPid}) on it ` +
      `since ${holder.since}, at ${holder.boltUri} (Browser ${holder.browserUrl}). Use that one, stop it, or give another ROME_HOME.`,
    holder,
  );
}

async function underLock<Result>(paths: HomePaths, work: () => Promise<Result>): Promise<Result> {
  const release = await takeLockFile(paths.lock, lockTimeoutMs);
  if (!release) {
    throw new StoreInUseError(
      `Another process has been starting a Neo4j in ${paths.home} for ${lockTimeoutMs / 1000} s (${paths.lock}).`,
    );
  }
  try {
    return await work();
  } finally {
    release();
  }
}

function runFileOf(java: ProcessReference, ports: ServerPorts): RunFile {
  return { supervisor: ourselves(), java, ports, since: new Date().toISOString(), state: 'starting' };
}

function markReady(paths: HomePaths, run: RunFile): RunFile {
  const ready: RunFile = { ...run, state: 'ready' };
  writeRunFile(paths.runFile, ready);
  forgetInitialLogin(paths);
  return ready;
}

function ourselves(): ProcessReference {
  return { pid: process.pid, identity: processIdentity(process.pid) ?? 'unknown' };
}

/** Neo4j writes its pid while it runs; it helps to name who holds a locked store. */
function pidOfNeo4j(paths: HomePaths): number | undefined {
  try {
    const pid = Number(readFileSync(join(paths.server, 'run', 'neo4j.pid'), 'utf8'));
    return Number.isInteger(pid) && processIdentity(pid) !== undefined ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Neo4j itself would tell of a damaged system database. */
function checkFreeSpace(home: string, onProgress?: OnProgress): void {
  const { refusal, warning } = judgeFreeSpace(freeMebibytesOf(home), home);
  if (refusal !== undefined) throw new EmbeddedServerError(refusal);
  if (warning !== undefined) onProgress?.({ step: 'home', message: warning });
}

function checkWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new EmbeddedServerError(`${folder} cannot be written. Give a folder of yours in ROME_HOME.`);
  }
}
