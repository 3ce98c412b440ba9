import { Neo4jError } from 'neo4j-driver';
import { fullDiskWords } from '../full-disk';
import { certificateFault, certificateMessage } from './certificate-fault';
import type { Neo4jConnection } from './neo4j-connection';
import {
  CommitInDoubtError,
  Neo4jAuthenticationError,
  Neo4jCertificateError,
  Neo4jDatabaseError,
  Neo4jMemoryError,
  Neo4jStorageError,
  Neo4jUnreachableError,
} from './neo4j.errors';

const unreachable = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError']);
const database = new Set([
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.TransientError.General.DatabaseUnavailable',
]);
const authenticationPrefix = 'Neo.ClientError.Security.';
/** The driver waits for a connection, gives this error no code, and has none: a server that is frozen lets none be opened. */
const noneOpened = /^Connection acquisition timed out.*Active conn count = 0,/;
/** What the driver says of a transaction whose connection was lost before: it sends nothing more. */
const unsent = [
  /because it has been rolled back either because of an error or explicit termination/,
  /^No connection available$/,
];
/** What the driver says of a connection that was lost, and has no code for. */
const lostWithoutCode = [
  ...unsent,
  /^Ignored either because of an error or RESET$/,
  /^Pool is closed/,
  /^Server responded HTTP/,
];
/** Codes of Node for what is read beyond the end of some bytes. */
const beyondEnd = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);
const memory = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]);
/** What Neo4j says once its disk was full: its database then answers nothing until it is restarted. */
const storageFailed = /Could not append transaction|critical error,? and needs to be restarted/i;
const notAuthentication = new Set(['Neo.ClientError.Security.Forbidden']);

/**
 * The error to throw for what the driver threw: a class that says what to do when the server, the login or the database
 * is at fault, and the driver's own error otherwise.
 */
export function translateDriverError(error: unknown, connection: Neo4jConnection): unknown {
  const options = { cause: error };
  if (isBrokenHandshake(error)) return new Neo4jUnreachableError(brokenHandshakeMessage(connection), options);
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const fault = certificateFault(error);
  if (fault) return new Neo4jCertificateError(certificateMessage(fault, connection), options);
  if (isConnectionLoss(error) || noneOpened.test(error.message)) {
    return new Neo4jUnreachableError(unreachableMessage(error, connection), options);
  }
  if (memory.has(code)) return new Neo4jMemoryError(memoryMessage(error, connection), options);
  if (isOfStorage(error.message)) return new Neo4jStorageError(storageMessage(error, connection), options);
  if (database.has(code)) return new Neo4jDatabaseError(databaseMessage(error, connection), options);
  if (code.startsWith(authenticationPrefix) && !notAuthentication.has(code)) {
    return new Neo4jAuthenticationError(authenticationMessage(error, connection), options);
  }
  return error;
}

/** Neo4j gives a full disk no code of its own. */
function isOfStorage(message: string): boolean {
  return fullDiskWords.test(message) || storageFailed.test(message);
}

/** Whether an error came from the server, which then answers; the driver makes errors of its own. */
export function isOfServer(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.');
}

/** Whether the connection was lost under a query: a read may then be asked again, on another connection or server. */
export function isConnectionLoss(error: unknown): boolean {
  if (isBrokenHandshake(error)) return true;
  if (!(error instanceof Neo4jError) || isOfServer(error) || certificateFault(error)) return false;
  return unreachable.has(error.code) || lostWithoutCode.some((words) => words.test(error.message));
}

/**
 * Whether the answer of the server to the handshake came in pieces: the driver reads the first and goes on beyond its end, which
 * Node refuses. Nothing was asked over such a connection.
 */
function isBrokenHandshake(error: unknown): boolean {
  const { name, code } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  return name === 'RangeError' && code !== undefined && beyondEnd.has(code);
}

/** The error of a server that takes connections and then says nothing: one that is frozen, or something else than a Neo4j. */
export function silentServer({ uri }: Neo4jConnection, silenceMs: number): Neo4jUnreachableError {
  return new Neo4jUnreachableError(
    `The Neo4j at ${uri} does not answer: nothing came for ${silenceMs / 1000} s. It is frozen, too busy, or no Neo4j: look at its log, and start it again.`,
  );
}

/** The error of a transaction that writes, under which the connection was lost: what is known of it. */
export function lostTransaction(
  lost: unknown,
  { uri }: Neo4jConnection,
  { commits }: { readonly commits: boolean },
): CommitInDoubtError | Neo4jUnreachableError {
  const options = { cause: lost };
  const reason = lost instanceof Error ? reasonOf(lost) : '';
  if (commits && !(lost instanceof Error && unsent.some((words) => words.test(lost.message)))) {
    return new CommitInDoubtError(
      `The connection to the Neo4j at ${uri} was lost while it committed: all of it was committed, or nothing. ${reason}`,
      options,
    );
  }
  return new Neo4jUnreachableError(
    `The connection to the Neo4j at ${uri} was lost before it was told to commit: nothing was changed. ${reason}`,
    options,
  );
}

function unreachableMessage(error: Error, { uri }: Neo4jConnection): string {
  return `No Neo4j answers at ${uri}. Check that the server is running and that the address and its scheme (neo4j://, bolt://, +s for TLS) are right. ${reasonOf(error)}`;
}

function brokenHandshakeMessage({ uri }: Neo4jConnection): string {
  return `No connection can be opened to the Neo4j at ${uri}: its first answer came in pieces, and the driver takes it whole alone. Look at what stands between, such as a proxy.`;
}

function authenticationMessage(error: Neo4jError, { uri, user }: Neo4jConnection): string {
  if (error.code.endsWith('AuthenticationRateLimit')) {
    return `The Neo4j at ${uri} refuses the user ${user} for a few seconds, after too many wrong passwords. Check NEO4J_USER and NEO4J_PASSWORD, wait and try again.`;
  }
  if (error.code.endsWith('CredentialsExpired')) {
    return `The Neo4j at ${uri} wants the user ${user} to change its password first: do so in Neo4j Browser, then give the new one in NEO4J_PASSWORD.`;
  }
  return `The Neo4j at ${uri} refuses the user ${user} with this password. Check NEO4J_USER and NEO4J_PASSWORD.`;
}

function databaseMessage(error: Neo4jError, { uri, database }: Neo4jConnection): string {
  const name = database ? `the database '${database}'` : 'its home database';
  return `The Neo4j at ${uri} cannot open ${name}. Check NEO4J_DATABASE (SHOW DATABASES lists them), or create or start it. ${reasonOf(error)}`;
}

function memoryMessage(error: Neo4jError, { uri }: Neo4jConnection): string {
  return `The Neo4j at ${uri} gives no transaction the memory that this one needs. Give more in ROME_NEO4J_TRANSACTION_MEMORY and ROME_NEO4J_HEAP (embedded), or in db.memory.transaction.max and server.memory.heap.max_size (a server of yours), and start it again. ${reasonOf(error)}`;
}

function storageMessage(error: Neo4jError, { uri }: Neo4jConnection): string {
  return `The Neo4j at ${uri} cannot write any more; its disk is probably full. Make room on it, then start Neo4j again: what was committed is there, what was being written is not. ${reasonOf(error)}`;
}

function reasonOf(error: Error): string {
  return `Reason: ${error.message.split('\n')[0]}`;
}
