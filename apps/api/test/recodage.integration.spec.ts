import type { ExpectedRecodage } from '@rome-graph/testing';
import { expectedRecodage, OfficialCsv } from '@rome-graph/testing';
import { olderSamplePath, samplePath } from '@rome-graph/testing/files';
import { ApiClient } from './support/test-api';

interface Candidat {
  readonly code: string;
  readonly libelle: string;
  readonly part: number;
  readonly base: string;
  readonly appellations: readonly string[];
}
interface Recodage {
  readonly code: string;
  readonly statut: string;
  readonly aFaire: string;
  readonly candidats: readonly Candidat[];
}

const api = ApiClient.shared();
let older: OfficialCsv;
let newer: OfficialCsv;

beforeAll(async () => {
  [older, newer] = await Promise.all([OfficialCsv.read([olderSamplePath]), OfficialCsv.read([samplePath])]);
});

const query = `query ($codes: [ID!]!, $depuis: String) { recodage(codes: $codes, depuis: $depuis) {
  depuis release resultats { code statut aFaire candidats { code libelle part base appellations } } } }`;

async function recode(codes: readonly string[], depuis?: string): Promise<readonly Recodage[]> {
  const { recodage } = await api.get<{
    recodage: { depuis: string; release: string; resultats: readonly Recodage[] };
  }>(query, { codes, ...(depuis && { depuis }) });
  expect([recodage.depuis, recodage.release]).toEqual([depuis ?? '3', '460']);
  expect(recodage.resultats.map(({ code }) => code)).toEqual(codes);
  return recodage.resultats;
}

const seen = ({ statut, candidats }: Recodage): ExpectedRecodage => [
  statut,
  candidats.map(({ code, part }) => [code, part]),
];

const column = (csv: OfficialCsv, table: string, name: string): string[] => [
  ...new Set(csv.rows(table).flatMap((row) => row[name] || [])),
];

describe('recodage', () => {
  it('leads every fiche of ROME 3, and every appellation, where the files say', async () => {
    const expected = expectedRecodage(newer);
    const codes = [
      ...column(newer, 'referentiel_appellation', 'code_rome_parent'),
      ...column(newer, 'referentiel_appellation', 'code_ogr'),
    ];
    const found = await recode(codes);
    expect(found.map(seen)).toEqual(codes.map(expected));
    expect(new Set(found.map(({ statut }) => statut))).toEqual(new Set(['INCHANGE', 'SCINDE', 'FUSIONNE', 'REMPLACE']));
  });

  it('leads every fiche and appellation of the release before where the files of both say', async () => {
    const expected = expectedRecodage(newer, older);
    const codes = [
      ...column(older, 'referentiel_code_rome', 'code_rome'),
      ...column(older, 'referentiel_appellation', 'code_ogr'),
    ];
    const found = await recode(codes, '459');
    expect(found.map(seen)).toEqual(codes.map(expected));
    expect(found.filter(({ statut }) => statut === 'RENOMME').map(({ code }) => code)).toContain('D1505');
  });

  // apps/loader/sample/README.md
  it.each([
    ['404490', '459', 'FUSIONNE', ['M1404']],
    ['D1505', '459', 'RENOMME', ['D1505']],
    ['300465', '459', 'RENOMME', ['300465']],
    ['117585', '459', 'INCHANGE', ['117585']],
    ['404774', '459', 'FUSIONNE', ['119250']],
    ['404734', '459', 'FUSIONNE', ['300483']],
    ['400412', '459', 'DISPARU', []],
    ['405320', '459', 'DISPARU', []],
    ['501862', '459', 'INCONNU', []],
    ['D1303', '459', 'INCONNU', []],
    ['11591', '3', 'FUSIONNE', ['H2504']],
    ['117585', '3', 'INCONNU', []],
    ['D1303', '3', 'INCONNU', []],
    ['D1303', '460', 'INCHANGE', ['D1303']],
    ['501862', '460', 'INCHANGE', ['501862']],
    ['404774', '460', 'FUSIONNE', ['119250']],
  ])('tells of %s from %s that it is %s: %j', async (code, depuis, statut, candidats) => {
    const [found] = await recode([code], depuis);
    expect([found?.statut, found?.candidats.map((each) => each.code)]).toEqual([statut, candidats]);
    expect(found?.aFaire).toMatch(/^[A-Z].*\.$/);
  });

  it('says what each candidat comes from, and what to do', async () => {
    const parents = newer.rows('referentiel_appellation').filter((row) => row['code_rome_parent'] === 'M1805');
    const [found] = await recode(['M1805']);
    for (const { code, appellations, base } of found?.candidats ?? []) {
      const own = parents.flatMap((row) => (row['code_rome'] === code ? [row['code_ogr'] ?? ''] : [])).sort();
      expect(appellations).toEqual(own);
      expect(base).toContain(`${own.length} sur ${parents.length} appellations de M1805 (ROME 3)`);
    }
    expect(found?.aFaire).toMatch(/^Choisissez parmi \d+ codes/);
  });

  it('takes codes as they are typed, repeated, of OGR of fiches, and none at all', async () => {
    const fiche = newer.rows('referentiel_code_rome').find((row) => row['code_rome'] === 'M1805');
    const ogr = fiche?.['code_ogr'] ?? '';
    const { recodage } = await api.get<{ recodage: { resultats: readonly Recodage[] } }>(query, {
      codes: [' m 1805', 'M1805', ogr],
    });
    expect(recodage.resultats.map(({ code }) => code)).toEqual(['M1805', 'M1805', ogr]);
    expect(recodage.resultats.map(seen)).toEqual(Array(3).fill(expectedRecodage(newer)('M1805')));
    expect(await recode([])).toEqual([]);
  });

  it('tells of a compétence that a former release was the last to have, whichever release is asked from', async () => {
    const competences = newer.rows('referentiel_competence').map((row) => row['code_ogr']);
    expect(competences).not.toContain('404774');
    const [asked] = await recode(['404774']);
    expect([asked?.statut, asked?.aFaire]).toEqual([
      'INCONNU',
      "Vérifiez d'où vient le code : ROME 3 n'avait pas 404774, la compétence « Archiver », qui a disparu après la version 459 ; demandez depuis 459.",
    ]);
    expect((await recode(['404774'], '459'))[0]?.statut).not.toBe('INCONNU');
  });

  it('takes 1 000 codes, and no more', async () => {
    const codes = Array.from({ length: 1_000 }, (_, index) => `X${index}`);
    expect((await recode(codes)).every(({ statut }) => statut === 'INCONNU')).toBe(true);
    const { extensions } = await api.refusal(query, { codes: [...codes, 'Y'] });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'codes' });
  });

  it.each([
    ['458', /never held release "458"; it knows ROME 3, 459, 460/],
    ['', /never held release ""/],
    ['4', /never held release "4"/],
  ])('refuses to come from %j', async (depuis, expected) => {
    const { message, extensions } = await api.refusal(query, { codes: ['M1805'], depuis });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'depuis' });
    expect(message).toMatch(expected);
  });
});

describe('what a recodage is made from', () => {
  it('is given by the nomenclature: the fiche of ROME 3 of each appellation, and two tags of macro-compétences', async () => {
    const { appellations, macroCompetences } = await api.get<{
      appellations: { codeOgr: string; codeRomeParent: string | null }[];
      macroCompetences: {
        codeOgr: string;
        transitionEcologique: boolean | null;
        transitionNumerique: boolean | null;
      }[];
    }>(`{ appellations(limit: 1000, sort: [{ codeOgr: ASC }]) { codeOgr codeRomeParent }
          macroCompetences(limit: 1000, sort: [{ codeOgr: ASC }]) { codeOgr transitionEcologique transitionNumerique } }`);
    const inOrder = <T extends { codeOgr: string }>(rows: T[]): T[] =>
      rows.sort((a, b) => (a.codeOgr < b.codeOgr ? -1 : 1));
    expect(appellations).toEqual(
      inOrder(
        newer.rows('referentiel_appellation').map((row) => ({
          codeOgr: row['code_ogr'] ?? '',
          codeRomeParent: row['code_rome_parent'] || null,
        })),
      ),
    );
    const flag = (cell = ''): boolean | null => (cell === '' ? null : cell === 'O');
    expect(macroCompetences).toEqual(
      inOrder(
        newer
          .rows('referentiel_competence')
          .filter((row) => row['nature'] === 'Macro-compétence')
          .map((row) => ({
            codeOgr: row['code_ogr'] ?? '',
            transitionEcologique: flag(row['transition_eco']),
            transitionNumerique: flag(row['transition_num']),
          })),
      ),
    );
    expect(macroCompetences.some(({ transitionEcologique }) => transitionEcologique)).toBe(true);
  });
});
