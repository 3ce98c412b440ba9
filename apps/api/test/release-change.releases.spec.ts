import { setTimeout as sleep } from 'node:timers/promises';
import type { TestNeo4j } from '@rome-graph/neo4j/testing';
import { startTestNeo4j } from '@rome-graph/neo4j/testing';
import { loadRelease } from '@rome-graph/testing';
import { selecting, TestApi } from './support/test-api';

const question = `{
  passerelles(de: "K2204", vers: "J1501") {
    methode { release }
    chemins { force etapes { vers { code libelle fiche { code libelle } } communs(limite: 500) { code libelle } } }
  }
  pairesPartageant(minimum: 10, limite: 5) { total resultats { a { code libelle } b { code } nombre } methode { release } }
}`;

/** Asked of the engine, of Neo4j, and of both at once; each names the release that it comes from. */
const questions: Readonly<Record<string, string>> = {
  both: question.replace('{', '{ release { version empreinte } '),
  fiche:
    '{ release { version } ficheMetier(code: "M1805") { release intitule definition accesEmploi savoirs { libelle savoirs { codeOgr libelle } } } }',
  nomenclature: `{
    release { version nbMetiers }
    releases(sort: [{ version: DESC }], limit: 1) { nbMetiers version }
    metiersConnection { totalCount }
    competencesConnection { totalCount }
    metiers(where: { code: { in: ["K2204", "J1301", "M1411"] } }, sort: [{ code: ASC }]) {
      code libelle definition
      competences(limit: 200, sort: [{ codeOgr: ASC }]) { codeOgr libelle }
      mobilites(limit: 50, sort: [{ code: ASC }]) { code libelle }
    }
  }`,
  statistiques: '{ release { version } statistiques { release fichesParGrandDomaine { code fiches } } }',
};
const questionNames = Object.keys(questions);

/** The executor writes the fields of an object as they come: two equal answers may differ in that order. */
function inOrderOfKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

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
  neo4j = await startTestNeo4j({ heap: '3g' });
});

afterAll(async () => {
  await api?.close();
  await neo4j?.stop();
});

describe('as Neo4j changes', () => {
  it('waits for a release where there is none', async () => {
    // 32 clients, a load and a server share the cores of the machine: what is proven is that no answer fails, not its speed.
    api = await TestApi.start({ ...selecting(neo4j.connection), ROME_REQUEST_TIMEOUT_MS: '60000' });
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

  it('goes from v458 to v460 under 32 clients without an error or a mixed answer', async () => {
    let loading = true;
    const contents = new Map<string, Map<string, number>>();
    const client = async (first: number): Promise<void> => {
      for (let asked = first; loading; asked++) {
        const name = questionNames[asked % questionNames.length] ?? '';
        const answer = await api.get<{ release: { version: string } }>(questions[name] ?? '');
        const of = `${name} in ${answer.release.version}`;
        const text = JSON.stringify(answer, inOrderOfKeys);
        contents.set(of, (contents.get(of) ?? new Map()).set(text, (contents.get(of)?.get(text) ?? 0) + 1));
        await sleep(100);
      }
    };
    const clients = Array.from({ length: 32 }, (_, index) => client(index));
    try {
      await Promise.race([loadRelease(neo4j.connection, 'v460'), Promise.all(clients)]);
      await api.until(({ ready, release }) => ready && release === '460');
      // Each question once more at least, of the release that has come.
      const end = performance.now() + 60_000;
      const isMissing = (name: string): boolean => !contents.has(`${name} in 460`);
      while (questionNames.some(isMissing) && performance.now() < end) await sleep(100);
    } finally {
      loading = false;
    }
    await Promise.all(clients);

    const expected = ['458', '460'].flatMap((release) => questionNames.map((name) => `${name} in ${release}`));
    expect([...contents.keys()].sort()).toEqual(expected.sort());
    expect([...contents].filter(([, answers]) => answers.size !== 1).map(([of]) => of)).toEqual([]);
    for (const [of, answers] of contents) {
      for (const release of [...answers.keys()].join().matchAll(/"release":"(\d+)"/g))
        expect(of).toMatch(release[1] ?? '');
    }
    const answer = await api.get<Answered>(question);
    expect(answer.pairesPartageant.total).toBe(17_411);
    expect(answer.passerelles.chemins[0]?.etapes.map(({ vers }) => vers.fiche?.code)).toEqual(['J1301', 'J1501']);
    expect(api.log).toMatch(/Engine swapped from release 458: release 460, 1584 métiers/);
  });

  it('tells what changed, page by page', async () => {
    const ask = (
      args: string,
    ): Promise<{ changements: { total: number; release: string; resultats: { code: string }[] } }> =>
      api.get(`{ changements(${args}) { release total resultats { code type sujet ancien nouveau } } }`);
    const renamed = 'depuis: "458", jusqua: "460", nature: "Metier", type: RENOMME';
    const { changements: first } = await ask(`${renamed}, limite: 100`);
    const { changements: second } = await ask(`${renamed}, limite: 100, decalage: 100`);
    expect([first.release, first.total, first.resultats.length, second.resultats.length]).toEqual([
      '460',
      195,
      100,
      95,
    ]);
    expect(new Set([...first.resultats, ...second.resultats].map(({ code }) => code)).size).toBe(195);
    const { changements: moved } = await ask('type: DEPLACE, nature: "Competence"');
    expect(moved.total).toBe(126);
  });

  it.each([
    ['depuis: "459"', 'depuis', /never held release "459"; it knows 458, 460/],
    ['depuis: "460", jusqua: "458"', 'jusqua', /458 is not after 460/],
    ['limite: 0', 'limite', /limite/],
    ['type: AUTRE', 'type', /AUTRE/],
  ])('refuses changements(%s)', async (args, argument, expected) => {
    const { message, extensions } = await api.refusal(`{ changements(${args}) { total } }`);
    expect([extensions?.code, extensions?.argument]).toEqual(['BAD_USER_INPUT', argument]);
    expect(message).toMatch(expected);
  });

  it('tells the history of a code, of what lives and of what was dropped', async () => {
    interface Told {
      historique: {
        elements: { nature: string; libelle: string; dernierEn: string | null }[];
        changements: { type: string; attribut: string | null; ancien: string[]; nouveau: string[] }[];
        derives: { jaccard: number; renomme: boolean }[];
      };
    }
    const ask = (code: string): Promise<Told> =>
      api.get(
        `{ historique(code: "${code}") { elements { nature libelle dernierEn remplacePar { code } } changements { type attribut ancien nouveau } derives { jaccard renomme } } }`,
      );
    const { historique: m1411 } = await ask('M1411');
    const libelle = 'Consultant / Consultante en énergie renouvelable';
    expect(m1411.elements).toEqual([{ nature: 'Metier', libelle, dernierEn: null, remplacePar: [] }]);
    expect(m1411.changements.find(({ type }) => type === 'RENOMME')).toEqual({
      type: 'RENOMME',
      attribut: 'libelle',
      ancien: ["Responsable d'enquêtes"],
      nouveau: [libelle],
    });
    expect(m1411.derives).toMatchObject([{ renomme: true }]);
    const [gone] = await neo4j.neo4j.read<{ code: string; libelle: string }>(
      "MATCH (o:Obsolete {nature: 'Competence'}) RETURN o.codeOgr AS code, o.libelle AS libelle ORDER BY code LIMIT 1",
    );
    const { historique: dropped } = await ask(gone?.code ?? '');
    expect(dropped.elements).toEqual([
      { nature: 'Competence', libelle: gone?.libelle, dernierEn: '458', remplacePar: [] },
    ]);
    expect(dropped.changements.map(({ type }) => type).sort()).toEqual(['DELIE', 'SUPPRIME']);
    expect((await api.refusal('{ historique(code: "M9999") { code } }')).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'code',
    });
  });

  it('tells which métiers moved most, and what became of a fiche of ROME 3', async () => {
    const { derives } = await api.get<{ derives: { total: number; resultats: { metier: string; jaccard: number }[] } }>(
      '{ derives(limite: 200) { total resultats { metier jaccard } } }',
    );
    expect([derives.total, derives.resultats[0]?.metier]).toEqual([1056, 'M1411']);
    const shares = derives.resultats.map(({ jaccard }) => jaccard);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const issus = async (code: string): Promise<number> =>
      (await api.get<{ issus: { metiers: unknown[] } }>(`{ issus(code: "${code}") { metiers { code libelle } } }`))
        .issus.metiers.length;
    expect([await issus('D1208'), await issus('M1805')]).toEqual([9, 27]);
    expect((await api.refusal('{ issus(code: "Z0000") { code } }')).extensions).toMatchObject({ argument: 'code' });
  });

  it('says what to install where Graph Data Science is absent, and finds in plain Cypher what it can', async () => {
    const inDatabase = (critere: string): string =>
      `{ passerelles(de: "K2204", vers: "J1501", moteur: NEO4J, critere: ${critere}) { chemins { goulot etapes { vers { code } } } } }`;
    const { message, extensions } = await api.refusal(inDatabase('FORCE'));
    expect(extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(message).toMatch(/no Graph Data Science: install its plugin .* or ask moteur INSTANTANE/);
    const { passerelles } = await api.get<{ passerelles: { chemins: { goulot: number; etapes: unknown[] }[] } }>(
      inDatabase('GOULOT'),
    );
    expect(passerelles.chemins.map(({ goulot }) => goulot.toFixed(6))).toEqual(['0.197435']);
    await expect(api.get(inDatabase('PAS'))).resolves.toMatchObject({
      passerelles: { chemins: [{ etapes: [{ vers: { code: 'J1301' } }, { vers: { code: 'J1501' } }] }] },
    });
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
    // Long before the 60 s that a request may take here: it is told at once, not when its time is over.
    expect(performance.now() - begin).toBeLessThan(30_000);
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
