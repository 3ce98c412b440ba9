import type { Neo4jConnection } from '@rome-graph/neo4j';
import { IsBoolean, IsInt, IsNotEmpty, IsString, IsUrl, Max, Min } from 'class-validator';

/** What the environment says about the API; durations in milliseconds, sizes in bytes. README.md describes each. */
export class ApiConfiguration {
  /** Where to listen; 0 lets the system choose. PORT. */
  @IsInt()
  @Min(0)
  @Max(65_535)
  port = 3000;

  /** Address to listen on. HOST. */
  @IsString()
  @IsNotEmpty()
  host = '127.0.0.1';

  /** NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE. */
  neo4j!: Neo4jConnection;

  /** Connections kept to Neo4j. NEO4J_POOL_SIZE. */
  @IsInt()
  @Min(2)
  @Max(1000)
  neo4jPoolSize = 50;

  /** Time between two looks at the release in service. ROME_POLL_MS. */
  @IsInt()
  @Min(100)
  @Max(600_000)
  pollMs = 2_000;

  /** Longest that a request may take, in Neo4j too. ROME_REQUEST_TIMEOUT_MS. */
  @IsInt()
  @Min(100)
  @Max(600_000)
  requestTimeoutMs = 10_000;

  /** Longest that running requests may take to end when the API stops. ROME_SHUTDOWN_TIMEOUT_MS. */
  @IsInt()
  @Min(0)
  @Max(600_000)
  shutdownTimeoutMs = 10_000;

  /** Largest body of a request. ROME_MAX_BODY_BYTES. */
  @IsInt()
  @Min(1_000)
  @Max(10_000_000)
  maxBodyBytes = 100_000;

  /** Deepest selection of a query. ROME_MAX_DEPTH. */
  @IsInt()
  @Min(3)
  @Max(100)
  maxDepth = 10;

  /** Most aliases in a query. ROME_MAX_ALIASES. */
  @IsInt()
  @Min(0)
  @Max(1000)
  maxAliases = 15;

  /** Most directives in a query. ROME_MAX_DIRECTIVES. */
  @IsInt()
  @Min(0)
  @Max(1000)
  maxDirectives = 5;

  /** Most tokens in a query. ROME_MAX_TOKENS. */
  @IsInt()
  @Min(100)
  @Max(100_000)
  maxTokens = 1000;

  /** Most objects that a query may ask for, every list counted at its length. ROME_MAX_COST. */
  @IsInt()
  @Min(1000)
  @Max(1_000_000_000)
  maxCost = 200_000;

  /** Origins whose pages may call the API; none by default, the API's own pages always may. ROME_CORS_ORIGINS. */
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'], allow_query_components: false },
    { each: true },
  )
  corsOrigins: string[] = [];

  /** Whether a browser is shown GraphiQL at /graphql. ROME_GRAPHIQL. */
  @IsBoolean()
  graphiql = true;
}

/** The environment variable that gives each setting. */
export const variableOf: Readonly<Record<Exclude<keyof ApiConfiguration, 'neo4j'>, string>> = {
  port: 'PORT',
  host: 'HOST',
  neo4jPoolSize: 'NEO4J_POOL_SIZE',
  pollMs: 'ROME_POLL_MS',
  requestTimeoutMs: 'ROME_REQUEST_TIMEOUT_MS',
  shutdownTimeoutMs: 'ROME_SHUTDOWN_TIMEOUT_MS',
  maxBodyBytes: 'ROME_MAX_BODY_BYTES',
  maxDepth: 'ROME_MAX_DEPTH',
  maxAliases: 'ROME_MAX_ALIASES',
  maxDirectives: 'ROME_MAX_DIRECTIVES',
  maxTokens: 'ROME_MAX_TOKENS',
  maxCost: 'ROME_MAX_COST',
  corsOrigins: 'ROME_CORS_ORIGINS',
  graphiql: 'ROME_GRAPHIQL',
};
