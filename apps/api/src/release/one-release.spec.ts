import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { Neo4j } from '@rome-graph/neo4j';
import { openNeo4j } from '@rome-graph/neo4j';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { smallSnapshot } from '../../test/support/small-snapshot';
import { EngineService } from '../engine/engine.service';
import { requestTimeout } from '../platform/errors/api-errors';
import { noteDatabaseAnswer, noteDatabaseUse } from './database-use';
import { oneReleasePlugin } from './one-release.plugin';
import { ReleaseGuard } from './release.guard';

/** A server that takes connections and says nothing, as a frozen Neo4j does. */
let mute: Server;
const sockets: Socket[] = [];
let neo4j: Neo4j;
let guard: ReleaseGuard;

beforeAll(async () => {
  mute = createServer((socket) => sockets.push(socket.resume())).listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const { port } = mute.address() as AddressInfo;
  const uri = `bolt://127.0.0.1:${port}`;
  neo4j = openNeo4j({ uri, user: 'neo4j', password: 'none' }, { connectionTimeoutMs: 100, acquisitionTimeoutMs: 100 });
  guard = new ReleaseGuard(neo4j);
});

afterAll(async () => {
  await neo4j.close();
  sockets.forEach((socket) => socket.destroy());
  mute.close();
});

/** What the plugin makes of an answer, while Neo4j says nothing. */
async function answered(
  make: () => void,
  result: ExecutionResult = { data: { asked: true } },
  headers: Readonly<Record<string, string>> = {},
): Promise<ExecutionResult> {
  const engine = new EngineService();
  engine.swap(await smallSnapshot());
  const execute = (): ExecutionResult => {
    make();
    return result;
  };
  let whole: (args: ExecutionArgs) => unknown = execute;
  const plugin = oneReleasePlugin(guard, engine, { requestTimeoutMs: 50, switchTimeoutMs: 50 });
  void plugin.onExecute?.({
    executeFn: execute,
    setExecuteFn: (given: typeof whole) => (whole = given),
  } as unknown as Parameters<NonNullable<typeof plugin.onExecute>>[0]);
  return (await whole({
    contextValue: { snapshot: engine.current, req: { headers } },
  } as unknown as ExecutionArgs)) as ExecutionResult;
}

it('a Neo4j that does not say which release it holds is not taken to hold the same still', async () => {
  await expect(guard.fateOf(await smallSnapshot(), 50)).resolves.toBe('unknown');
});

describe('an answer, while Neo4j does not say of which release it is', () => {
  it('is given when it is of the engine alone', async () => {
    await expect(answered(() => undefined)).resolves.toEqual({ data: { asked: true } });
  });

  it('is given when Neo4j was asked and gave nothing: its part is an error by itself', async () => {
    await expect(answered(noteDatabaseUse)).resolves.toEqual({ data: { asked: true } });
  });

  it('says that Neo4j is silent where it would say to ask for less', async () => {
    const { errors } = await answered(noteDatabaseUse, { errors: [requestTimeout(50)] });
    expect(errors?.[0]?.extensions).toEqual({ code: 'REQUEST_TIMEOUT' });
    expect(errors?.[0]?.message).toMatch(/Neo4j did not answer within 50 ms, and says nothing/);
  });

  it('is not given when Neo4j gave a part of it', async () => {
    const { data, errors } = await answered(() => {
      noteDatabaseUse();
      noteDatabaseAnswer();
    });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(errors?.[0]?.message).toMatch(/lost before it could say of which release/);
  });
});

describe('an answer to who asks for no older release than one', () => {
  const askedFor = (min: string): Promise<ExecutionResult> =>
    answered(() => undefined, undefined, { 'x-rome-release-min': min });

  it('is given of that one', async () => {
    await expect(askedFor('999')).resolves.toEqual({ data: { asked: true } });
  });

  it('is not given of a former one, that an operator went back to after the request was let in', async () => {
    const { data, errors } = await askedFor('1000');
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', http: { status: 503 } });
  });
});
