import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedServerOptions, ResolvedNeo4j } from '@rome-graph/embedded-neo4j';
import {
  EmbeddedServer,
  EmbeddedServerError,
  findRunningServer,
  findWorkspaceRoot,
  isPortFree,
  resolveNeo4j,
  serverSettings,
  setStoreAside,
} from '@rome-graph/embedded-neo4j';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import { browserCommands, openNeo4j } from '@rome-graph/neo4j';
import type { LoadedSources } from '@rome-graph/report';
import { renderMissingDocuments } from '@rome-graph/report';
import { requireSource } from '@rome-graph/rome-files';
import { syncStatement } from '../sync/statements';
import { keptIn } from './backup.command';
import { ChildProcessError, spawnProgram, stopProgram, success, untimelyEnd } from './child-process';
import { refuseSelectedNeo4j } from './embedded-only';
import { exitCodes } from './exit-codes';
import { interrupted, listenForInterruption } from './interruption';
import { Neo4jKeeper } from './neo4j-keeper';
import type { SourceChoice } from './source-choice';
import { chooseSource, givenSources } from './source-choice';
import { UsageError } from './usage.error';
import { romeHome } from './workspace';

/** Longest wait for the API to hold the loaded release, in milliseconds. */
const readyTimeoutMs = 120_000;

/** How often a load is begun at most when Neo4j ends during each. */
const mostLoads = 4;

/** How `rome start` begins. */
export interface StartOptions {
  /** Whether the store is made anew. */
  readonly rebuild: boolean;
}

/**
 * `rome start`: starts Neo4j, serves the API and loads the chosen source, each in a process of its own; then waits. A Neo4j that
 * it started and that ends, or is silent, is started again beside the API, which goes on. When interrupted, stops what it
 * started, the API first.
 *
 * @throws {UsageError | InputError} before anything is started: the port of the API is taken, a given source is not there.
 * @throws {ChildProcessError} when the load fails or the API stops.
 */
export async function startCommand({ rebuild }: StartOptions): Promise<void> {
  const { env } = process;
  const address = apiAddress(env);
  await refuseWhatCannotBegin(env, address);
  if (rebuild) await makeRoomForNewStore(env);
  const signal = listenForInterruption();
  const options = {
    env,
    home: romeHome(env),
    workspaceRoot: findWorkspaceRoot(),
    settings: { browserCommands: browserCommands(address) },
    onProgress: ({ message }: { readonly message: string }) => say(message),
  };
  const neo4j = await resolveNeo4j(options);
  refuseSecondStart(neo4j);
  say(neo4j.describe);
  const over = new AbortController();
  const started: Started = { neo4j, children: [], signal: AbortSignal.any([signal, over.signal]) };
  const keeper = neo4j.server && keeperOf(neo4j.server, options, started.signal);
  const serving = serve(started, address, keeper);
  try {
    await Promise.race([interrupted(signal), serving]);
  } finally {
    over.abort();
    say('stopping');
    await Promise.all(started.children.map(stopProgram));
    await (keeper ? keeper.stop() : neo4j.release());
  }
}

/** What can be known at once is said at once, not after Neo4j has started. A start beside another is told of that one, whose port it finds taken. */
async function refuseWhatCannotBegin(env: NodeJS.ProcessEnv, address: string): Promise<void> {
  for (const path of givenSources(env)) await requireSource(path);
  const port = Number(new URL(address).port);
  if ((await isPortFree(port)) || (await findRunningServer(romeHome(env)))) return;
  throw new UsageError(
    `Port ${port} of 127.0.0.1 is taken: stop what listens there, or give another port in PORT. Nothing was started.`,
  );
}

/** The store that is there is kept beside: what was damaged may still be wanted. */
async function makeRoomForNewStore(env: NodeJS.ProcessEnv): Promise<void> {
  refuseSelectedNeo4j(env, 'start --rebuild');
  const aside = await setStoreAside(romeHome(env));
  if (aside !== undefined) say(keptIn(aside));
}

/** What runs. */
interface Started {
  readonly neo4j: ResolvedNeo4j;
  readonly children: ChildProcess[];
  /** Aborted when it is to be stopped. */
  readonly signal: AbortSignal;
}

function keeperOf(server: EmbeddedServer, options: EmbeddedServerOptions, over: AbortSignal): Neo4jKeeper {
  const startAgain = async ({ boltPort, httpPort }: EmbeddedServer): Promise<EmbeddedServer> => {
    // The API knows the address and no other.
    if (!(await isPortFree(boltPort))) {
      throw new EmbeddedServerError(
        `Port ${boltPort}, where the API looks for Neo4j, is taken: end what listens there.`,
      );
    }
    return EmbeddedServer.start({ ...options, settings: { ...options.settings, boltPort, httpPort } });
  };
  const { silenceTimeoutMs } = serverSettings(options.env ?? {});
  return new Neo4jKeeper(server, { startAgain, say, silenceMs: silenceTimeoutMs, over });
}

/** Attaching is for commands that come and go; two starts would each believe that they own the server. */
function refuseSecondStart({ kind, describe }: ResolvedNeo4j): void {
  if (kind !== 'attached') return;
  throw new UsageError(
    `Neo4j already runs on this store: ${describe} Wait for it, stop it, or give another ROME_HOME.`,
  );
}

/** Runs the API and a load, and says where to look once the API answers from what was loaded. */
async function serve(started: Started, address: string, keeper: Neo4jKeeper | undefined): Promise<void> {
  const { neo4j, children, signal } = started;
  const { connection, browserUrl, server } = neo4j;
  const source = await chooseSource(process.env, say, signal);
  if (signal.aborted) return;
  say(`source: ${source.description}`);
  const api = spawnProgram('@rome-graph/api', [], connection);
  children.push(api);
  const apiEnd = untimelyEnd(api, 'The API');
  const loaded = load(started, source, keeper).then(() => untilServed(address, connection, signal));
  loaded.catch(() => undefined);
  await Promise.race([apiEnd, loaded]);
  if (signal.aborted) return;
  printAddresses(address, connection, browserUrl);
  await sayWhatIsMissing(connection);
  void server?.keepClasses();
  await apiEnd;
}

/** Loads the source, and again where Neo4j ended meanwhile and was started again. */
async function load(
  { neo4j, children, signal }: Started,
  source: SourceChoice,
  keeper: Neo4jKeeper | undefined,
): Promise<void> {
  const options = [source.onlyIfEmpty ? '--only-if-empty' : '--unless-loaded', '--summary'];
  for (let loads = 1; ; loads += 1) {
    const endings = keeper?.endings;
    const loader = spawnProgram('@rome-graph/loader', ['load', ...options, ...source.paths], neo4j.connection);
    children.push(loader);
    try {
      return await success(loader, 'The load');
    } catch (error) {
      if (signal.aborted) return;
      const isOfNeo4j = error instanceof ChildProcessError && error.exitCode === exitCodes.neo4j;
      if (!isOfNeo4j || !keeper || loads === mostLoads || !(await keeper.answersAgain())) throw error;
      if (keeper.endings === endings) throw error;
      say('The load is begun again.');
    }
  }
}

interface ServedRelease {
  readonly empreinte: string;
  readonly chargeeLe: string;
}

/** Waits until the API answers from the very release that Neo4j holds now, not from a former one. */
async function untilServed(address: string, connection: Neo4jConnection, signal: AbortSignal): Promise<void> {
  for (const since = Date.now(); Date.now() - since < readyTimeoutMs && !signal.aborted;) {
    // Asked each time: Neo4j may have ended since the load did.
    const wanted = await releaseInService(connection).catch(() => undefined);
    const patience = AbortSignal.any([signal, AbortSignal.timeout(1_000)]);
    const answer = await fetch(`${address}/health/ready`, { signal: patience }).catch(() => undefined);
    const served = answer?.ok ? ((await answer.json()) as Partial<ServedRelease>) : undefined;
    if (wanted && served?.empreinte === wanted.empreinte && served.chargeeLe === wanted.chargeeLe) return;
    await delay(100);
  }
  if (!signal.aborted)
    throw new UsageError(`the API was not ready after ${readyTimeoutMs / 1000} s; see its messages above`);
}

async function releaseInService(connection: Neo4jConnection): Promise<ServedRelease | undefined> {
  const neo4j = openNeo4j(connection);
  try {
    const releases = await neo4j.read<ServedRelease & { statut: string }>(
      syncStatement('release-state'),
      {},
      { timeoutMs: 5_000 },
    );
    return releases.find(({ statut }) => statut === 'EN_SERVICE');
  } finally {
    await neo4j.close();
  }
}

/** Nothing is said when Neo4j has ended meanwhile: its keeper says that. */
async function sayWhatIsMissing(connection: Neo4jConnection): Promise<void> {
  const neo4j = openNeo4j(connection);
  try {
    const options = { timeoutMs: 5_000 };
    const [loaded] = await neo4j.read<LoadedSources>(syncStatement('sources-in-service'), {}, options);
    const missing = loaded && renderMissingDocuments(loaded);
    if (missing !== undefined) say(missing);
  } catch {
    return;
  } finally {
    await neo4j.close();
  }
}

function apiAddress(env: NodeJS.ProcessEnv): string {
  const port = env.PORT || '3000';
  if (!/^[1-9]\d{0,4}$/.test(port))
    throw new UsageError(`PORT is "${port}"; give the port of the API, from 1 to 65535`);
  return `http://127.0.0.1:${port}`;
}

function printAddresses(
  address: string,
  { uri, user, password }: Neo4jConnection,
  browserUrl: string | undefined,
): void {
  const lines = [
    '',
    ...(process.env.ROME_EXPLORER === 'false' ? [] : [`Explorer       ${address}/ in a browser`]),
    `GraphQL        ${address}/graphql`,
    `GraphiQL       ${address}/graphql in a browser`,
    ...(browserUrl ? [`Neo4j Browser  ${browserUrl}`] : []),
    `Neo4j          ${uri}, user ${user}`,
    'shell          npm run rome -- shell',
    ...(browserUrl ? [`password       ${password} (kept in ${romeHome(process.env)})`] : []),
    'Ctrl-C stops everything.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}
