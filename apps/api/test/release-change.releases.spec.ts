import type { TestNeo4j } from '@rome-graph/testing';
import { loadedStore, loadRelease, startTestNeo4j } from '@rome-graph/testing';
import { answered } from './support/official-agreement';
import { OfficialAnswers, unordered } from './support/official-answers';
import { OfficialFiles } from './support/official-files';
import { askDuring, expectOneAnswerOfEach, question } from './support/release-change';
import { selecting, TestApi } from './support/test-api';

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

// Each part begins where the one before ended; what happens to Neo4j itself is proven on the sample.
beforeAll(async () => {
  neo4j = await startTestNeo4j({ heap: '3g', store: await loadedStore('v458') });
  api = await TestApi.ready(selecting(neo4j.connection));
});

afterAll(async () => {
  await api?.close();
  await neo4j?.stop();
});

describe('as Neo4j changes', () => {
  it('goes from v458 to v460 under 32 clients without an error or a mixed answer', async () => {
    const load = (): Promise<void> => loadRelease(neo4j.connection, 'v460');
    expectOneAnswerOfEach(await askDuring(load, api, { clients: 32, release: '460' }), ['458', '460']);
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

  // v458 was published on 2024-12-16; of the days after it, nobody knows when v459 came.
  it('tells v458 again, métier by métier, on the day of its publication', async () => {
    const files = new OfficialAnswers(await OfficialFiles.read('v458'));
    expect(files.codes).toHaveLength(1056);
    for (const code of files.codes) {
      const path = `/partenaire/rome-metiers/v1/metiers/metier/${code}?date=2024-12-16`;
      expect([code, await answered(api, path)]).toEqual([code, unordered(files.metier(code))]);
    }
    const next = await fetch(`${api.url}/partenaire/rome-metiers/v1/metiers/metier/M1411?date=2024-12-17`);
    expect([next.status, await next.text()]).toEqual([404, expect.stringContaining('La 458 valait le 2024-12-16')]);
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
});
