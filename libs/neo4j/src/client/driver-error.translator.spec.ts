import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auth, driver, Neo4jError } from 'neo4j-driver';
import { isConnectionLoss, isOfServer, lostTransaction, translateDriverError } from './driver-error.translator';
import {
  CommitInDoubtError,
  Neo4jAuthenticationError,
  Neo4jCertificateError,
  Neo4jDatabaseError,
  Neo4jMemoryError,
  Neo4jStorageError,
  Neo4jUnreachableError,
} from './neo4j.errors';

const connection = { uri: 'neo4j://db:7687', user: 'rome', password: 'a secret', database: 'rome' };

function errorOf(message: string, code: string): Neo4jError {
  return new Neo4jError(message, code, '', '');
}

describe('translateDriverError', () => {
  it.each([
    ['ServiceUnavailable', Neo4jUnreachableError, /No Neo4j answers at neo4j:\/\/db:7687/],
    ['SessionExpired', Neo4jUnreachableError, /Check that the server is running/],
    ['ProtocolError', Neo4jUnreachableError, /its scheme/],
    ['Neo.ClientError.Security.Unauthorized', Neo4jAuthenticationError, /refuses the user rome/],
    ['Neo.ClientError.Security.AuthenticationRateLimit', Neo4jAuthenticationError, /for a few seconds/],
    ['Neo.ClientError.Security.CredentialsExpired', Neo4jAuthenticationError, /change its password first/],
    ['Neo.ClientError.Database.DatabaseNotFound', Neo4jDatabaseError, /database 'rome'.*NEO4J_DATABASE/],
    ['Neo.TransientError.Database.DatabaseUnavailable', Neo4jDatabaseError, /create or start it/],
    [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      Neo4jMemoryError,
      /ROME_NEO4J_TRANSACTION_MEMORY and ROME_NEO4J_HEAP.*db\.memory\.transaction\.max/,
    ],
  ])('makes of %s an error that says what to do', (code, type, message) => {
    const cause = errorOf('reason', code);
    const translated = translateDriverError(cause, connection) as Error;
    expect(translated).toBeInstanceOf(type);
    expect(translated).toMatchObject({ code, cause, message: expect.stringMatching(message) });
    expect(translated.message).not.toContain('a secret');
  });

  it('tells that no connection could be opened, and leaves it as it is when all are in use', () => {
    const waited = 'Connection acquisition timed out in 30000 ms. Pool status: ';
    const [none, all] = [
      'Active conn count = 0, Idle conn count = 0.',
      'Active conn count = 2, Idle conn count = 0.',
    ].map((count) => errorOf(waited + count, 'N/A'));
    expect(translateDriverError(none, connection)).toBeInstanceOf(Neo4jUnreachableError);
    expect(translateDriverError(all, connection)).toBe(all);
    expect([none, all].map(isOfServer)).toEqual([false, false]);
    expect(isOfServer(errorOf('busy', 'Neo.TransientError.General.OutOfMemoryError'))).toBe(true);
  });

  // As Neo4j 5.26 writes them: when the disk fills, then for whatever is asked.
  it.each([
    'Could not append transaction: Transaction #120 {started 2026-11-27 00:20:03.748+0000 …} to log.',
    'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.',
    'java.io.IOException: No space left on device',
  ])('tells of a full disk, which has no code of its own: %s', (message) => {
    const cause = errorOf(message, 'Neo.DatabaseError.General.UnknownError');
    const translated = translateDriverError(cause, connection) as Error;
    expect(translated).toBeInstanceOf(Neo4jStorageError);
    expect(translated.message).toMatch(/cannot write any more; its disk is probably full\. Make room/);
  });

  it.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Security.Forbidden'])(
    'leaves %s as it is',
    (code) => {
      const error = errorOf('reason', code);
      expect(error).toBeInstanceOf(Neo4jError);
      expect(translateDriverError(error, connection)).toBe(error);
    },
  );

  it('tells of a certificate rather than of a server that is away', () => {
    const cause = errorOf('Socket responded with: CERT_HAS_EXPIRED', 'ServiceUnavailable');
    const translated = translateDriverError(cause, { ...connection, uri: 'neo4j+s://db:7687' }) as Error;
    expect(translated).toBeInstanceOf(Neo4jCertificateError);
    expect(translated.message).toMatch(/The certificate of the Neo4j at neo4j\+s:\/\/db:7687 has expired/);
  });

  it('leaves what is not of the driver as it is', () => {
    const error = new TypeError('ours');
    expect(translateDriverError(error, connection)).toBe(error);
  });
});

it('tells of a transaction under which the connection was lost what is known of it', () => {
  const lost = errorOf('Connection was closed by server', 'SessionExpired');
  const before = lostTransaction(lost, connection, { commits: false });
  expect(before).toBeInstanceOf(Neo4jUnreachableError);
  expect(before.message).toMatch(/lost before it was told to commit: nothing was changed/);
  const during = lostTransaction(lost, connection, { commits: true });
  expect(during).toBeInstanceOf(CommitInDoubtError);
  // As the driver 6 says it of a connection that was gone before: it has sent nothing.
  const unsent = errorOf(
    'Cannot commit this transaction, because it has been rolled back either because of an error or explicit termination.',
    'N/A',
  );
  expect(lostTransaction(unsent, connection, { commits: true })).toBeInstanceOf(Neo4jUnreachableError);
  expect(isConnectionLoss(unsent)).toBe(true);
  expect(during.message).toMatch(/while it committed: all of it was committed, or nothing/);
});

it('a read is asked again after a loss of connection only', () => {
  expect(isConnectionLoss(errorOf('reason', 'SessionExpired'))).toBe(true);
  expect(isConnectionLoss(errorOf('reason', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'))).toBe(false);
});

it('knows what the driver says of a server that is no Neo4j, for which it has no code', async () => {
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked = driver(`bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, auth.basic('rome', 'a secret'));
  try {
    const error: unknown = await asked.verifyConnectivity().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.stringContaining('HTTP') });
    expect(isConnectionLoss(error)).toBe(true);
    expect(translateDriverError(error, connection)).toBeInstanceOf(Neo4jUnreachableError);
  } finally {
    await asked.close();
    server.close();
  }
});
