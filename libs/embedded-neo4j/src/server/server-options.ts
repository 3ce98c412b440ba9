import type { OnProgress } from '../progress';

/** How the embedded server runs. Memory as Java writes it: 512m, 3g. */
export interface ServerSettings {
  /** Largest Java heap. 3g, or ROME_NEO4J_HEAP. */
  readonly heap: string;
  /** Cache of the store's pages. 512m, or ROME_NEO4J_PAGE_CACHE. */
  readonly pageCache: string;
  /** Most memory that one transaction may take; two thirds of the heap, or ROME_NEO4J_TRANSACTION_MEMORY. */
  readonly transactionMemory: string;
  /** Longest of a transaction that gives no timeout of its own. 60s, or ROME_NEO4J_TRANSACTION_TIMEOUT. */
  readonly transactionTimeout: string;
  /** Wanted port of Bolt: 7687, or ROME_NEO4J_BOLT_PORT; 0 lets the system choose. The next free one is taken. */
  readonly boltPort: number;
  /** Wanted port of HTTP and Browser: 7474, or ROME_NEO4J_HTTP_PORT; 0 lets the system choose. */
  readonly httpPort: number;
  /** Whether the Graph Data Science library is loaded (4 s more to start). True, or ROME_NEO4J_GDS=false. */
  readonly gds: boolean;
  /**
   * Whether the server lives for minutes: Java then compiles quickly and never thoroughly, which halves the CPU time of a start
   * and of a load, and makes what runs for hours slower. False.
   */
  readonly shortLived: boolean;
  /** What Neo4j Browser runs when it connects, besides reading only: commands without their colon. None. */
  readonly browserCommands: readonly string[];
  /** A folder with private.key and public.crt, by which Bolt takes connections with TLS beside those without; none. */
  readonly boltCertificates?: string;
  /** Longest wait for the server to answer, in milliseconds. 120 000, or ROME_NEO4J_START_TIMEOUT in seconds. */
  readonly startTimeoutMs: number;
  /** Longest silence before `npm start` ends it and starts it again, in milliseconds. 90 000, or ROME_NEO4J_SILENCE_TIMEOUT in seconds. */
  readonly silenceTimeoutMs: number;
  /** Longest wait for a clean stop before the process is killed, in milliseconds. 120 000. */
  readonly stopTimeoutMs: number;
}

/** What starting the embedded server needs. */
export interface EmbeddedServerOptions {
  /** ROME_HOME: store, logs, configuration and password are kept beneath it. */
  readonly home: string;
  /** Where tools/neo4j/pom.xml is. */
  readonly workspaceRoot: string;
  readonly onProgress?: OnProgress;
  /** Settings that override the environment and the defaults. */
  readonly settings?: Partial<ServerSettings>;
  /** Environment to read; that of the process by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
