import { ExpectedFiches, ficheQuery } from './support/expected-fiche';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

interface Known {
  readonly code: string;
  readonly viaParent: boolean;
}

/** Tags that the documents add to those of the export: apps/loader/sample/README.md. */
const documented: Readonly<Record<string, Record<string, boolean>>> = {
  A1302: { transitionNumerique: false },
  K2603: { emploiReglemente: true },
};

describe('ficheMetier', () => {
  const api = ApiClient.shared();
  let sample: Sample;
  let expected: ExpectedFiches;

  beforeAll(async () => {
    sample = await Sample.read();
    expected = new ExpectedFiches(sample.files);
  });

  it('of every métier is what the files say, grouped as the official fiche is', async () => {
    for (const code of sample.metiers) {
      const { ficheMetier } = await api.get<{ ficheMetier: unknown }>(ficheQuery, { code });
      const fiche = expected.of(code);
      const caracteristiques = { ...(fiche.caracteristiques as object), ...documented[code] };
      expect(ficheMetier).toEqual({ ...fiche, caracteristiques });
    }
  });

  it('gives each métier the groups of the documents, its own or those of the fiche of ROME 3 that it comes from', async () => {
    const faps = new Map<string, string[]>();
    for (const { fap_2021 = '', rome = '' } of sample.files.beside('fap2021-rome.csv')) {
      faps.set(rome, [...(faps.get(rome) ?? []), fap_2021]);
    }
    let viaParent = 0;
    for (const { code_rome, code_rome_parent } of sample.fiches) {
      const { ficheMetier } = await api.get<{ ficheMetier: { faps: (Known & { edition: string })[] } }>(
        `{ ficheMetier(code: "${code_rome}") { faps { code edition viaParent } } }`,
      );
      // The FAP of 2021 goes by the fiches of ROME 3.
      const codes = [...new Set(faps.get(code_rome_parent))];
      expect([code_rome, ficheMetier.faps.map(({ code, edition }) => [code, edition])]).toEqual([
        code_rome,
        codes.sort().map((code) => [code, '2021']),
      ]);
      viaParent += codes.length;
    }
    expect(viaParent).toBeGreaterThan(3);
  });

  // tools/sample/workbooks: pairs of our own making.
  it.each([
    ['J1301', ['5329'], ['99101', '99102']],
    ['M1855', ['2519'], ['99105']],
    ['D1303', [], ['99104']],
    ['K2111', ['2351'], []],
  ])('knows the groups ISCO and descriptors Formacode of %s', async (code, groupes, formacodes) => {
    const { ficheMetier } = await api.get<{ ficheMetier: { groupesIsco: Known[]; formacodes: Known[] } }>(
      `{ ficheMetier(code: "${code}") { groupesIsco { code viaParent } formacodes { code viaParent } } }`,
    );
    expect(ficheMetier.groupesIsco).toEqual(groupes.map((groupe) => ({ code: groupe, viaParent: true })));
    expect(ficheMetier.formacodes).toEqual(formacodes.map((formacode) => ({ code: formacode, viaParent: false })));
  });

  it('names the release and the sources to show, as the release does', async () => {
    const { ficheMetier, releases } = await api.get<{
      ficheMetier: { release: string; sources: { code: string; attribution: string; licence: string }[] };
      releases: { sources: { code: string; attribution: string; licence: string }[] }[];
    }>(
      `{ ficheMetier(code: "M1855") { release sources { code attribution licence } }
         releases(where: { statut: { eq: EN_SERVICE } }) { sources(sort: [{ code: ASC }]) { code attribution licence } } }`,
    );
    expect(ficheMetier.release).toBe('460');
    expect(ficheMetier.sources.map(({ code }) => code)).toEqual([
      'arborescence_competences',
      'arborescence_principale',
      'arborescence_savoirs',
      'certif_info',
      'changelog',
      'correspondances',
      'couts_de_formation',
      'export_csv',
      'fap_2021_nomenclature',
      'fap_2021_rome',
      'rome_formacode',
      'rome_isco08',
      'secteurs_naf',
      'tags_fiches',
    ]);
    expect(ficheMetier.sources).toContainEqual({
      code: 'export_csv',
      attribution: 'Source : France Travail, ROME 4.0 version 60.',
      licence: expect.stringContaining('Licence Ouverte') as string,
    });
    expect(releases[0]?.sources).toEqual(ficheMetier.sources);
  });

  it('shows little-used names last, and only when asked', async () => {
    const rows = sample.files.table('referentiel_appellation').filter((row) => row.peu_usite === 'O');
    expect(rows.length).toBeGreaterThan(0);
    for (const code of new Set(rows.map((row) => row.code_rome))) {
      const { fiche } = await api.get<{
        fiche: { usual: { codeOgr: string }[]; all: { codeOgr: string; peuUsitee: boolean }[] };
      }>(
        `{ fiche: ficheMetier(code: "${code}") { usual: synonymes { codeOgr } all: synonymes(peuUsitees: true) { codeOgr peuUsitee } } }`,
      );
      const little = fiche.all.slice(fiche.usual.length);
      expect(fiche.all.slice(0, fiche.usual.length).map(({ codeOgr }) => ({ codeOgr }))).toEqual(fiche.usual);
      expect(little.map(({ peuUsitee }) => peuUsitee)).toEqual(little.map(() => true));
      expect(little.map(({ codeOgr }) => codeOgr).sort()).toEqual(
        rows
          .filter((row) => row.code_rome === code && row.classification === 'SYNONYME')
          .map((row) => row.code_ogr)
          .sort(),
      );
    }
  });

  it('leads on from a mobilité into the whole graph', async () => {
    const { ficheMetier } = await api.get<{
      ficheMetier: { mobilites: { metier: { code: string; fiche: { code: string } } }[] };
    }>('{ ficheMetier(code: "J1501") { mobilites { metier { code fiche { code } } } } }');
    expect(ficheMetier.mobilites.length).toBeGreaterThan(1);
    for (const { metier } of ficheMetier.mobilites) expect(metier.fiche.code).toBe(metier.code);
  });

  it('refuses a code that is none, and names the argument', async () => {
    const error = await api.refusal('{ ficheMetier(code: "M18O5") { code } }');
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
    expect(error.extensions?.suggestions).toContain('M1805');
  });
});
