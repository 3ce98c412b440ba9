import type { TestNeo4j } from '@rome-graph/testing';
import { startTestNeo4j } from '@rome-graph/testing';
import { samplePath } from '@rome-graph/testing/files';
import { rome } from './support/rome-command';

describe('a Neo4j whose transactions may take less memory than a load does', () => {
  let server: TestNeo4j;

  beforeAll(async () => {
    server = await startTestNeo4j({ settings: { transactionMemory: '4m' } });
  });

  afterAll(() => server.stop());

  it.each(['load', 'check'])('is told of before the transaction begins: rome %s', async (command) => {
    const { code, stderr } = await rome([command, samplePath], server.connection);
    expect(stderr).toMatch(
      /This load writes \d+ nodes and relationships in one transaction.*a transaction may take 0\.0 GiB\. Nothing was written/,
    );
    expect(stderr).toMatch(
      /db\.memory\.transaction\.max=\d+g.*ROME_NEO4J_HEAP=\d+g and ROME_NEO4J_TRANSACTION_MEMORY=\d+g/,
    );
    expect(stderr).not.toContain('write in one transaction');
    expect(code).toBe(4);
    const [found] = await server.neo4j.read('MATCH (n) RETURN count(n) AS nodes');
    expect(found).toEqual({ nodes: 0 });
  });
});
