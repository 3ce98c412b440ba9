import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

const api = ApiClient.shared();

interface CodeDAutreNomenclature {
  readonly nomenclature: string;
  readonly version: string;
  readonly code: string;
  readonly libelle: string;
}

describe('codes of other nomenclatures', () => {
  /** The file as it stands. */
  let lines: Readonly<Record<string, string>>[];

  beforeAll(async () => {
    lines = (await Sample.read()).files.beside('correspondances.csv');
  });

  const codesOf = (target: string): string[] =>
    lines.filter((line) => line['code ROME ou OGR'] === target).map(({ version, code }) => `${version} ${code}`);

  it('stand on each fiche and each appellation that the file leads to, with what it says of both', async () => {
    for (const code of ['J1501', 'M1855', 'D1102']) {
      const { metiers, ficheMetier } = await api.get<{
        metiers: { codesExternes: CodeDAutreNomenclature[] }[];
        ficheMetier: { codesExternes: CodeDAutreNomenclature[] };
      }>(
        `{ metiers(where: { code: { eq: "${code}" } }) {
             codesExternes(sort: [{ cle: ASC }]) { nomenclature version code libelle } }
           ficheMetier(code: "${code}") { codesExternes { nomenclature version code libelle } } }`,
      );
      expect(metiers[0]?.codesExternes.map((found) => `${found.version} ${found.code}`)).toEqual(codesOf(code));
      expect(ficheMetier.codesExternes).toEqual(metiers[0]?.codesExternes);
    }
    const { appellations } = await api.get<{
      appellations: { codesExternesConnection: { edges: { node: { code: string }; properties: object }[] } }[];
    }>(
      `{ appellations(where: { codeOgr: { eq: "10893" } }) {
           codesExternesConnection { edges { node { code } properties { sens source } } } } }`,
    );
    expect(appellations[0]?.codesExternesConnection.edges).toEqual([
      { node: { code: '01a' }, properties: { sens: 'EXACT', source: 'rome-graph' } },
    ]);
  });

  it('choose métiers by nomenclature and edition', async () => {
    const { metiers } = await api.get<{ metiers: { code: string }[] }>(
      `{ metiers(sort: [{ code: ASC }], where: { codesExternes: {
           some: { nomenclature: { eq: "Emplois d'exemple" }, version: { eq: "2025" } } } }) { code } }`,
    );
    expect(metiers.map(({ code }) => code)).toEqual(['J1301', 'J1501', 'K2204']);
  });

  it('keep two editions apart, and a code that corresponds to nothing', async () => {
    const { codesExternes } = await api.get<{ codesExternes: { version: string; metiers: { code: string }[] }[] }>(
      `{ codesExternes(sort: [{ cle: ASC }], where: { code: { in: ["01", "99"] } }) {
           version code metiers(sort: [{ code: ASC }]) { code } } }`,
    );
    expect(codesExternes.map(({ version, metiers }) => [version, metiers.map(({ code }) => code)])).toEqual([
      ['2019', ['J1301', 'J1501', 'K2204']],
      ['2025', ['J1501']],
      ['2025', []],
    ]);
  });

  it('are counted by the release', async () => {
    const { releases } = await api.get<{ releases: { nbCodesExternes: number }[] }>(
      '{ releases(where: { statut: { eq: EN_SERVICE } }) { nbCodesExternes } }',
    );
    expect(releases).toEqual([
      {
        nbCodesExternes: new Set(
          lines.map(({ nomenclature, version, code }) => [nomenclature, version, code].join('|')),
        ).size,
      },
    ]);
  });
});
