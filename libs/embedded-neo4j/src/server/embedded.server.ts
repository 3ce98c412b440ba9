import type { ChildProcess } from 'node:child_process';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import type { JavaInstallation } from '../machine/java-choice';
import { findJava } from '../machine/java.discovery';
import { onEndingSignal } from '../machine/signals';
import type { OnProgress } from '../progress';
import type { ClassArchiveOutcome } from './class-archive';
import { makeClassArchive } from './class-archive';
import type { HomePaths } from './home-paths';
import { homePaths } from './home-paths';
import { childEnvironment } from './java-command';
import { diagnose, freeMebibytesOf } from './diagnosis';
import { endJava, signalJava } from './java.process';
import { embeddedConnection } from './readiness';
import type { RunFile } from './run-file';
import { browserUrl, isRunning, removeRunFile, writeRunFile } from './run-file';
import { ensureAssembly } from './server-assembly';
import { logLength, readLogSince, tellingLines } from './server-log';
import type { EmbeddedServerOptions, ServerSettings } from './server-options';
import { serverSettings } from './server-settings';
import type { LaunchedServer } from './server.launcher';
import { launchServer, prepareHome } from './server.launcher';

/** Told that Neo4j ended without being asked to, with its last words. */
export type OnServerEnd = (lastWords: string) => void;

interface ServerFacts {
  readonly launched: LaunchedServer;
  readonly paths: HomePaths;
  readonly settings: ServerSettings;
  readonly java: JavaInstallation;
  readonly assembly: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onProgress?: OnProgress;
  readonly startedInMs: number;
}

const watchEveryMs = 2_000;

/**
 * A Neo4j Community server that this process runs on the loopback interface, on the store of ROME_HOME. It ends with
 * this process; a process that is killed with SIGKILL leaves it running, and the next start takes it over.
 */
export class EmbeddedServer {
  /** ROME_HOME. */
  readonly home: string;
  /** How to log in, over Bolt. */
  readonly connection: Neo4jConnection;
  /** Address of Neo4j Browser. */
  readonly browserUrl: string;
  /** File that holds the password. */
  readonly passwordFile: string;
  readonly boltPort: number;
  readonly httpPort: number;
  readonly javaPid: number;
  /** The JDK chosen. */
  readonly java: JavaInstallation;
  /** Whether it had been started by a process that was killed. */
  readonly adopted: boolean;
  /** From the start of Java, or from the finding of the orphan, to the first answer; in milliseconds. */
  readonly startedInMs: number;

  private run: RunFile;
  private readonly paths: HomePaths;
  private readonly settings: ServerSettings;
  private readonly assembly: string;
  private readonly env: NodeJS.ProcessEnv;
  /** Ends what is done beside the server when it stops. */
  private readonly over = new AbortController();
  private readonly onProgress: OnProgress | undefined;
  private readonly endListeners: OnServerEnd[] = [];
  private readonly disposals: (() => void)[] = [];
  private stopping: Promise<void> | undefined;
  /** Of Neo4j's log, when the server was ready. */
  private readonly logLength: number;

  private constructor({ launched, paths, settings, java, assembly, env, onProgress, startedInMs }: ServerFacts) {
    this.assembly = assembly;
    this.env = env;
    this.run = launched.run;
    this.paths = paths;
    this.logLength = logLength(paths.log);
    this.settings = settings;
    this.onProgress = onProgress;
    this.home = paths.home;
    this.passwordFile = paths.password;
    this.connection = embeddedConnection(launched.run.ports, launched.password);
    this.browserUrl = browserUrl(launched.run.ports);
    this.boltPort = launched.run.ports.bolt;
    this.httpPort = launched.run.ports.http;
    this.javaPid = launched.run.java.pid;
    this.java = java;
    this.adopted = launched.child === undefined;
    this.startedInMs = startedInMs;
    this.watch(launched.child);
    this.endWithProcess();
  }

  /**
   * Starts a server on the store of ROME_HOME: finds a JDK, fetches Neo4j if it is not there, chooses free ports,
   * recovers what a crash left. Resolves when it answers. A signal that ends this process meanwhile ends Java as well;
   * afterwards that is up to the caller: `stopOnSignals`.
   *
   * @throws {StoreInUseError} when a living process runs a server on this store.
   * @throws {JavaNotFoundError | MavenNotFoundError | PasswordLostError | EmbeddedServerError | SettingsError}
   */
  static async start(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const { onProgress, env = process.env } = options;
    const paths = homePaths(options.home);
    const settings = serverSettings(env, options.settings);
    prepareHome(paths, onProgress);
    const java = findJava(env);
    onProgress?.({ step: 'java', message: `Java ${java.version}, found by ${java.source}: ${java.path}.` });
    const assembly = await ensureAssembly({
      workspaceRoot: options.workspaceRoot,
      java,
      env,
      onProgress,
    });
    const begun = Date.now();
    const launched = await launchServer({ paths, java, assembly, settings, env, onProgress });
    const startedInMs = Date.now() - begun;
    const server = new EmbeddedServer({
      launched,
      paths,
      settings,
      java,
      assembly,
      env: childEnvironment(env, java),
      onProgress,
      startedInMs,
    });
    const seconds = (startedInMs / 1000).toFixed(1);
    onProgress?.({ step: 'ready', message: `Neo4j answers on ${server.connection.uri} after ${seconds} s.` });
    return server;
  }

  /** Whether Java still runs. */
  get isRunning(): boolean {
    return isRunning(this.run.java);
  }

  /**
   * Stops the server cleanly: SIGTERM, upon which it writes a checkpoint. Java is killed only after 120 s
   * (stopTimeoutMs); its logs are then replayed at the next start. Can be called any number of times.
   */
  stop(): Promise<void> {
    this.stopping ??= this.stopOnce();
    return this.stopping;
  }

  /**
   * Stops the server when this process receives SIGINT, SIGTERM or SIGHUP, then lets the signal take its course, unless
   * the program listens to it as well. Returns what undoes this.
   */
  stopOnSignals(): () => void {
    const undo = onEndingSignal(() => this.stop());
    this.disposals.push(undo);
    return undo;
  }

  /**
   * Keeps the classes that Java has read for this server, so that the next starts take half the time: about 25 s of a
   * processor at the lowest priority, in a process of its own that ends with the server. Does nothing when they are kept
   * already; a failure changes nothing.
   */
  keepClasses(): Promise<ClassArchiveOutcome> {
    const { java, assembly, settings, paths, env, over } = this;
    return makeClassArchive({ java, assembly, gds: settings.gds }, paths.classes, env, over.signal);
  }

  /** Ends Java at once, as a crash would: for one that does not answer. The next start replays its logs. */
  kill(): void {
    signalJava(this.run.java, 'SIGKILL');
  }

  /** Tells when Java ends without having been asked to. */
  onEnd(listener: OnServerEnd): void {
    this.endListeners.push(listener);
  }

  private async stopOnce(): Promise<void> {
    if (isRunning(this.run.java)) {
      this.onProgress?.({ step: 'stop', message: 'Stopping Neo4j …' });
      this.markStopping();
      const how = await endJava(this.run.java, this.settings.stopTimeoutMs);
      const message =
        how === 'clean' ? 'Neo4j is stopped.' : 'Neo4j did not stop in time and was killed: it will recover.';
      this.onProgress?.({ step: 'stop', message });
    }
    this.forget();
  }

  /** A server that is stopping is neither attached to nor taken over. */
  private markStopping(): void {
    this.run = { ...this.run, state: 'stopping' };
    try {
      writeRunFile(this.paths.runFile, this.run);
    } catch {
      return;
    }
  }

  private forget(): void {
    this.over.abort();
    removeRunFile(this.paths.runFile, this.run.java);
    this.disposals.splice(0).forEach((dispose) => dispose());
  }

  private watch(child: ChildProcess | undefined): void {
    const ended = (): void => {
      if (this.stopping) return;
      this.forget();
      const log = `${readLogSince(this.paths.console, 0)}\n${readLogSince(this.paths.log, this.logLength)}`;
      const reason = diagnose({ log, freeMebibytes: freeMebibytesOf(this.home), signal: child?.signalCode });
      const words = [...(reason === undefined ? [] : [reason]), ...tellingLines(log)];
      this.endListeners.forEach((listener) => listener(words.join('\n')));
    };
    if (child) {
      child.once('exit', ended);
      this.disposals.push(() => child.off('exit', ended));
      if (!this.isRunning) ended();
      return;
    }
    const timer = setInterval(() => {
      if (!this.isRunning) ended();
    }, watchEveryMs);
    timer.unref();
    this.disposals.push(() => clearInterval(timer));
  }

  /** A program that ends by itself waits for a clean stop; one that calls process.exit() leaves Java to stop alone. */
  private endWithProcess(): void {
    const stop = (): void => void this.stop();
    const signal = (): void => {
      this.over.abort();
      if (!this.isRunning) return;
      this.markStopping();
      signalJava(this.run.java, 'SIGTERM');
    };
    process.once('beforeExit', stop);
    process.once('exit', signal);
    this.disposals.push(() => process.off('beforeExit', stop).off('exit', signal));
  }
}
