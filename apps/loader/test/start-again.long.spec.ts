import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@rome-graph/testing';
import { samplePath } from '@rome-graph/testing/files';
import { ask, ofEngine, patienceMs, StartedRome } from './support/started-rome';

const { question, answer } = ofEngine;

describe('rome start, when its Neo4j fails', () => {
  let home: string;
  let port: number;
  let running: StartedRome | undefined;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rome-graph-start-'));
    port = await freePort();
  });

  afterAll(async () => {
    running?.process.kill('SIGTERM');
    await running?.exit;
    await rm(home, { recursive: true, force: true });
  });

  const ofNeo4j = '{ metiers(limit: 1) { code } }';
  const java = async (): Promise<{ pid: number; port: number }> => {
    const run = JSON.parse(await readFile(join(home, 'neo4j.run.json'), 'utf8')) as {
      java: { pid: number };
      ports: { bolt: number };
    };
    return { pid: run.java.pid, port: run.ports.bolt };
  };
  const untilAnswered = async (): Promise<void> => {
    for (const since = Date.now(); Date.now() - since < patienceMs; await delay(100)) {
      if (JSON.stringify(await ask(port, ofNeo4j)).includes('"metiers":[')) return;
    }
    throw new Error('Neo4j was not asked again.');
  };

  it('starts it again beside the API, killed, then frozen, three times in all; clients of the engine notice nothing', async () => {
    // So long that no busy machine is silent for two looks.
    const started = new StartedRome(home, port, { ROME_SOURCE: samplePath, ROME_NEO4J_SILENCE_TIMEOUT: '17' });
    running = started;
    await started.says(/Ctrl-C stops everything/);
    let asked = true;
    const client = (async () => {
      for (; asked; await delay(50)) expect(await ask(port, question)).toEqual(answer);
    })();
    client.catch(() => undefined);
    const first = await java();
    process.kill(first.pid, 'SIGKILL');
    await started.says(/stopped by itself[\s\S]*Neo4j is back, at the first try/);
    await untilAnswered();
    const second = await java();
    expect(second.pid).not.toBe(first.pid);
    expect(second.port).toBe(first.port);
    process.kill(second.pid, 'SIGSTOP');
    await started.says(/has not answered for 17 s[\s\S]*Neo4j is back, at the second try/);
    await untilAnswered();
    const third = await java();
    process.kill(third.pid, 'SIGKILL');
    const squatter = createServer((socket) => socket.destroy());
    for (let tried = 0; tried < 100 && !squatter.listening; tried += 1) {
      squatter.once('error', () => undefined).listen(third.port, '127.0.0.1');
      await delay(20);
    }
    await started.says(
      /third try failed\. Port \d+, where the API looks for Neo4j, is taken[\s\S]*run npm start again/,
    );
    asked = false;
    await client;
    expect(await ask(port, ofNeo4j)).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    started.process.kill('SIGTERM');
    expect(await started.exit).toBe(0);
    await new Promise((resolve) => squatter.close(resolve));
  });
});
