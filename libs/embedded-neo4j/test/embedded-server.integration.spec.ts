import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { inspect } from 'node:util';
import type { Neo4j } from '@rome-graph/neo4j';
import { Neo4jAuthenticationError, Neo4jDatabaseError, Neo4jUnreachableError, openNeo4j } from '@rome-graph/neo4j';
import type { Progress } from '../src/index';
import {
  cypherShell,
  EmbeddedServer,
  findRunningServer,
  findWorkspaceRoot,
  resolveNeo4j,
  StoreInUseError,
} from '../src/index';
import { removeHome, temporaryHome } from './support/temporary-home';

const workspaceRoot = findWorkspaceRoot();
const home = temporaryHome();
const said: Progress[] = [];
let occupied: Server[];
let server: EmbeddedServer;
let neo4j: Neo4j;

beforeAll(async () => {
  occupied = await Promise.all([occupyPort(), occupyPort()]);
  const [boltPort, httpPort] = occupied.map(portOf);
  server = await EmbeddedServer.start({
    home,
    workspaceRoot,
    onProgress: (progress) => said.push(progress),
    settings: {
      heap: '1g',
      pageCache: '128m',
      gds: true,
      shortLived: true,
      transactionTimeout: '5s',
      boltPort,
      httpPort,
    },
  });
  neo4j = openNeo4j(server.connection);
});

afterAll(async () => {
  await neo4j?.close();
  await server?.stop();
  occupied.forEach((listener) => listener.close());
  removeHome(home);
});

describe('what is served', () => {
  it('is Neo4j Community 5.26', async () => {
    const info = await neo4j.verify();
    expect(info).toMatchObject({ version: '5.26.30', edition: 'community', address: `127.0.0.1:${server.boltPort}` });
  });

  it('is Neo4j Browser as well', async () => {
    const answer = await fetch(server.browserUrl);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Neo4j Browser</title>');
  });

  it('has the procedures of Graph Data Science', async () => {
    await expect(neo4j.read('RETURN gds.version() AS version')).resolves.toEqual([{ version: '2.13.9' }]);
    const timeout = { timeoutMs: 60_000 };
    const rows = await neo4j.withTransaction(async (transaction) => {
      await transaction.run('UNWIND range(0, 3) AS i CREATE (:Stop {i: i})');
      await transaction.run('MATCH (a:Stop), (b:Stop) WHERE b.i = a.i + 1 CREATE (a)-[:NEXT {cost: 2.5}]->(b)');
      await transaction.run(
        "MATCH (a:Stop)-[r:NEXT]->(b:Stop) RETURN gds.graph.project('stops', a, b, {relationshipProperties: r {.cost}})",
      );
      const found = await transaction.run(
        "MATCH (a:Stop {i: 0}), (b:Stop {i: 3}) CALL gds.shortestPath.dijkstra.stream('stops', " +
          "{sourceNode: a, targetNode: b, relationshipWeightProperty: 'cost'}) YIELD totalCost RETURN totalCost",
      );
      await transaction.run("CALL gds.graph.drop('stops') YIELD graphName");
      await transaction.run('MATCH (s:Stop) DETACH DELETE s');
      return found.records.map((record) => record.toObject());
    }, timeout);
    expect(rows).toEqual([{ totalCost: 7.5 }]);
  });

  it('comes with cypher-shell, which takes the password from its environment', () => {
    const [assembly = ''] = readdirSync(join(workspaceRoot, 'tools/neo4j/target'))
      .filter((name) => /^neo4j-[0-9a-f]{12}$/.test(name))
      .map((name) => join(workspaceRoot, 'tools/neo4j/target', name));
    expect(readdirSync(join(assembly, 'lib'))).toContain('cypher-shell-5.26.30.jar');
    const printed = execFileSync(
      server.java.path,
      [
        '-cp',
        [join(assembly, 'lib', '*')].join(delimiter),
        'org.neo4j.shell.Main',
        '--format',
        'plain',
        'RETURN 7 AS n',
      ],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          NEO4J_URI: server.connection.uri,
          NEO4J_USERNAME: 'neo4j',
          NEO4J_PASSWORD: server.connection.password,
        },
      },
    );
    expect(printed.trim().split('\n')).toEqual(['n', '7']);
  });

  it('is opened by the shell to read, and to write when that is asked', async () => {
    const statement = 'CREATE (n:OfTheShell) DELETE n RETURN 7 AS n;';
    const ask = async (...args: string[]): Promise<string> => {
      const shell = await cypherShell(server.connection, ['--format', 'plain', ...args, statement], {
        workspaceRoot,
        env: process.env,
      });
      const { stdout, stderr } = spawnSync(shell.path, shell.args, { env: shell.env, encoding: 'utf8' });
      return stdout + stderr;
    };
    expect(await ask()).toMatch(/[Ww]rit.* (not allowed|in read)|read access mode/);
    expect((await ask('--access-mode', 'write')).trim().split('\n')).toEqual(['n', '7']);
  });

  it('listens on the loopback interface only', () => {
    if (process.platform !== 'linux') return;
    const tables = ['tcp', 'tcp6']
      .map((table) => readFileSync(`/proc/${server.javaPid}/net/${table}`, 'utf8'))
      .join('');
    const listening = tables
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state]) => state === '0A')
      .map(([, local = '']) => local.split(':'))
      .filter(([, port = '']) => [server.boltPort, server.httpPort].includes(parseInt(port, 16)))
      .map(([address]) => address);
    expect(listening).toHaveLength(2);
    for (const address of listening) expect(['0100007F', '0000000000000000FFFF00000100007F']).toContain(address);
  });
});

describe('its ports', () => {
  it('are the next free ones when the wanted ones are taken, which is said', () => {
    const [bolt = 0, http = 0] = occupied.map(portOf);
    expect(server.boltPort).not.toBe(bolt);
    expect(server.httpPort).not.toBe(http);
    const messages = said.filter(({ step }) => step === 'ports').map(({ message }) => message);
    expect(messages).toEqual([
      `Port ${bolt} is taken: Bolt of Neo4j will be on ${server.boltPort}.`,
      `Port ${http} is taken: HTTP and Browser of Neo4j will be on ${server.httpPort}.`,
    ]);
  });
});

describe('its password', () => {
  it('is in a file of its owner only, in a folder of its owner only', () => {
    expect(statSync(server.passwordFile).mode & 0o777).toBe(0o600);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(readFileSync(server.passwordFile, 'utf8').trim()).toBe(server.connection.password);
    expect(server.connection.password.length).toBeGreaterThanOrEqual(32);
  });

  it('is nowhere else: command line, environment, configuration, logs, progress', () => {
    const { password } = server.connection;
    const files = (readdirSync(home, { recursive: true }) as string[])
      .map((name) => join(home, name))
      .filter((path) => path !== server.passwordFile && /conf|logs|run|auth/.test(path) && statSync(path).isFile());
    expect(files.length).toBeGreaterThan(3);
    for (const path of files) expect(readFileSync(path, 'latin1')).not.toContain(password);
    expect(JSON.stringify(said)).not.toContain(password);
    if (process.platform !== 'linux') return;
    for (const part of ['cmdline', 'environ']) {
      expect(readFileSync(`/proc/${server.javaPid}/${part}`, 'latin1')).not.toContain(password);
    }
  });

  it('is not shown by printing or serializing an open Neo4j', () => {
    for (const shown of [inspect(neo4j, { depth: 20 }), JSON.stringify(neo4j)]) {
      expect(shown).toContain(neo4j.uri);
      expect(shown).not.toContain(server.connection.password);
    }
  });

  it('is needed', async () => {
    const stranger = openNeo4j({ ...server.connection, password: 'not the password' });
    const refused = stranger.verify();
    await expect(refused).rejects.toThrow(Neo4jAuthenticationError);
    await expect(refused).rejects.toThrow(/refuses the user neo4j.*NEO4J_PASSWORD/);
    await expect(refused).rejects.not.toThrow(/not the password/);
    await stranger.close();
  });
});

describe('what no query may do', () => {
  it.each([
    ['a file', "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line"],
    ['a file with a proper name', "LOAD CSV FROM 'file:///import.csv' AS line RETURN line"],
    ['an address of this machine', () => `LOAD CSV FROM '${server.browserUrl}' AS line RETURN line`],
    ['an address of the network', "LOAD CSV FROM 'http://192.0.2.1/a.csv' AS line RETURN line"],
  ])('read %s', async (_what, query) => {
    const statement = typeof query === 'string' ? query : query();
    await expect(neo4j.read(statement)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.ExternalResourceFailed',
      message: expect.stringMatching(/allow_csv_import_from_file_urls|blocked/),
    });
  });

  it('write in a reading session', async () => {
    await expect(neo4j.read('CREATE (n:Intruder) RETURN n')).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });

  const endless = 'UNWIND range(1, 1000000000) AS x UNWIND range(1, 100) AS y RETURN sum(x * y) AS sum';

  it('run for ever, nor longer than the caller says', async () => {
    const ended = async (limit: { readonly timeoutMs?: number }): Promise<number> => {
      const begun = performance.now();
      await expect(neo4j.read(endless, {}, limit)).rejects.toMatchObject({
        code: expect.stringContaining('TransactionTimedOut'),
      });
      return performance.now() - begun;
    };
    expect(await ended({ timeoutMs: 200 })).toBeLessThan(await ended({}));
  });

  it('take all the memory', async () => {
    const greedy =
      'UNWIND range(1, 40000000) AS x RETURN size(collect(toString(x) + "abcdefghijklmnopqrstuvwxyz")) AS n';
    await expect(neo4j.read(greedy, {}, { timeoutMs: 60_000 })).rejects.toMatchObject({
      code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    });
    await expect(neo4j.read('RETURN 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });
});

describe('a transaction', () => {
  it('is committed when its work returns, and seen by the next read', async () => {
    const written = await neo4j.withTransaction(async (transaction) => {
      const result = await transaction.run('CREATE (n:Kept {value: $value}) RETURN n.value AS value', { value: 3 });
      return result.records[0]?.get('value') as number;
    });
    expect(written).toBe(3);
    await expect(neo4j.read('MATCH (n:Kept) RETURN n.value AS value')).resolves.toEqual([{ value: 3 }]);
  });

  it('is rolled back when its work throws, which is run once', async () => {
    let runs = 0;
    const work = neo4j.withTransaction(async (transaction) => {
      runs += 1;
      await transaction.run('CREATE (:Dropped)');
      throw new Error('on second thoughts');
    });
    await expect(work).rejects.toThrow('on second thoughts');
    await expect(neo4j.read('MATCH (n:Dropped) RETURN count(n) AS nodes')).resolves.toEqual([{ nodes: 0 }]);
    expect(runs).toBe(1);
  });

  it('is rolled back when a statement fails', async () => {
    const work = neo4j.withTransaction(async (transaction) => {
      await transaction.run('CREATE (:Dropped)');
      await transaction.run('RETURN 1 / 0 AS nothing');
    });
    await expect(work).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.ArithmeticError' });
    await expect(neo4j.read('MATCH (n:Dropped) RETURN count(n) AS nodes')).resolves.toEqual([{ nodes: 0 }]);
  });

  it('may take longer than the server allows by default, when it says so', async () => {
    const work = (timeoutMs?: number): Promise<unknown> =>
      neo4j.withTransaction(
        async (transaction) => {
          await transaction.run('RETURN 1 AS one');
          await new Promise((resolve) => setTimeout(resolve, 9_000));
          return (await transaction.run('RETURN 2 AS two')).records.length;
        },
        { timeoutMs },
      );
    const [short, long] = await Promise.allSettled([work(), work(60_000)]);
    expect(short).toMatchObject({ status: 'rejected', reason: { code: expect.stringContaining('Transaction') } });
    expect(long).toEqual({ status: 'fulfilled', value: 1 });
  });
});

describe('a Neo4j that cannot be used', () => {
  it('is unreachable', async () => {
    const nobody = openNeo4j({ ...server.connection, uri: 'bolt://127.0.0.1:1' });
    const verified = nobody.verify();
    await expect(verified).rejects.toThrow(Neo4jUnreachableError);
    await expect(verified).rejects.toThrow(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1\./);
    await nobody.close();
  });

  it('is not Bolt that answers', async () => {
    const browser = openNeo4j({ ...server.connection, uri: `bolt://127.0.0.1:${server.httpPort}` });
    await expect(browser.verify()).rejects.toThrow(Neo4jUnreachableError);
    await browser.close();
  });

  it('takes connections and says nothing, or is frozen: what is asked ends, and all is well once it goes on', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket.resume())).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const uri = `bolt://127.0.0.1:${portOf(mute)}`;
    const [nobody, frozen] = [openNeo4j({ ...server.connection, uri }), openNeo4j(server.connection)];
    await frozen.verify();
    process.kill(server.javaPid, 'SIGSTOP');
    try {
      await Promise.all([
        expect(nobody.verify()).rejects.toThrow(`The Neo4j at ${uri} does not answer: nothing came for 15 s.`),
        expect(frozen.verify()).rejects.toThrow(Neo4jUnreachableError),
        expect(frozen.read('RETURN 1 AS one', {}, { timeoutMs: 1_000 })).rejects.toThrow(/nothing came for 4 s/),
      ]);
      await Promise.all([nobody.close(), frozen.close()]);
    } finally {
      process.kill(server.javaPid, 'SIGCONT');
      sockets.forEach((socket) => socket.destroy());
      mute.close();
    }
    await expect(neo4j.read('RETURN 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  it('has no such database', async () => {
    const other = openNeo4j({ ...server.connection, database: 'absent' });
    const verified = other.verify();
    await expect(verified).rejects.toThrow(Neo4jDatabaseError);
    await expect(verified).rejects.toThrow(/'absent'.*NEO4J_DATABASE/);
    await other.close();
  });
});

describe('a second start', () => {
  it('says who has the store', async () => {
    const second = EmbeddedServer.start({ home, workspaceRoot });
    await expect(second).rejects.toThrow(StoreInUseError);
    await expect(second).rejects.toThrow(`process ${process.pid} has run a Neo4j (process ${server.javaPid})`);
    await expect(second).rejects.toMatchObject({
      holder: { supervisorPid: process.pid, javaPid: server.javaPid, boltUri: server.connection.uri },
    });
  });

  it('can attach to it instead', async () => {
    await expect(findRunningServer(home)).resolves.toMatchObject({
      connection: server.connection,
      browserUrl: server.browserUrl,
      supervisorPid: process.pid,
    });
    const resolved = await resolveNeo4j({ env: {}, home, workspaceRoot });
    expect(resolved).toMatchObject({ kind: 'attached', connection: server.connection, browserUrl: server.browserUrl });
    expect(resolved.describe).toContain(`run by process ${process.pid}`);
    await resolved.release();
    expect(server.isRunning).toBe(true);
  });

  it('is not needed for the server that the environment selects', async () => {
    const elsewhere = temporaryHome();
    const env = {
      NEO4J_URI: `neo4j://127.0.0.1:${server.boltPort}`,
      NEO4J_PASSWORD: server.connection.password,
      NEO4J_DATABASE: 'neo4j',
    };
    const resolved = await resolveNeo4j({ env, home: elsewhere, workspaceRoot });
    expect(resolved).toMatchObject({ kind: 'environment', connection: { uri: env.NEO4J_URI, user: 'neo4j' } });
    const routed = openNeo4j(resolved.connection);
    await expect(routed.verify()).resolves.toMatchObject({ version: '5.26.30' });
    await routed.withTransaction((transaction) => transaction.run('CREATE (:Routed)'));
    await expect(routed.read('MATCH (n:Routed) RETURN count(n) AS nodes')).resolves.toEqual([{ nodes: 1 }]);
    await routed.close();
    await resolved.release();
    expect(readdirSync(elsewhere)).toEqual([]);
    removeHome(elsewhere);
  });
});

function occupyPort(): Promise<Server> {
  return new Promise((resolve) => {
    const listener = createServer();
    listener.listen({ port: 0, host: '127.0.0.1' }, () => resolve(listener));
  });
}

function portOf(listener: Server): number {
  return (listener.address() as { port: number }).port;
}
