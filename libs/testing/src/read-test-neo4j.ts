import type { Neo4jConnection } from '@rome-graph/neo4j';
import { openNeo4j } from '@rome-graph/neo4j';
import type { LoadedRelease } from './load-release';
import { loadedStore } from './loaded-store';
import type { TestNeo4j } from './test-neo4j';
import { startTestNeo4j } from './test-neo4j';

/** A Neo4j that a spec reads, and changes nothing in. */
export type ReadTestNeo4j = Pick<TestNeo4j, 'neo4j' | 'connection' | 'stop'>;

/** The Neo4j that the specs of a run share, as the setup of the API's tells it in ROME_TEST_NEO4J. */
interface SharedNeo4j extends Neo4jConnection {
  readonly store: LoadedRelease;
}

/** A Neo4j with a loaded store, to be read only: the one that the run shares where it holds that store, else one of its own. */
export async function readTestNeo4j(store: LoadedRelease): Promise<ReadTestNeo4j> {
  const shared = sharedNeo4j();
  if (shared?.store !== store) return startTestNeo4j({ store: await loadedStore(store) });
  const neo4j = openNeo4j(shared);
  return { neo4j, connection: shared, stop: () => neo4j.close() };
}

function sharedNeo4j(): SharedNeo4j | undefined {
  const told = process.env.ROME_TEST_NEO4J;
  return told ? (JSON.parse(told) as SharedNeo4j) : undefined;
}
