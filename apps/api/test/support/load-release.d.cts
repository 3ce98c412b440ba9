import type { Neo4jConnection } from '@rome-graph/neo4j';

/** Loads a real release with the loader's own command, in a process of its own. */
export declare function loadRelease(connection: Neo4jConnection, version: 'v458' | 'v460'): Promise<void>;
