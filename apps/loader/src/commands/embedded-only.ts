import { connectionFromEnvironment } from '@rome-graph/neo4j';
import { UsageError } from './usage.error';

/**
 * Refuses to do to the embedded store what a user who selects another Neo4j may mean for that one.
 *
 * @throws {UsageError} naming what to do.
 */
export function refuseSelectedNeo4j(env: NodeJS.ProcessEnv, what: string): void {
  const selected = connectionFromEnvironment(env);
  if (!selected) return;
  throw new UsageError(
    `${what} is of the embedded store, and NEO4J_URI selects ${selected.uri}: unset it, or use the tools of that server.`,
  );
}
