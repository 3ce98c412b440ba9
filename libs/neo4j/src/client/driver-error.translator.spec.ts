import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
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
  expect(during.message).toMatch(/while it committed: all of it was committed, or nothing/);
});

// As the driver 6 says it of a connection that was gone before: it has sent nothing.
it.each([
  'Cannot commit this transaction, because it has been rolled back either because of an error or explicit termination.',
  'No connection available',
])('knows that nothing was committed when the driver says: %s', (message) => {
  const unsent = errorOf(message, 'N/A');
  expect(lostTransaction(unsent, connection, { commits: true })).toBeInstanceOf(Neo4jUnreachableError);
});

describe('a read is asked again', () => {
  it.each(['ServiceUnavailable', 'SessionExpired', 'ProtocolError'])('after %s', (code) => {
    expect(isConnectionLoss(errorOf('reason', code))).toBe(true);
  });

  const withoutCode = [
    'Cannot run query in this transaction, because it has been rolled back either because of an error or explicit termination.',
    'Cannot commit this transaction, because it has been rolled back either because of an error or explicit termination.',
    'No connection available',
    'Ignored either because of an error or RESET',
    'Pool is closed, it is no more able to serve requests.',
  ];

  it.each(withoutCode)('after what the driver says of a lost connection without a code: %s', (message) => {
    const error = errorOf(message, 'N/A');
    expect(isConnectionLoss(error)).toBe(true);
    expect(translateDriverError(error, connection)).toBeInstanceOf(Neo4jUnreachableError);
  });

  it.each(withoutCode)('not after the same words of the server, which has a code: %s', (message) => {
    expect(isConnectionLoss(errorOf(message, 'Neo.ClientError.Transaction.TransactionTimedOut'))).toBe(false);
  });

  it.each([
    ['the server has no memory', errorOf('reason', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError')],
    ['the server has ended it', errorOf('reason', 'Neo.TransientError.Transaction.Terminated')],
    [
      'all connections are in use for as long as it may take',
      errorOf(
        'Connection acquisition timed out in 9 ms. Pool status: Active conn count = 2, Idle conn count = 0.',
        'N/A',
      ),
    ],
    [
      'we have ended the transaction ourselves',
      errorOf('Cannot run query in this transaction, because it has already been rolled back.', 'N/A'),
    ],
    ['a result of ours is read twice', errorOf('Result is already consumed', 'N/A')],
    ['a program of ours is wrong', new RangeError('Invalid array length')],
  ])('not when %s', (_, error) => {
    expect(isConnectionLoss(error)).toBe(false);
  });
});

describe('what the driver says of the first answer of a server, without a code', () => {
  /** What it says once some bytes of it have come. */
  async function saidOf(bytes: Buffer): Promise<unknown> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.write(bytes));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const asked = driver(`bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, auth.basic('rome', 'a secret'));
    try {
      return await asked.verifyConnectivity().catch((reason: unknown) => reason);
    } finally {
      await asked.close();
      server.close();
    }
  }

  it('is known for one that is no Neo4j', async () => {
    const error = await saidOf(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(error).toMatchObject({ message: expect.stringContaining('HTTP') });
    expect(isConnectionLoss(error)).toBe(true);
    expect(translateDriverError(error, connection)).toBeInstanceOf(Neo4jUnreachableError);
  });

  // The mark of a manifest, one range of versions, no capability.
  const manifest = Buffer.from([0, 0, 1, 0xff, 1, 0, 8, 8, 5, 0]);

  it.each([
    ['within its mark', 2],
    ['after it', 4],
    ['after the count of versions', 5],
    ['within a version', 7],
    ['before the last byte', 9],
  ])('is known for one that comes in pieces, broken %s', async (_, length) => {
    const error = await saidOf(manifest.subarray(0, length));
    expect(error).toMatchObject({ name: 'RangeError' });
    expect(isConnectionLoss(error)).toBe(true);
    const translated = translateDriverError(error, connection) as Error;
    expect(translated).toBeInstanceOf(Neo4jUnreachableError);
    expect(translated.message).toMatch(/came in pieces/);
  });
});
