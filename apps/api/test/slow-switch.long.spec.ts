import { setTimeout as sleep } from 'node:timers/promises';
import type { TestNeo4j } from '@rome-graph/testing';
import { loadedStore, startTestNeo4j } from '@rome-graph/testing';
import { selecting, TestApi } from './support/test-api';

describe('a Neo4j whose release is about to change, or that is frozen', () => {
  let neo4j: TestNeo4j;

  beforeAll(async () => {
    neo4j = await startTestNeo4j({ store: await loadedStore('sample') });
  });

  afterAll(() => neo4j.stop());

  describe('while another release is being committed', () => {
    const write = (statement: string): Promise<unknown> =>
      neo4j.neo4j.withTransaction((transaction) => transaction.run(statement));
    const begin = (commenceeLe: string, renouveleeLe: string): Promise<unknown> =>
      write(`MERGE (b:Bascule {cle: 'bascule'}) SET b.commenceeLe = ${commenceeLe}, b.renouveleeLe = ${renouveleeLe}`);
    const end = (): Promise<unknown> => write('MATCH (b:Bascule) DELETE b');
    const now = 'datetime()';
    const longAgo = "datetime() - duration('PT2M')";
    const ofNeo4j = '{ metiers(limit: 1) { code } }';
    const ofEngine = '{ passerelles(de: "K2204", vers: "J1501") { methode { release } } }';

    afterEach(end);

    it('waits for longer than three times the limit of a request, and does not hold what the engine answers', async () => {
      const limit = 500;
      const hurried = await TestApi.ready({
        ...selecting(neo4j.connection),
        ROME_REQUEST_TIMEOUT_MS: String(limit),
      });
      await hurried.get(ofNeo4j);
      await begin(now, now);
      let held = true;
      const waiting = hurried.ask(ofNeo4j).then((answer) => {
        held = false;
        return answer;
      });
      await sleep(4 * limit);
      await hurried.get(ofEngine);
      expect(held).toBe(true);
      await end();
      expect(await waiting).toEqual({ data: { metiers: [{ code: expect.any(String) }] } });
      await hurried.close();
    });

    it('believes in a commit for as long as the load renews its word, and for a minute after', async () => {
      const impatient = await TestApi.ready({ ...selecting(neo4j.connection), ROME_SWITCH_TIMEOUT_MS: '2000' });
      await begin(longAgo, now);
      const { extensions, message } = await impatient.refusal(ofNeo4j);
      expect(extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
      expect(message).toMatch(/being replaced by another: ask again/);
      await begin(longAgo, longAgo);
      await impatient.get(ofNeo4j);
      await impatient.close();
    });
  });

  it('ends within the limit what a frozen Neo4j does not answer, and answers what the engine can', async () => {
    const limit = 2_000;
    const hurried = await TestApi.ready({ ...selecting(neo4j.connection), ROME_REQUEST_TIMEOUT_MS: String(limit) });
    process.kill(neo4j.server.javaPid, 'SIGSTOP');
    try {
      const begun = performance.now();
      const refusals = await Promise.all([1, 2].map(() => hurried.refusal('{ metiers(limit: 1) { code } }')));
      expect(performance.now() - begun).toBeLessThan(2 * limit);
      for (const { extensions, message } of refusals) {
        expect(extensions).toMatchObject({ code: 'REQUEST_TIMEOUT' });
        expect(message).toMatch(/^Neo4j did not answer within 2000 ms, and says nothing: it is frozen or too busy/);
      }
      await hurried.get('{ passerelles(de: "K2204", vers: "J1501") { methode { release } } }');
      await hurried.until(({ neo4j: state }) => state === 'unreachable');
    } finally {
      process.kill(neo4j.server.javaPid, 'SIGCONT');
    }
    await hurried.until(({ ready }) => ready);
    await hurried.get('{ metiers(limit: 1) { code } }');
    await hurried.close();
  });
});
