import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { findRunningServer, findWorkspaceRoot, resolveNeo4j } from '@rome-graph/embedded-neo4j';
import type { Neo4j } from '@rome-graph/neo4j';
import { connectionFromEnvironment, openNeo4j } from '@rome-graph/neo4j';
import { userAgentOf } from '@rome-graph/software';
import { endingSignals } from './interruption';
import type { CommandContext } from './prepare-release';
import { beginStep } from './prepare-release';
import { romeHome } from './workspace';

/**
 * Runs some work on the Neo4j that the environment selects, else on the one that runs, else on one started for it and
 * stopped after it.
 *
 * @throws the errors of @rome-graph/neo4j when it cannot be reached or started, refuses the password or is too old.
 */
export async function withNeo4j<T>(context: CommandContext, work: (neo4j: Neo4j) => Promise<T>): Promise<T> {
  beginStep(context, 'connect to Neo4j');
  const resolved = await resolveNeo4j({
    env: process.env,
    home: romeHome(process.env),
    workspaceRoot: findWorkspaceRoot(),
    onProgress: ({ message }) => context.progress.note(message),
  });
  const neo4j = openNeo4j(resolved.connection, { userAgent: userAgentOf('rome-graph-loader', context.software) });
  const stop = stopOnce(async () => {
    await neo4j.close();
    await resolved.release();
  });
  const interrupt = (signal: NodeJS.Signals): void => {
    context.progress.note(`${signal}: stopping; what was stored is unchanged unless the load had ended`);
    void stop().finally(() => process.exit(128 + constants.signals[signal]));
  };
  const leftAlone = (): void => interrupt('SIGTERM');
  for (const signal of endingSignals) process.on(signal, interrupt);
  process.on('disconnect', leftAlone);
  try {
    context.progress.note(resolved.describe);
    await neo4j.verify();
    return await work(neo4j);
  } finally {
    for (const signal of endingSignals) process.off(signal, interrupt);
    process.off('disconnect', leftAlone);
    await stop();
  }
}

/** Whether there is a Neo4j to ask without making a new store: selected by the environment, running, or stopped. */
export async function hasNeo4j(): Promise<boolean> {
  if (connectionFromEnvironment(process.env)) return true;
  const home = romeHome(process.env);
  return existsSync(join(home, 'neo4j.password')) || (await findRunningServer(home)) !== undefined;
}

function stopOnce(stop: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
}
