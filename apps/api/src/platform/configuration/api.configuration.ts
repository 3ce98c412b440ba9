import type { Neo4jConnection } from '@rome-graph/neo4j';
import type { Software } from '@rome-graph/software';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsString, IsUrl, Matches, Max, Min } from 'class-validator';

/** How the log is written. */
export const logFormats = ['text', 'json'] as const;

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

  /** What answers say they were made by; its commit is that of ROME_COMMIT when git does not tell it. */
  software!: Software;

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

  /** Longest that a request may wait while another release is being committed, and the engine follows. ROME_SWITCH_TIMEOUT_MS. */
  @IsInt()
  @Min(100)
  @Max(3_600_000)
  switchTimeoutMs = 180_000;

  /** Longest that a request may wait for the release that it asks for in X-Rome-Release-Min. ROME_RELEASE_WAIT_MS. */
  @IsInt()
  @Min(0)
  @Max(600_000)
  releaseWaitMs = 10_000;

  /** How long requests are answered still after SIGTERM, while /health/ready says 503. ROME_DRAIN_MS. */
  @IsInt()
  @Min(0)
  @Max(600_000)
  drainMs = 0;

  /** Whether the port opens only once a release is in service, for a proxy that does not ask /health/ready. ROME_OPEN_WHEN_READY. */
  @IsBoolean()
  openWhenReady = false;

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
  maxCost = 500_000;

  /** Most objects of a page at the top of a query. ROME_MAX_PAGE. */
  @IsInt()
  @Min(200)
  @Max(1000)
  maxPage = 1000;

  /** Most objects of a list within another object. ROME_MAX_NESTED_PAGE. */
  @IsInt()
  @Min(200)
  @Max(1000)
  maxNestedPage = 1000;

  /** Most operations that run at a time; those that the engine answers at once do not count. ROME_MAX_CONCURRENT. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  maxConcurrent = 200;

  /** Most requests of a key or address in a minute; 0 for no limit, as is the rule on loopback. ROME_RATE_LIMIT. */
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  rateLimit = 600;

  /** File of the keys that open the API; none when no key is needed. ROME_API_KEYS_FILE. */
  @IsString()
  apiKeysFile = '';

  /** File of the secret under which tokens are sealed, the same for all replicas; each process has one of its own where none is given. ROME_TOKEN_SECRET_FILE. */
  @IsString()
  tokenSecretFile = '';

  /** Whether anyone may call an API that listens elsewhere than on loopback. ROME_OPEN_ACCESS. */
  @IsBoolean()
  openAccess = false;

  /** Addresses or networks of the proxies whose word is taken for the address of a client. ROME_TRUST_PROXY. */
  @Matches(/^[\da-f.:]+(\/\d{1,3})?$/i, {
    each: true,
    message: '$property must be addresses or networks, as 10.0.0.0/8',
  })
  trustProxy: string[] = [];

  /** Names that the API is asked by, besides localhost; any where it listens for others and none is given. ROME_ALLOWED_HOSTS. */
  @Matches(/^([\w-]+(\.[\w-]+)*|\[[\da-f:.]+\])$/i, {
    each: true,
    message: '$property must be names of hosts without port, as api.example.org',
  })
  allowedHosts: string[] = [];

  /** Whether browsers are told what pages of the API may do. ROME_SECURITY_HEADERS. */
  @IsBoolean()
  securityHeaders = true;

  /** Whether the schema may be asked for. ROME_INTROSPECTION. */
  @IsBoolean()
  introspection = true;

  /** How long the answer to a GET may be kept without asking again, in seconds. ROME_CACHE_SECONDS. */
  @IsInt()
  @Min(0)
  @Max(86_400)
  cacheSeconds = 60;

  /** File of the trusted documents, by id. ROME_DOCUMENTS_FILE. */
  @IsString()
  documentsFile = '';

  /** Whether only trusted documents are answered. ROME_DOCUMENTS_ONLY. */
  @IsBoolean()
  documentsOnly = false;

  /** File of synonyms that searches know beside those of the product. ROME_SYNONYMES_FILE. */
  @IsString()
  synonymesFile = '';

  /** Whether /metrics is served. ROME_METRICS. */
  @IsBoolean()
  metrics = true;

  /** How the log is written: lines to read, or JSON with one line for each request. ROME_LOG_FORMAT. */
  @IsIn(logFormats)
  logFormat: (typeof logFormats)[number] = 'text';

  /** Whether the log shows the documents and variables of requests. ROME_LOG_QUERIES. */
  @IsBoolean()
  logQueries = false;

  /** Whether POST /cypher answers statements that read. ROME_CYPHER. */
  @IsBoolean()
  cypher = false;

  /** Most rows of such an answer. ROME_CYPHER_MAX_ROWS. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  cypherMaxRows = 10_000;

  /** Longest that such a statement may take, until its last row is sent. ROME_CYPHER_TIMEOUT_MS. */
  @IsInt()
  @Min(100)
  @Max(600_000)
  cypherTimeoutMs = 10_000;

  /** Most memory that such an answer may take here, in MiB; Neo4j has its own limit. ROME_CYPHER_MEMORY_MB. */
  @IsInt()
  @Min(192)
  @Max(8_192)
  cypherMemoryMb = 256;

  /** Most such statements at a time. ROME_CYPHER_MAX_CONCURRENT. */
  @IsInt()
  @Min(1)
  @Max(100)
  cypherMaxConcurrent = 4;

  /** Whether the paths of the official APIs are answered, under /partenaire. ROME_REST. */
  @IsBoolean()
  rest = true;

  /** Whether assistants are answered at /mcp. ROME_MCP. */
  @IsBoolean()
  mcp = true;

  /** Origins whose pages may call the API; none by default, the API's own pages always may. ROME_CORS_ORIGINS. */
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'], allow_query_components: false },
    { each: true },
  )
  @Matches(/^https?:\/\/[^/?#\s]+\/?$/i, {
    each: true,
    message: '$property must be origins, as https://app.example.org',
  })
  corsOrigins: string[] = [];

  /** Whether a browser is shown GraphiQL at /graphql. ROME_GRAPHIQL. */
  @IsBoolean()
  graphiql = true;

  /** Whether a browser is shown the explorer at /. ROME_EXPLORER. */
  @IsBoolean()
  explorer = true;
}

/** The environment variable that gives each setting. */
export const variableOf: Readonly<Record<Exclude<keyof ApiConfiguration, 'neo4j' | 'software'>, string>> = {
  port: 'PORT',
  host: 'HOST',
  neo4jPoolSize: 'NEO4J_POOL_SIZE',
  pollMs: 'ROME_POLL_MS',
  requestTimeoutMs: 'ROME_REQUEST_TIMEOUT_MS',
  switchTimeoutMs: 'ROME_SWITCH_TIMEOUT_MS',
  releaseWaitMs: 'ROME_RELEASE_WAIT_MS',
  drainMs: 'ROME_DRAIN_MS',
  openWhenReady: 'ROME_OPEN_WHEN_READY',
  shutdownTimeoutMs: 'ROME_SHUTDOWN_TIMEOUT_MS',
  maxBodyBytes: 'ROME_MAX_BODY_BYTES',
  maxDepth: 'ROME_MAX_DEPTH',
  maxAliases: 'ROME_MAX_ALIASES',
  maxDirectives: 'ROME_MAX_DIRECTIVES',
  maxTokens: 'ROME_MAX_TOKENS',
  maxCost: 'ROME_MAX_COST',
  maxPage: 'ROME_MAX_PAGE',
  maxNestedPage: 'ROME_MAX_NESTED_PAGE',
  maxConcurrent: 'ROME_MAX_CONCURRENT',
  rateLimit: 'ROME_RATE_LIMIT',
  apiKeysFile: 'ROME_API_KEYS_FILE',
  tokenSecretFile: 'ROME_TOKEN_SECRET_FILE',
  openAccess: 'ROME_OPEN_ACCESS',
  trustProxy: 'ROME_TRUST_PROXY',
  allowedHosts: 'ROME_ALLOWED_HOSTS',
  securityHeaders: 'ROME_SECURITY_HEADERS',
  introspection: 'ROME_INTROSPECTION',
  cacheSeconds: 'ROME_CACHE_SECONDS',
  documentsFile: 'ROME_DOCUMENTS_FILE',
  documentsOnly: 'ROME_DOCUMENTS_ONLY',
  synonymesFile: 'ROME_SYNONYMES_FILE',
  metrics: 'ROME_METRICS',
  logFormat: 'ROME_LOG_FORMAT',
  logQueries: 'ROME_LOG_QUERIES',
  cypher: 'ROME_CYPHER',
  cypherMaxRows: 'ROME_CYPHER_MAX_ROWS',
  cypherTimeoutMs: 'ROME_CYPHER_TIMEOUT_MS',
  cypherMemoryMb: 'ROME_CYPHER_MEMORY_MB',
  cypherMaxConcurrent: 'ROME_CYPHER_MAX_CONCURRENT',
  rest: 'ROME_REST',
  mcp: 'ROME_MCP',
  corsOrigins: 'ROME_CORS_ORIGINS',
  graphiql: 'ROME_GRAPHIQL',
  explorer: 'ROME_EXPLORER',
};
