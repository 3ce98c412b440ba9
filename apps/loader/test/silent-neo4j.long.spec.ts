import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestNeo4j } from '@rome-graph/testing';
import { startTestNeo4j } from '@rome-graph/testing';
import { samplePath } from '@rome-graph/testing/files';
import { startRome } from './support/rome-command';

describe('with a Neo4j that takes connections and says nothing', () => {
  const sockets: Socket[] = [];
  let mute: Server;
  let server: TestNeo4j;
  let home: string;
  let uri: string;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'rome-graph-home-'));
    server = await startTestNeo4j();
    mute = createServer((socket) => sockets.push(socket.resume())).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    uri = `bolt://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    process.kill(server.server.javaPid, 'SIGSTOP');
  });

  afterAll(async () => {
    process.kill(server.server.javaPid, 'SIGCONT');
    sockets.forEach((socket) => socket.destroy());
    mute.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it('every command ends, says so, and with the exit code of Neo4j', async () => {
    const commands = [['status'], ['load', samplePath], ['shell', 'RETURN 1;']];
    const ofNobody = commands.map((args) =>
      startRome(args, { ...server.connection, uri }, { ROME_HOME: home }).result.then(({ code, stdout, stderr }) => {
        expect([args, code, stdout + stderr]).toEqual([
          args,
          4,
          expect.stringContaining(`${uri} does not answer: nothing came for 15 s.`),
        ]);
      }),
    );
    const frozen = commands.map((args) =>
      startRome(args, {}, { ROME_HOME: server.home }).result.then(({ code, stdout, stderr }) => {
        const silent = new RegExp(`process ${server.server.javaPid}, run by process ${process.pid}\\) does not answer`);
        expect([args, code, stdout + stderr]).toEqual([args, 4, expect.stringMatching(silent)]);
      }),
    );
    await Promise.all([...ofNobody, ...frozen]);
  });
});
