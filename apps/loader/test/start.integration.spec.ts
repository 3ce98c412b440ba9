import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { samplePath } from '@rome-graph/testing/files';

const main = join(__dirname, '../dist/main.js');
const patienceMs = 240_000;
/** Each Java here lives for seconds, where that of a user lives for days: quick to start is what counts. */
const shortLife = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** `rome start` in a home of its own, with what it has printed so far. */
class Start {
  output = '';
  readonly process: ChildProcess;
  readonly exit: Promise<number | null>;

  constructor(home: string, port: number, env: Readonly<Record<string, string>>) {
    this.process = spawn(process.execPath, [main, 'start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ROME_HOME: home,
        PORT: String(port),
        ROME_NEO4J_GDS: 'false',
        ROME_NEO4J_HEAP: '1g',
        ROME_NEO4J_BOLT_PORT: '0',
        ROME_NEO4J_HTTP_PORT: '0',
        JAVA_TOOL_OPTIONS: shortLife,
        ...env,
      },
    });
    this.process.stdout?.on('data', (chunk) => (this.output += String(chunk)));
    this.process.stderr?.on('data', (chunk) => (this.output += String(chunk)));
    this.exit = once(this.process, 'exit').then(([code]) => code as number | null);
  }

  async says(expected: RegExp): Promise<void> {
    for (const since = Date.now(); Date.now() - since < patienceMs; await delay(50)) {
      if (expected.test(this.output)) return;
      if (this.process.exitCode !== null) break;
    }
    throw new Error(`${expected} was not said:\n${this.output}`);
  }
}

describe('rome start', () => {
  let home: string;
  let port: number;
  const starts: Start[] = [];

  const start = (env: Readonly<Record<string, string>> = { ROME_SOURCE: samplePath }): Start => {
    const started = new Start(home, port, env);
    starts.push(started);
    return started;
  };
  const ask = async (query: string): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return answer.json();
  };
  const isServed = async (): Promise<boolean> =>
    ask('{ __typename }').then(
      () => true,
      () => false,
    );
  const question = '{ passerelles(de: "K2204", vers: "J1501") { methode { release } } }';
  const answer = { data: { passerelles: { methode: { release: '460' } } } };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rome-graph-start-'));
    port = await freePort();
  });

  afterAll(async () => {
    for (const { process: child } of starts) child.kill('SIGTERM');
    await Promise.all(starts.map(({ exit }) => exit));
    await rm(home, { recursive: true, force: true });
  });

  it('loads, serves, and says where to look and the login; a second one is refused; SIGTERM stops all', async () => {
    const first = start();
    await first.says(/Ctrl-C stops everything/);
    expect(await ask(question)).toEqual(answer);
    const password = (await readFile(join(home, 'neo4j.password'), 'utf8')).trim();
    for (const line of [
      `source: ROME_SOURCE: ${samplePath}`,
      `Explorer       http://127.0.0.1:${port}/ in a browser`,
      `GraphQL        http://127.0.0.1:${port}/graphql`,
      `GraphiQL       http://127.0.0.1:${port}/graphql in a browser`,
      `password       ${password}`,
    ]) {
      expect(first.output).toContain(line);
    }
    expect(first.output).toMatch(/Neo4j Browser {2}http:\/\/127\.0\.0\.1:\d+\/browser\//);
    expect(first.output).toMatch(/Java \d+/);
    // The sample without its documents; its export has the tree of compétences.
    await first.says(
      /\nNot loaded, hence unknown: formacodes \(.*; certifications \(https:\/\/www\.certifinfo\.org, .*\n$/,
    );

    const second = start();
    expect(await second.exit).toBe(2);
    expect(second.output).toMatch(new RegExp(`already runs on this store: .*${first.process.pid}`));
    expect(await ask(question)).toEqual(answer);

    first.process.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(first.output).toMatch(/Neo4j is stopped/);
    expect(await isServed()).toBe(false);
  });

  it('keeps what is loaded when nothing but the sample can be had; killed, leaves a store that the next one takes over', async () => {
    const unreachable = { ROME_SOURCE: '', ROME_DOWNLOAD_URL: `http://127.0.0.1:${await freePort()}/csv` };
    const first = start(unreachable);
    await first.says(/Ctrl-C stops everything/);
    expect(first.output).toMatch(/cannot be downloaded[\s\S]*source: the SAMPLE[\s\S]*version 460 is already loaded/);

    first.process.kill('SIGKILL');
    await first.exit;
    for (let waited = 0; waited < 10_000 && (await isServed()); waited += 100) await delay(100);
    expect(await isServed()).toBe(false);

    const second = start();
    await second.says(/Ctrl-C stops everything/);
    expect(await ask(question)).toEqual(answer);
    second.process.kill('SIGINT');
    expect(await second.exit).toBe(0);
  });

  it.each([
    ['a source that does not exist', { ROME_SOURCE: '/nowhere/rome.zip' }, 3, /nowhere\/rome\.zip: no such file/],
    ['a port that is none', { ROME_SOURCE: samplePath, PORT: 'http' }, 2, /PORT is "http"; give the port of the API/],
  ])('%s: says so, stops all and ends with its exit code', async (_what, env, code, expected) => {
    const failing = start(env as Record<string, string>);
    expect(await failing.exit).toBe(code);
    expect(failing.output).toMatch(expected);
    expect(await isServed()).toBe(false);
  });

  it('says when the port of the API is taken', async () => {
    const squatter = createServer((socket) => socket.resume()).listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    const failing = start();
    expect(await failing.exit).toBe(2);
    expect(failing.output).toMatch(new RegExp(`Port ${port} of 127.0.0.1 is taken`));
    await new Promise((resolve) => squatter.close(resolve));
  });

  describe('when its Neo4j fails', () => {
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
        if (JSON.stringify(await ask(ofNeo4j)).includes('"metiers":[')) return;
      }
      throw new Error('Neo4j was not asked again.');
    };

    it('starts it again beside the API, killed, then frozen, three times in all; clients of the engine notice nothing', async () => {
      // So long that no busy machine is silent for two looks.
      const started = start({ ROME_SOURCE: samplePath, ROME_NEO4J_SILENCE_TIMEOUT: '17' });
      await started.says(/Ctrl-C stops everything/);
      let asked = true;
      const client = (async () => {
        for (; asked; await delay(50)) expect(await ask(question)).toEqual(answer);
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
      expect(await ask(ofNeo4j)).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
      started.process.kill('SIGTERM');
      expect(await started.exit).toBe(0);
      await new Promise((resolve) => squatter.close(resolve));
    });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
