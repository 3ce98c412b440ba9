import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@rome-graph/testing';
import { samplePath } from '@rome-graph/testing/files';
import { ask, ofEngine, StartedRome } from './support/started-rome';

const { question, answer } = ofEngine;

describe('rome start', () => {
  let home: string;
  let port: number;
  const starts: StartedRome[] = [];

  const start = (env: Readonly<Record<string, string>> = { ROME_SOURCE: samplePath }): StartedRome => {
    const started = new StartedRome(home, port, env);
    starts.push(started);
    return started;
  };
  const isServed = async (): Promise<boolean> =>
    ask(port, '{ __typename }').then(
      () => true,
      () => false,
    );

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
    expect(await ask(port, question)).toEqual(answer);
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
    expect(await ask(port, question)).toEqual(answer);

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
    expect(await ask(port, question)).toEqual(answer);
    second.process.kill('SIGINT');
    expect(await second.exit).toBe(0);
  });

  it.each([
    ['a source that does not exist', { ROME_SOURCE: '/nowhere/rome.zip' }, 3, /nowhere\/rome\.zip: no such file/],
    ['a port that is none', { ROME_SOURCE: samplePath, PORT: 'http' }, 2, /PORT is "http"; give the port of the API/],
  ])('%s: says so before anything is started, and ends with its exit code', async (_what, env, code, expected) => {
    const failing = start(env as Record<string, string>);
    expect(await failing.exit).toBe(code);
    expect(failing.output).toMatch(expected);
    expect(failing.output).not.toContain('Neo4j');
    expect(await isServed()).toBe(false);
  });

  it('says when the port of the API is taken', async () => {
    const squatter = createServer((socket) => socket.resume()).listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    const failing = start();
    expect(await failing.exit).toBe(2);
    expect(failing.output).toMatch(new RegExp(`Port ${port} of 127.0.0.1 is taken: .*Nothing was started`));
    await new Promise((resolve) => squatter.close(resolve));
  });
});
