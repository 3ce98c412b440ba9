import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4j, Neo4jConnection } from '@rome-graph/neo4j';
import { openNeo4j } from '@rome-graph/neo4j';
import type { Progress } from '../src/index';
import {
  backUpStore,
  EmbeddedServer,
  EmbeddedServerError,
  findRunningServer,
  findWorkspaceRoot,
  PasswordLostError,
  resolveNeo4j,
  restoreStore,
  setStoreAside,
  StoreDamagedError,
  StoreInUseError,
} from '../src/index';
import { processIdentity } from '../src/machine/process-identity';
import { waitUntil } from '../src/machine/wait';
import type { SupervisorChild } from './support/supervisor.child';
import { startSupervisor } from './support/supervisor.child';
import { removeHome, temporaryHome } from './support/temporary-home';

/** One store, through everything that may happen to it; each test goes on from where the one before it left the store. */
const workspaceRoot = findWorkspaceRoot();
const home = temporaryHome();
const settings = { heap: '512m', pageCache: '64m', gds: false, shortLived: true, boltPort: 0, httpPort: 0 };
const runFile = join(home, 'neo4j.run.json');
const javaPids: number[] = [];

afterAll(() => {
  for (const pid of javaPids) if (processIdentity(pid) !== undefined) process.kill(pid, 'SIGKILL');
  removeHome(home);
});

function start(onProgress?: (progress: Progress) => void): Promise<EmbeddedServer> {
  return EmbeddedServer.start({ home, workspaceRoot, settings, onProgress }).then(noted);
}

function noted(server: EmbeddedServer): EmbeddedServer {
  javaPids.push(server.javaPid);
  return server;
}

async function supervise(end: 'wait' | 'drain' | 'exit'): Promise<SupervisorChild> {
  const child = await startSupervisor(home, end);
  javaPids.push(child.announced.javaPid);
  return child;
}

function ended(pid: number, timeoutMs = 30_000): Promise<boolean> {
  return waitUntil(() => processIdentity(pid) === undefined, timeoutMs);
}

async function withNeo4j<Result>(
  connection: Neo4jConnection,
  work: (neo4j: Neo4j) => Promise<Result>,
): Promise<Result> {
  const neo4j = openNeo4j(connection);
  try {
    return await work(neo4j);
  } finally {
    await neo4j.close();
  }
}

it('kill -9 of the supervisor: Java lives on, the next start takes it over and stops it when it is done', async () => {
  const child = await supervise('wait');
  const { javaPid, boltPort } = child.announced;
  await expect(start()).rejects.toThrow(`process ${child.pid} has run a Neo4j (process ${javaPid})`);
  const resolved = await resolveNeo4j({ env: {}, home, workspaceRoot });
  expect(resolved.kind).toBe('attached');
  await withNeo4j(resolved.connection, (neo4j) =>
    neo4j.withTransaction((transaction) => transaction.run('CREATE (:Before {kill: 1})')),
  );

  process.kill(child.pid, 'SIGKILL');
  await child.ended;
  expect(processIdentity(javaPid)).toBeDefined();
  await expect(findRunningServer(home)).resolves.toBeUndefined();

  const said: Progress[] = [];
  const server = await start((progress) => said.push(progress));
  expect(server).toMatchObject({ adopted: true, javaPid, boltPort });
  expect(said.find(({ step }) => step === 'recovery')?.message).toContain(`process ${javaPid}`);
  await expect(start()).rejects.toThrow(`process ${process.pid} has run a Neo4j`);
  await withNeo4j(server.connection, async (neo4j) => {
    await expect(neo4j.read('MATCH (n:Before) RETURN n.kill AS kill')).resolves.toEqual([{ kill: 1 }]);
  });

  await server.stop();
  expect(await ended(javaPid, 0)).toBe(true);
  expect(existsSync(runFile)).toBe(false);
});

it('two starts at once: one has the store, the other says so; kill -9 of Java in mid-write: what was committed is there', async () => {
  const starts = await Promise.allSettled([start(), start()]);
  const [server] = starts.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const [refusal] = starts.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
  if (!server) throw refusal;
  expect(refusal).toBeInstanceOf(StoreInUseError);
  const told = new Promise<string>((resolve) => server.onEnd(resolve));

  await withNeo4j(server.connection, async (neo4j) => {
    await neo4j.withTransaction((tx) => tx.run('UNWIND range(1, 5000) AS i CREATE (:Committed {i: i})'));
    const interrupted = neo4j.withTransaction(async (tx) => {
      await tx.run('UNWIND range(1, 50000) AS i CREATE (:Uncommitted {i: i})');
      process.kill(server.javaPid, 'SIGKILL');
      await tx.run('UNWIND range(1, 50000) AS i CREATE (:Uncommitted {i: i})');
    });
    await expect(interrupted).rejects.toThrow(/lost before it was told to commit: nothing was changed/);
  });
  await told;
  expect(server.isRunning).toBe(false);
  expect(existsSync(runFile)).toBe(false);
  await server.stop();

  const child = await supervise('wait');
  const resolved = await resolveNeo4j({ env: {}, home, workspaceRoot });
  await withNeo4j(resolved.connection, async (neo4j) => {
    const counts = 'MATCH (n) RETURN labels(n)[0] AS label, count(*) AS nodes ORDER BY label';
    await expect(neo4j.read(counts)).resolves.toEqual([
      { label: 'Before', nodes: 1 },
      { label: 'Committed', nodes: 5000 },
    ]);
  });

  // A Neo4j that nothing is known of has the store: its own lock says so.
  renameSync(runFile, `${runFile}.hidden`);
  const refused = start();
  await expect(refused).rejects.toThrow(StoreInUseError);
  await expect(refused).rejects.toThrow(`is locked by probably process ${child.announced.javaPid}`);
  renameSync(`${runFile}.hidden`, runFile);

  process.kill(child.pid, 'SIGTERM');
  await expect(child.ended).resolves.toEqual({ code: null, signal: 'SIGTERM' });
  expect(await ended(child.announced.javaPid, 0)).toBe(true);
  expect(existsSync(runFile)).toBe(false);
});

it('a program that ends by itself stops its server; process.exit() lets it stop alone, and the next start waits for it', async () => {
  const draining = await supervise('drain');
  await expect(draining.ended).resolves.toEqual({ code: 0, signal: null });
  expect(await ended(draining.announced.javaPid, 0)).toBe(true);
  expect(existsSync(runFile)).toBe(false);

  const exiting = await supervise('exit');
  await expect(exiting.ended).resolves.toEqual({ code: 0, signal: null });
  const said: Progress[] = [];
  const server = await start((progress) => said.push(progress));
  expect(server.adopted).toBe(false);
  expect(server.javaPid).not.toBe(exiting.announced.javaPid);
  expect(await ended(exiting.announced.javaPid, 0)).toBe(true);
  await server.stop();
});

it('says why Neo4j ends while starting, and where its log is', async () => {
  const begun = EmbeddedServer.start({ home, workspaceRoot, settings: { ...settings, transactionMemory: '1k' } });
  await expect(begun).rejects.toThrow(EmbeddedServerError);
  await expect(begun).rejects.toThrow(/ended while starting[\s\S]*db\.memory\.transaction\.max[\s\S]*neo4j\.log/);
  expect(existsSync(runFile)).toBe(false);
});

it('refuses a store whose password is lost, then one whose password is another', async () => {
  const file = join(home, 'neo4j.password');
  const password = readFileSync(file, 'utf8');
  rmSync(file);
  await expect(start()).rejects.toThrow(PasswordLostError);
  expect(existsSync(file)).toBe(false);
  writeFileSync(file, 'another-password\n', { mode: 0o600 });
  const refused = start();
  await expect(refused).rejects.toThrow(/does not accept the password of .*neo4j\.password/);
  await expect(refused).rejects.not.toThrow(/another-password/);
  writeFileSync(file, password, { mode: 0o600 });
});

it('is backed up at rest, said to be damaged when its files are, and restored; what was there is set aside', async () => {
  const backup = `${home}-backup`;
  const kept = [
    { label: 'Before', nodes: 1 },
    { label: 'Committed', nodes: 5000 },
  ];
  const counts = 'MATCH (n) RETURN labels(n)[0] AS label, count(*) AS nodes ORDER BY label';
  try {
    await backUpStore(home, backup);
    await expect(backUpStore(home, backup)).rejects.toThrow(/is there already/);

    writeFileSync(join(home, 'neo4j/data/databases/neo4j/neostore'), '');
    const refused = start();
    await expect(refused).rejects.toThrow(StoreDamagedError);
    await expect(refused).rejects.toThrow(/is damaged[\s\S]*restore <folder>[\s\S]*--rebuild/);
    expect(existsSync(runFile)).toBe(false);

    const aside = await restoreStore(backup, home);
    expect(existsSync(join(String(aside), 'neo4j/data/databases/neo4j/neostore'))).toBe(true);
    const server = await start();
    await withNeo4j(server.connection, (neo4j) => expect(neo4j.read(counts)).resolves.toEqual(kept));
    await expect(backUpStore(home, `${backup}-2`)).rejects.toThrow(StoreInUseError);
    await expect(restoreStore(backup, home)).rejects.toThrow(`end process ${process.pid} first`);
    await expect(setStoreAside(home)).rejects.toThrow(StoreInUseError);
    await server.stop();

    writeFileSync(join(home, 'neo4j/data/databases/system/neostore'), '');
    await expect(start()).rejects.toThrow(StoreDamagedError);
    await expect(restoreStore(join(home, 'neo4j'), home)).rejects.toThrow(/holds no store of rome-graph/);
    expect(await setStoreAside(home)).toMatch(/aside-/);
    expect(await setStoreAside(home)).toBeUndefined();
  } finally {
    rmSync(backup, { recursive: true, force: true });
  }
});
