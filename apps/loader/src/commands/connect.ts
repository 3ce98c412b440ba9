import type { Neo4j } from '@rome-graph/neo4j';
import {
  connectionFromEnvironment,
  findRunningServer,
  findWorkspaceRoot,
  openNeo4j,
  resolveNeo4j,
} from '@rome-graph/neo4j';
import type { CommandContext } from './prepare-release';
import { beginStep } from './prepare-release';
import { romeHome } from './workspace';

/**
 * Runs some work on the Neo4j that the environment selects, else on the one that runs, else on one started for it and
 * stopped after it.
 *
 * @throws the errors of @rome-graph/neo4j when it cannot be reached, refuses the password or is too old.
 */
export async function withNeo4j<T>(context: CommandContext, work: (neo4j: Neo4j) => Promise<T>): Promise<T> {
  beginStep(context, 'connect to Neo4j');
  const resolved = await resolveNeo4j({
    env: process.env,
    home: romeHome(process.env),
    workspaceRoot: findWorkspaceRoot(),
    onProgress: ({ message }) => context.progress.note(message),
  });
  const neo4j = openNeo4j(resolved.connection);
  const stop = stopOnce(async () => {
    await neo4j.close();
    await resolved.release();
  });
  const interrupt = (signal: NodeJS.Signals): void => {
    context.progress.note(`${signal}: stopping; what was stored is unchanged unless the load had ended`);
    void stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    context.progress.note(resolved.describe);
    await neo4j.verify();
    return await work(neo4j);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    await stop();
  }
}

/** The Neo4j that the environment selects or that runs; undefined when there is none, for work that can do without. */
export async function runningNeo4j(): Promise<Neo4j | undefined> {
  const connection =
    connectionFromEnvironment(process.env) ?? (await findRunningServer(romeHome(process.env)))?.connection;
  return connection && openNeo4j(connection);
}

function stopOnce(stop: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
}
