import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Neo4jConnection, ResolvedNeo4j } from '@rome-graph/neo4j';
import { EmbeddedServerError, findWorkspaceRoot, openNeo4j, resolveNeo4j } from '@rome-graph/neo4j';
import { syncStatement } from '../sync/statements';
import { spawnProgram, stopProgram, success, untimelyEnd } from './child-process';
import { interrupted, listenForInterruption } from './interruption';
import { refuseFullHome } from './load-room';
import { chooseSource } from './source-choice';
import { UsageError } from './usage.error';
import { romeHome } from './workspace';

/** Longest wait for the API to hold the loaded release, in milliseconds. */
const readyTimeoutMs = 120_000;

/**
 * `rome start`: starts Neo4j, serves the API and loads the chosen source, each in a process of its own; then waits. When
 * interrupted, stops what it started, the API first.
 *
 * @throws {ChildProcessError} when the load fails or the API stops, {EmbeddedServerError} when Neo4j does.
 */
export async function startCommand(): Promise<void> {
  const { env } = process;
  const address = apiAddress(env);
  const signal = listenForInterruption();
  await refuseFullHome(env);
  const neo4j = await resolveNeo4j({
    env,
    home: romeHome(env),
    workspaceRoot: findWorkspaceRoot(),
    onProgress: ({ message }) => say(message),
  });
  refuseSecondStart(neo4j);
  say(neo4j.describe);
  const children: ChildProcess[] = [];
  const over = new AbortController();
  const serving = serve(neo4j, address, AbortSignal.any([signal, over.signal]), children);
  try {
    await Promise.race([interrupted(signal), serving, endOf(neo4j)]);
  } finally {
    over.abort();
    say('stopping');
    await Promise.all(children.map(stopProgram));
    await neo4j.release();
  }
}

/** Attaching is for commands that come and go; two starts would each believe that they own the server. */
function refuseSecondStart({ kind, describe }: ResolvedNeo4j): void {
  if (kind !== 'attached') return;
  throw new UsageError(
    `Neo4j already runs on this store: ${describe} Wait for it, stop it, or give another ROME_HOME.`,
  );
}

/** Runs the API and a load, and says where to look once the API answers from what was loaded. */
async function serve(
  { connection, browserUrl, server }: ResolvedNeo4j,
  address: string,
  signal: AbortSignal,
  children: ChildProcess[],
): Promise<void> {
  const source = await chooseSource(process.env, say, signal);
  if (signal.aborted) return;
  say(`source: ${source.description}`);
  const api = spawnProgram('apps/api/dist/main.js', [], connection);
  const options = [source.onlyIfEmpty ? '--only-if-empty' : '--unless-loaded', '--summary'];
  const loader = spawnProgram('apps/loader/dist/main.js', ['load', ...options, ...source.paths], connection);
  children.push(api, loader);
  const apiEnd = untimelyEnd(api, 'The API');
  await Promise.race([apiEnd, success(loader, 'The load').then(() => untilServed(address, connection, signal))]);
  if (signal.aborted) return;
  printAddresses(address, connection, browserUrl);
  void server?.keepClasses();
  await apiEnd;
}

/** Rejects when a Neo4j that was started here ends without having been asked to. */
function endOf({ server }: ResolvedNeo4j): Promise<never> {
  return new Promise((_resolve, reject) => {
    server?.onEnd((words) =>
      reject(new EmbeddedServerError(`Neo4j stopped by itself; start again to recover. ${words}`.trim())),
    );
  });
}

interface ServedRelease {
  readonly empreinte: string;
  readonly chargeeLe: string;
}

/** Waits until the API answers from the very release that Neo4j holds now, not from a former one. */
async function untilServed(address: string, connection: Neo4jConnection, signal: AbortSignal): Promise<void> {
  const wanted = await releaseInService(connection);
  for (const since = Date.now(); Date.now() - since < readyTimeoutMs && !signal.aborted;) {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(1_000)]);
    const answer = await fetch(`${address}/health/ready`, { signal: patience }).catch(() => undefined);
    const served = answer?.ok ? ((await answer.json()) as Partial<ServedRelease>) : undefined;
    if (served?.empreinte === wanted?.empreinte && served?.chargeeLe === wanted?.chargeeLe) return;
    await delay(100);
  }
  if (!signal.aborted)
    throw new UsageError(`the API was not ready after ${readyTimeoutMs / 1000} s; see its messages above`);
}

async function releaseInService(connection: Neo4jConnection): Promise<ServedRelease | undefined> {
  const neo4j = openNeo4j(connection);
  try {
    const releases = await neo4j.read<ServedRelease & { statut: string }>(syncStatement('release-state'));
    return releases.find(({ statut }) => statut === 'EN_SERVICE');
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
    `GraphQL        ${address}/graphql`,
    `GraphiQL       ${address}/graphql in a browser`,
    ...(browserUrl ? [`Neo4j Browser  ${browserUrl}`] : []),
    `Neo4j          ${uri}, user ${user}`,
    ...(browserUrl ? [`password       ${password} (kept in ${romeHome(process.env)})`] : []),
    'Ctrl-C stops everything.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}
