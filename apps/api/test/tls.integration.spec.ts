import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Server } from 'node:tls';
import { createServer } from 'node:tls';
import { promisify } from 'node:util';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import { Neo4jCertificateError, openNeo4j } from '@rome-graph/neo4j';
import type { TestNeo4j } from '@rome-graph/testing';
import { loadedStore, startTestNeo4j } from '@rome-graph/testing';
import { Authority } from './support/certificates';
import { ended, selecting, spawnApi, TestApi } from './support/test-api';

const ours = new Authority('An authority of ours');
const another = new Authority('Another authority');
const run = promisify(execFile);
let neo4j: TestNeo4j;
let expired: Server;

beforeAll(async () => {
  neo4j = await startTestNeo4j({
    store: await loadedStore('sample'),
    settings: { boltCertificates: ours.sign('DNS:localhost') },
  });
  expired = await behind(ours.sign('DNS:localhost', -1));
});

afterAll(async () => {
  expired.close();
  await neo4j.stop();
  ours.remove();
  another.remove();
});

/** What speaks TLS by other certificates, in front of the same Neo4j. */
async function behind(certificates: string): Promise<Server> {
  const [key, cert] = ['private.key', 'public.crt'].map((name) => readFileSync(join(certificates, name)));
  const server = createServer({ key, cert }, (socket) => {
    const bolt = connect(neo4j.server.boltPort, '127.0.0.1');
    for (const end of [socket, bolt]) end.on('error', () => [socket, bolt].forEach((other) => other.destroy()));
    socket.pipe(bolt).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function connectionBy(
  scheme: string,
  caFile?: string,
  host = 'localhost',
  port = neo4j.server.boltPort,
): Neo4jConnection {
  return { ...neo4j.connection, uri: `${scheme}://${host}:${port}`, ...(caFile && { caFile }) };
}

/** What is found at the end of a connection; fails when it is not to be trusted. */
async function verify(connection: Neo4jConnection): Promise<string> {
  const opened = openNeo4j(connection);
  try {
    return (await opened.verify()).edition;
  } finally {
    await opened.close();
  }
}

function environmentOf(connection: Neo4jConnection): Record<string, string> {
  return { ...selecting(connection), ...(connection.caFile && { NEO4J_CA_FILE: connection.caFile }) };
}

/** A command of the loader, as built. */
function rome(args: readonly string[], connection: Neo4jConnection): Promise<{ stdout: string }> {
  const main = join(__dirname, '../../loader/dist/main.js');
  return run(process.execPath, [main, ...args], { env: { ...process.env, ...environmentOf(connection) } });
}

describe('a Neo4j whose certificate an authority of ours has signed', () => {
  it.each(['bolt+s', 'neo4j+s'])('is trusted by %s with that authority', async (scheme) => {
    await expect(verify(connectionBy(scheme, ours.caFile))).resolves.toBe('community');
  });

  it.each(['bolt+ssc', 'neo4j+ssc'])('is asked by %s without looking at it', async (scheme) => {
    await expect(verify(connectionBy(scheme))).resolves.toBe('community');
  });

  it.each(['bolt+s', 'neo4j+s'])('is refused by %s', async (scheme) => {
    const refused = async (connection: Neo4jConnection, words: RegExp): Promise<void> => {
      const error = await verify(connection).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Neo4jCertificateError);
      expect((error as Error).message).toMatch(words);
    };
    await refused(connectionBy(scheme), /signed by no authority that this machine knows.*NEO4J_CA_FILE/);
    await refused(connectionBy(scheme, another.caFile), /not signed by an authority of NEO4J_CA_FILE/);
    await refused(connectionBy(scheme, ours.caFile, '127.0.0.1'), /is for other names than 127\.0\.0\.1\./);
    const { port } = expired.address() as AddressInfo;
    await refused(connectionBy(scheme, ours.caFile, 'localhost', port), /has expired/);
  });

  it('is what the API reads, and POST /cypher', async () => {
    const api = await TestApi.ready({ ...environmentOf(connectionBy('neo4j+s', ours.caFile)), ROME_CYPHER: 'true' });
    await expect(api.get('{ metiersConnection { totalCount } }')).resolves.toEqual({
      metiersConnection: { totalCount: 48 },
    });
    expect((await api.cypherRows('MATCH (m:Metier) RETURN count(m) AS n')).rows).toEqual([[48]]);
    await api.close();
  });

  it('is told by the API not to be trusted, in words', async () => {
    const { child, output } = spawnApi({ PORT: '0', ...environmentOf(connectionBy('bolt+s', another.caFile)) });
    while (!output.text.includes('NEO4J_CA_FILE')) await once(child.stdout ?? child, 'data');
    expect(output.text).toMatch(/Neo4j is not there yet\. The certificate of the Neo4j at bolt\+s:\/\/localhost/);
    child.kill();
    await ended(child);
  });

  it('is what commands of rome ask, the shell of Neo4j among them', async () => {
    const connection = connectionBy('bolt+s', ours.caFile);
    const { stdout: status } = await rome(['status', '--json'], connection);
    expect(JSON.parse(status)).toMatchObject({ neo4j: { state: 'up', where: connection.uri } });
    const { stdout: counted } = await rome(
      ['shell', '--format', 'plain', 'MATCH (m:Metier) RETURN count(m);'],
      connection,
    );
    expect(counted).toMatch(/^48$/m);
  });
});
