import { examples } from '../src/questions/questions';
import { ExpectedFiches, ficheQuery } from './support/expected-fiche';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

describe('ficheMetier', () => {
  const api = ApiClient.shared();
  let expected: ExpectedFiches;

  beforeAll(async () => {
    expected = new ExpectedFiches(await OfficialFiles.read());
  });

  // M1855 comes from M1805; J1501 is regulated; A1203 has emerging items; K2204 has many sous-secteurs.
  it.each(['M1805', 'M1855', 'J1501', 'A1203', 'K2204', 'D1208'])(
    '%s is what the files say, grouped as the official fiche is',
    async (code) => {
      const { ficheMetier } = await api.get<{ ficheMetier: unknown }>(ficheQuery, { code });
      expect(ficheMetier).toEqual(expected.of(code));
    },
  );

  it('holds the figures of M1805 that a person counts in the files', async () => {
    const { ficheMetier: fiche } = await api.get<{
      ficheMetier: {
        intitule: string;
        certifications: unknown[];
        mobilites: unknown[];
        competences: { code: string }[];
      };
    }>(ficheQuery, { code: 'M1805' });
    expect(fiche.intitule).toBe('Développeur / Développeuse informatique');
    expect(fiche.competences.map(({ code }) => code)).toEqual([...fiche.competences.map(({ code }) => code)].sort());
    expect(fiche.certifications.length).toBeGreaterThan(100);
  });

  it('names the statistics’ nomenclatures and the sources to show', async () => {
    const { ficheMetier } = await api.get<{ ficheMetier: Record<string, unknown> }>(
      `{ ficheMetier(code: "M1855") { release
          faps { code edition qualifications viaParent } groupesIsco { code viaParent } formacodes { code }
          sources { code attribution } } }`,
    );
    expect(ficheMetier).toMatchObject({
      release: '460',
      faps: [
        { code: 'M0Z60', edition: '2009', qualifications: '0, 1, 2, 3, 4, 5, 6', viaParent: true },
        { code: 'M1Z80', edition: '2009', qualifications: '7, 8', viaParent: true },
        { code: 'M2Z90', edition: '2009', qualifications: '9', viaParent: true },
      ],
      // ROME and Formacode is not among the documents of this graph.
      formacodes: null,
    });
    expect(ficheMetier.sources).toContainEqual({
      code: 'export_csv',
      attribution: 'Source : France Travail, ROME 4.0 version 60.',
    });
    expect(ficheMetier.groupesIsco).toHaveLength(1);
  });

  it('comes from sources that the release names as well, with their licences', async () => {
    const { releases } = await api.get<{ releases: { sources: { code: string; licence: string }[] }[] }>(
      '{ releases(where: { statut: { eq: EN_SERVICE } }) { sources(sort: [{ code: ASC }]) { code attribution licence } } }',
    );
    expect(releases[0]?.sources.map(({ code }) => code)).toEqual([
      'certif_info',
      'export_csv',
      'fap_2009_intitules',
      'fap_2009_rome',
      'rome_isco08',
    ]);
    expect(releases[0]?.sources.find(({ code }) => code === 'export_csv')?.licence).toContain('Licence Ouverte');
  });

  it('shows little-used names last, and only when asked', async () => {
    const { a } = await api.get<{ a: { usual: { libelle: string }[]; all: { peuUsitee: boolean }[] } }>(
      '{ a: ficheMetier(code: "A1101") { usual: synonymes { libelle } all: synonymes(peuUsitees: true) { peuUsitee } } }',
    );
    expect(a.all.length).toBeGreaterThanOrEqual(a.usual.length);
    expect(a.all.map(({ peuUsitee }) => peuUsitee)).toEqual([...a.all.map(({ peuUsitee }) => peuUsitee)].sort());
  });

  it('leads on from a mobilité into the whole graph', async () => {
    const { ficheMetier } = await api.get<{
      ficheMetier: { mobilites: { metier: { code: string; fiche: { code: string } } }[] };
    }>('{ ficheMetier(code: "M1805") { mobilites { metier { code fiche { code } } } } }');
    for (const { metier } of ficheMetier.mobilites) expect(metier.fiche.code).toBe(metier.code);
  });

  it('refuses a code that is none, and names the argument', async () => {
    const error = await api.refusal('{ ficheMetier(code: "M18O5") { code } }');
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
    expect(error.extensions?.suggestions).toContain('M1805');
  });

  it('is the example of GraphiQL, answered without a fault', async () => {
    const example = examples.find(({ name }) => name === 'fiche entière');
    const { data, errors } = await api.ask<{ ficheMetier: { code: string } }>(example?.query ?? '');
    expect([data.ficheMetier.code, errors]).toEqual(['M1805', undefined]);
  });
});
