import type { Neo4j } from './client/neo4j.client';
import type { Neo4jConnection } from './client/neo4j-connection';

/** How the Neo4j of an integration spec runs. */
export interface TestNeo4jOptions {
  /** Largest Java heap; 1g by default. */
  readonly heap?: string;
  /** Whether GDS is loaded; false by default, which starts faster. */
  readonly gds?: boolean;
}

/** A real Neo4j for integration specs, in a temporary home of its own. */
export interface TestNeo4j {
  readonly neo4j: Neo4j;
  readonly connection: Neo4jConnection;
  /** ROME_HOME of the server. */
  readonly home: string;
  /** Stops the server and removes its home. */
  stop(): Promise<void>;
  /** Kills Java as kill -9 does. */
  kill9(): Promise<void>;
  /** Stops Java if it runs and starts it again on the same store and ports. */
  restart(): Promise<void>;
  /** Removes all data, constraints and indexes. */
  clear(): Promise<void>;
}

/** stub */
export async function startTestNeo4j(_options: TestNeo4jOptions = {}): Promise<TestNeo4j> {
  throw new Error('not yet');
}
