/** A Neo4j that cannot be used. The message says what to do and never holds the password. */
export abstract class Neo4jUnusableError extends Error {
  /** The code of Neo4j or of its driver, such as ServiceUnavailable, when there is one. */
  readonly code: string | undefined;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    const code = (options?.cause as { code?: unknown } | undefined)?.code;
    this.code = typeof code === 'string' ? code : undefined;
  }
}

/** Nothing answers Bolt at the address, or the connection was lost. */
export class Neo4jUnreachableError extends Neo4jUnusableError {
  override readonly name = 'Neo4jUnreachableError';
}

/** The connection is encrypted, and the server's certificate is not one to trust. */
export class Neo4jCertificateError extends Neo4jUnusableError {
  override readonly name = 'Neo4jCertificateError';
}

/** The connection was lost while the server committed: it has committed all or nothing, and did not say which. */
export class CommitInDoubtError extends Neo4jUnusableError {
  override readonly name = 'CommitInDoubtError';
}

/** The server refuses the user or the password. */
export class Neo4jAuthenticationError extends Neo4jUnusableError {
  override readonly name = 'Neo4jAuthenticationError';
}

/** The server is older than the graph's Cypher needs. */
export class Neo4jVersionError extends Neo4jUnusableError {
  override readonly name = 'Neo4jVersionError';

  constructor(
    readonly found: string,
    readonly needed: string,
    where: string,
  ) {
    super(
      `The Neo4j at ${where} is ${found}; rome-graph needs ${needed} or later. Upgrade it, or unset NEO4J_URI to use the embedded server.`,
    );
  }
}

/** The server has no such database, or it is offline. */
export class Neo4jDatabaseError extends Neo4jUnusableError {
  override readonly name = 'Neo4jDatabaseError';
}

/** The server gives a transaction less memory than it needs. */
export class Neo4jMemoryError extends Neo4jUnusableError {
  override readonly name = 'Neo4jMemoryError';
}

/** The server cannot write any more: its disk is full, or it has met with a failure that wants a restart. */
export class Neo4jStorageError extends Neo4jUnusableError {
  override readonly name = 'Neo4jStorageError';
}
