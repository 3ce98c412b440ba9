import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ResolvedNeo4j } from '@rome-graph/neo4j';
import { findWorkspaceRoot, resolveNeo4j } from '@rome-graph/neo4j';
import { chooseSource } from './source-choice';
import { UsageError } from './usage.error';
import { romeHome } from './workspace';

/** Longest wait for the API to hold the loaded release, in milliseconds. */
const readyTimeoutMs = 120_000;

/**
 * `rome start`: starts Neo4j, serves the API and loads the chosen source, each in a process of its own; then waits. On
 * SIGINT or SIGTERM, stops what it started, the API first.
 */
export async function startCommand(): Promise<void> {
  const { env } = process;
  const neo4j = await resolveNeo4j({
    env,
    home: romeHome(env),
    workspaceRoot: findWorkspaceRoot(),
    onProgress: ({ message }) => say(message),
  });
  refuseSecondStart(neo4j);
  say(neo4j.describe);
  const children: ChildProcess[] = [];
  const interrupted = interruption();
  try {
    const source = await chooseSource(env, say);
    say(`source: ${source.description}`);
    const api = spawnNode('apps/api/dist/main.js', [], neo4j, children);
    const options = [source.onlyIfEmpty ? '--only-if-empty' : '--unless-loaded', '--summary'];
    const loader = spawnNode('apps/loader/dist/main.js', ['load', ...options, ...source.paths], neo4j, children);
    const ready = load(loader).then(() => waitUntilReady(api));
    ready.catch(() => undefined);
    await Promise.race([ready, interrupted.then(() => undefined), failure(api)]);
    if (!interrupted.happened) printAddresses(neo4j);
    await Promise.race([interrupted, failure(api)]);
  } finally {
    say('stopping');
    await Promise.all(children.map(stop));
    await neo4j.release();
  }
}

/** Attaching is for commands that come and go; two starts would each believe that they own the server. */
function refuseSecondStart({ kind, describe }: ResolvedNeo4j): void {
  if (kind !== 'attached') return;
  throw new UsageError(`Already started: ${describe} Stop it first, or give another ROME_HOME.`);
}

interface Interruption extends Promise<void> {
  happened: boolean;
}

function interruption(): Interruption {
  const promise = new Promise<void>((resolve) => {
    const interrupt = (): void => {
      promise.happened = true;
      resolve();
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    whenNpmDies(interrupt);
  }) as Interruption;
  promise.happened = false;
  return promise;
}

/** npm runs scripts through a shell that does not pass signals on: killing npm would leave everything running. */
function whenNpmDies(interrupt: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    interrupt();
  }, 500);
  watch.unref();
}

function spawnNode(
  script: string,
  args: readonly string[],
  { connection }: ResolvedNeo4j,
  children: ChildProcess[],
): ChildProcess {
  const child = spawn(process.execPath, [join(findWorkspaceRoot(), script), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NEO4J_URI: connection.uri,
      NEO4J_USER: connection.user,
      NEO4J_PASSWORD: connection.password,
      ...(connection.database && { NEO4J_DATABASE: connection.database }),
    },
  });
  children.push(child);
  return child;
}

async function load(loader: ChildProcess): Promise<void> {
  const [code] = (await once(loader, 'exit')) as [number | null];
  if (code !== 0) throw new UsageError('the load failed; see the message above. ROME_SOURCE names what to load');
}

/** Rejects when the API stops by itself, as when its port is taken. */
async function failure(api: ChildProcess): Promise<void> {
  const [code] = (await once(api, 'exit')) as [number | null];
  throw new UsageError(`the API stopped (exit code ${code}); see the message above`);
}

async function waitUntilReady(api: ChildProcess): Promise<void> {
  const address = `${apiAddress()}/health/ready`;
  for (const since = Date.now(); Date.now() - since < readyTimeoutMs && api.exitCode === null;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new UsageError(`the API was not ready after ${readyTimeoutMs / 1000} s; see its messages above`);
}

function apiAddress(): string {
  return `http://127.0.0.1:${process.env.PORT ?? 3000}`;
}

function printAddresses({ connection, browserUrl }: ResolvedNeo4j): void {
  const lines = [
    '',
    `GraphQL        ${apiAddress()}/graphql`,
    `GraphiQL       ${apiAddress()}/graphql in a browser`,
    ...(browserUrl ? [`Neo4j Browser  ${browserUrl}`] : []),
    `Neo4j          ${connection.uri}, user ${connection.user}`,
    ...(browserUrl ? [`password       ${connection.password} (kept in ${romeHome(process.env)})`] : []),
    'Ctrl-C stops everything.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}
