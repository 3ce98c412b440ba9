import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SettingsError } from '../settings.error';
import { secretFrom } from './secret';

/** Where a Neo4j is and how to log in to it. */
export interface Neo4jConnection {
  /** neo4j://, bolt://, or their +s and +ssc variants. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database to use; without it, the server's home database of this user. */
  readonly database?: string;
  /**
   * A file of PEM certificates: the authorities that may have signed that of the server; those that Node knows without it. Of +s
   * only.
   */
  readonly caFile?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const example = 'neo4j://localhost:7687';

/**
 * The server that NEO4J_URI, NEO4J_USER (neo4j), NEO4J_PASSWORD (or the file of NEO4J_PASSWORD_FILE), NEO4J_DATABASE and
 * NEO4J_CA_FILE select; undefined when NEO4J_URI is not set, which means the embedded server.
 *
 * @throws {SettingsError} naming the variable that is missing or malformed.
 */
export function connectionFromEnvironment(env: Environment): Neo4jConnection | undefined {
  const uri = env.NEO4J_URI?.trim();
  if (!uri) {
    refuseOrphans(env);
    return undefined;
  }
  const password = secretFrom(env, 'NEO4J_PASSWORD');
  checkUri(uri);
  if (!password) {
    throw new SettingsError(
      'NEO4J_PASSWORD is not set while NEO4J_URI is. Give the password of the server there, or in a file that NEO4J_PASSWORD_FILE names, or unset NEO4J_URI to use the embedded one.',
    );
  }
  return { uri, user: env.NEO4J_USER?.trim() || 'neo4j', password, ...databaseOf(env), ...authoritiesOf(env, uri) };
}

/** A password or a database without an address would be ignored in silence. */
function refuseOrphans(env: Environment): void {
  const orphan = ['NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE', 'NEO4J_USER', 'NEO4J_DATABASE', 'NEO4J_CA_FILE'].find(
    (name) => env[name],
  );
  if (orphan) {
    throw new SettingsError(
      `${orphan} is set while NEO4J_URI is not. Give the address in NEO4J_URI (such as ${example}), or unset ${orphan} to use the embedded server.`,
    );
  }
}

function databaseOf(env: Environment): { database?: string } {
  const database = env.NEO4J_DATABASE?.trim();
  if (!database) return {};
  if (!/^[\p{L}\p{N}._-]{3,65}$/u.test(database)) {
    throw new SettingsError(
      `NEO4J_DATABASE is not the name of a database: '${database}'. Neo4j wants 3 to 65 letters, digits, dots and dashes.`,
    );
  }
  return { database };
}

function authoritiesOf(env: Environment, uri: string): { caFile?: string } {
  const caFile = env.NEO4J_CA_FILE?.trim();
  if (!caFile) return {};
  if (!/^\w+\+s:/.test(uri)) {
    throw new SettingsError(
      `NEO4J_CA_FILE is set, and NEO4J_URI is not checked against any certificate: '${uri}'. Write it with +s (neo4j+s://, bolt+s://), or unset NEO4J_CA_FILE.`,
    );
  }
  try {
    new X509Certificate(readFileSync(caFile));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SettingsError(
      `NEO4J_CA_FILE is no file of certificates: '${caFile}' (${reason}). Give those of the authorities that sign the server's, as PEM (-----BEGIN CERTIFICATE-----).`,
      { cause },
    );
  }
  return { caFile };
}

function checkUri(uri: string): void {
  const parsed = parseUri(uri);
  if (!parsed || !schemes.includes(parsed.protocol.slice(0, -1)) || parsed.hostname === '') {
    throw new SettingsError(
      `NEO4J_URI is not the address of a Neo4j: '${withoutCredentials(uri)}'. It begins with one of ${schemes
        .map((scheme) => `${scheme}://`)
        .join(', ')}, then the host and the port, such as ${example}.`,
    );
  }
  if (parsed.username || parsed.password) {
    throw new SettingsError(
      `NEO4J_URI holds a login: '${withoutCredentials(uri)}'. Give it in NEO4J_USER and NEO4J_PASSWORD instead.`,
    );
  }
}

function parseUri(uri: string): URL | undefined {
  try {
    return new URL(uri);
  } catch {
    return undefined;
  }
}

function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/.*@/, '//…@');
}
