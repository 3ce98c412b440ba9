import { setTimeout as sleep } from 'node:timers/promises';
import type { TestNeo4j } from '@rome-graph/neo4j/testing';
import { startTestNeo4j } from '@rome-graph/neo4j/testing';
import { loadRelease } from './support/load-release.cjs';
import { selecting, TestApi } from './support/test-api';

const question = `{
  passerelles(de: "K2204", vers: "J1501") {
    methode { release }
    chemins { force etapes { vers { code libelle fiche { code libelle } } communs(limite: 500) { code libelle } } }
  }
  pairesPartageant(minimum: 10, limite: 5) { total resultats { a { code libelle } b { code } nombre } methode { release } }
}`;

interface Fiche {
  code: string;
  libelle: string;
}
interface Answered {
  passerelles: {
    methode: { release: string };
    chemins: { etapes: { vers: Fiche & { fiche: Fiche | null } }[] }[];
  };
  pairesPartageant: { total: number; methode: { release: string } };
}

let neo4j: TestNeo4j;
let api: TestApi;

// Each part begins where the one before ended.
beforeAll(async () => {
  neo4j = await startTestNeo4j({ heap: '2g' });
});

afterAll(async () => {
  await api?.close();
  await neo4j?.stop();
});

describe('as Neo4j changes', () => {
  it('waits for a release where there is none', async () => {
    api = await TestApi.start(selecting(neo4j.connection));
    await api.until(({ neo4j: state }) => state === 'without-release');
    const { extensions } = await api.refusal(question);
    expect(extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect((await api.refusal('{ metiers { code } }')).extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(api.log).toMatch(/is empty: waiting for a release \(npm run rome -- load/);
    await expect(api.get('{ __typename }')).resolves.toEqual({ __typename: 'Query' });
  });

  it('leaves alone a database that is not ours', async () => {
    await neo4j.neo4j.withTransaction((transaction) => transaction.run('CREATE (:Invoice {number: 1})'));
    const other = await TestApi.start(selecting(neo4j.connection));
    await other.until(({ neo4j: state }) => state === 'without-release');
    expect((await other.refusal('{ metiers { code } }')).extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(other.log).toMatch(/holds 1 nodes and no release of ROME/);
    await other.close();
    await neo4j.neo4j.withTransaction((transaction) => transaction.run('MATCH (n:Invoice) DELETE n'));
  });

  it('becomes ready by itself once a release is loaded', async () => {
    await loadRelease(neo4j.connection, 'v458');
    await api.until(({ ready }) => ready);
    const answer = await api.get<Answered>(question);
    expect(answer.passerelles.methode.release).toBe('458');
  });

  it('goes from v458 to v460 without an error or a mixed answer', async () => {
    let loading = true;
    const answers: Answered[] = [];
    const client = async (): Promise<void> => {
      while (loading) answers.push(await api.get<Answered>(question));
    };
    const clients = [client(), client(), client()];
    await loadRelease(neo4j.connection, 'v460');
    await api.until(({ ready, release }) => ready && release === '460');
    await sleep(500);
    loading = false;
    await Promise.all(clients);

    const contents = new Map<string, Set<string>>();
    for (const answer of answers) {
      const { release } = answer.passerelles.methode;
      expect(answer.pairesPartageant.methode.release).toBe(release);
      for (const { vers } of answer.passerelles.chemins.flatMap(({ etapes }) => etapes)) {
        if (vers.fiche) expect(vers.fiche).toEqual({ code: vers.code, libelle: vers.libelle });
      }
      const withoutFiches = JSON.stringify(answer, (key, value: unknown) => (key === 'fiche' ? undefined : value));
      contents.set(release, (contents.get(release) ?? new Set()).add(withoutFiches));
    }
    expect([...contents.keys()].sort()).toEqual(['458', '460']);
    expect([...contents.values()].map(({ size }) => size)).toEqual([1, 1]);
    expect(answers.at(-1)?.pairesPartageant.total).toBe(17_411);
    expect(answers.at(-1)?.passerelles.chemins[0]?.etapes.map(({ vers }) => vers.fiche?.code)).toEqual([
      'J1301',
      'J1501',
    ]);
    expect(api.log).toMatch(/Engine swapped from release 458: release 460, 1584 métiers/);
  });

  it('answers from the engine while Neo4j is dead, and says so of what it cannot answer', async () => {
    await neo4j.kill9();
    await api.until(({ neo4j: state }) => state === 'unreachable');
    const answer = await api.get<Answered>(question.replace('fiche { code libelle }', ''));
    expect(answer.pairesPartageant.total).toBe(17_411);
    const begin = performance.now();
    const { message, extensions } = await api.refusal('{ metiers { code } }');
    expect(extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(message).not.toMatch(/bolt|ECONNREFUSED|127\.0\.0\.1/);
    expect(performance.now() - begin).toBeLessThan(5_000);
    const withFiche = await api.ask<Answered>(question);
    expect(withFiche.data.pairesPartageant.total).toBe(17_411);
    expect(withFiche.data.passerelles.chemins[0]?.etapes[0]?.vers.fiche).toBeNull();
    expect(withFiche.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(await api.readiness()).toEqual({
      ready: false,
      neo4j: 'unreachable',
      release: '460',
      empreinte: expect.stringMatching(/^[0-9a-f]{64}$/),
      chargeeLe: expect.stringMatching(/^20\d\d-/),
    });
    expect(api.log.match(/Neo4j is lost; the engine goes on with release 460/g)).toHaveLength(1);
  });

  it('starts without Neo4j, and both are ready once it is back', async () => {
    const begun = await TestApi.start(selecting(neo4j.connection));
    await begun.until(({ neo4j: state }) => state === 'unreachable');
    expect((await begun.refusal(question)).extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    await neo4j.restart();
    await Promise.all([begun, api].map((each) => each.until(({ ready }) => ready)));
    const [one, other] = await Promise.all([begun, api].map((each) => each.get<Answered>(question)));
    expect(one).toEqual(other);
    expect(api.log).toMatch(/Neo4j is back, with release 460/);
    await begun.close();
  });

  it('stops serving a release that was removed', async () => {
    await neo4j.clear();
    await api.until(({ release }) => release === null);
    expect((await api.refusal(question)).extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  });
});
