import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findWorkspaceRoot, processIdentity, waitUntil } from '@rome-graph/embedded-neo4j';
import { startTestNeo4j, type TestNeo4j } from '../src/test-neo4j';

let test: TestNeo4j;

async function codesIn({ neo4j }: TestNeo4j): Promise<string[]> {
  const rows = await neo4j.read<{ code: string }>('MATCH (n:Metier) RETURN n.code AS code ORDER BY code');
  return rows.map(({ code }) => code);
}

beforeAll(async () => {
  test = await startTestNeo4j({ heap: '512m' });
});

afterAll(() => test?.stop());

it('is emptied of data, constraints and indexes', async () => {
  const { neo4j } = test;
  const session = neo4j.session();
  await session.run('CREATE CONSTRAINT metier_code FOR (n:Metier) REQUIRE n.code IS UNIQUE');
  await session.run('CREATE INDEX metier_libelle FOR (n:Metier) ON (n.libelle)');
  await session.run("CREATE (:Metier {code: 'M1805'})-[:PROCHE]->(:Metier {code: 'M1810'})");
  await session.close();
  await test.clear();
  await expect(neo4j.read('MATCH (n) RETURN count(n) AS nodes')).resolves.toEqual([{ nodes: 0 }]);
  await expect(neo4j.read('SHOW CONSTRAINTS YIELD name')).resolves.toEqual([]);
  await expect(neo4j.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).resolves.toEqual([]);
});

it('is killed and started again on the same store and address', async () => {
  const { neo4j } = test;
  const killed = test.server.javaPid;
  await neo4j.withTransaction((transaction) => transaction.run("CREATE (:Metier {code: 'M1805'})"));
  await test.kill9();
  await expect(neo4j.read('RETURN 1 AS one')).rejects.toThrow(/No Neo4j answers/);
  await test.restart();
  expect(test.server.javaPid).not.toBe(killed);
  await expect(neo4j.read('MATCH (n:Metier) RETURN n.code AS code')).resolves.toEqual([{ code: 'M1805' }]);
});

it('begins with a copy of a stopped store, and changes nothing in it', async () => {
  await test.server.stop();
  const copy = await startTestNeo4j({ heap: '512m', store: test.home });
  await copy.neo4j.withTransaction((transaction) => transaction.run("CREATE (:Metier {code: 'M1810'})"));
  await expect(codesIn(copy)).resolves.toEqual(['M1805', 'M1810']);
  await copy.stop();
  await test.restart();
  await expect(codesIn(test)).resolves.toEqual(['M1805']);
});

it('leaves nothing behind', async () => {
  await test.stop();
  expect(test.server.isRunning).toBe(false);
  expect(existsSync(test.home)).toBe(false);
});

it('does not outlive a Jest that is killed', async () => {
  const typescript = join(findWorkspaceRoot(), 'tools', 'testing', 'typescript.cjs');
  const child = spawn(
    process.execPath,
    ['--conditions', '@rome-graph/source', '--require', typescript, join(__dirname, 'support', 'killed-suite.ts')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const announced = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  const { javaPid, home } = JSON.parse(announced) as { javaPid: number; home: string };
  child.kill('SIGKILL');
  await expect(waitUntil(() => !existsSync(home), 20_000)).resolves.toBe(true);
  expect(processIdentity(javaPid)).toBeUndefined();
});
