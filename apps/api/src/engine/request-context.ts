import type { Driver } from 'neo4j-driver';
import type { Snapshot } from './snapshot';

/** What a GraphQL request carries to its resolvers. */
export interface RequestContext {
  /** The release that the whole request is answered from; undefined while none can be served. */
  readonly snapshot: Snapshot | undefined;
  /** What the API waits for while none can, as a sentence. */
  readonly waitsFor: string;
  /** What the generated resolvers query. */
  readonly executionContext: Driver;
  /** How they open sessions: the database to read. */
  readonly sessionConfig: { readonly database?: string };
  /** Their transactions end in Neo4j when the request's time is over, in milliseconds. */
  readonly transaction: { readonly timeout: number };
}
