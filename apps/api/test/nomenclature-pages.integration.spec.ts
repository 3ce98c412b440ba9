import type { CsvRow, OfficialFiles } from './support/official-files';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { codeOgr: string } }[];
}

const api = ApiClient.shared();
let sample: Sample;

beforeAll(async () => {
  sample = await Sample.read();
});

/** Fiches whose tag is O, N or, in words of the files, nothing. */
const cadres = (tag: string): CsvRow[] => sample.fiches.filter((row) => row.emploi_cadre === tag);

describe('pages of the generated nomenclature', () => {
  it('gives nothing for a length of 0, at the top and within, and counts all the same', async () => {
    const answer = await api.get<Record<string, unknown>>(`{
      savoirs(limit: 0) { codeOgr }
      sorted: savoirs(limit: 0, offset: 3, sort: [{ libelle: ASC }]) { codeOgr }
      page: metiersConnection(first: 0) { totalCount pageInfo { hasNextPage endCursor } edges { node { code } } }
      ordered: metiersConnection(first: 0, sort: [{ libelle: ASC }]) { totalCount edges { node { code } } }
      metiers(limit: 1) { competences(limit: 0) { codeOgr } mobilitesConnection(first: 0) { edges { node { code } } } }
    }`);
    expect(answer).toEqual({
      savoirs: [],
      sorted: [],
      page: { totalCount: 48, pageInfo: { hasNextPage: true, endCursor: null }, edges: [] },
      ordered: { totalCount: 48, edges: [] },
      metiers: [{ competences: [], mobilitesConnection: { edges: [] } }],
    });
  });

  it('neither loses nor repeats a row of pages in an order that many share', async () => {
    interface Pages {
      metiers: { code: string }[];
      page: { edges: { node: { code: string } }[] };
    }
    const query = `query ($from: Int, $after: String) {
      metiers(limit: 5, offset: $from, sort: [{ emploiCadre: DESC }]) { code }
      page: metiersConnection(first: 5, after: $after, sort: [{ emploiCadre: DESC }]) { edges { node { code } } }
      secteursActivite(sort: [{ code: ASC }]) {
        metiers(limit: 5, offset: $from, sort: [{ emploiCadre: DESC }]) { code }
        page: metiersConnection(first: 5, after: $after, sort: [{ node: { emploiCadre: DESC } }]) { edges { node { code } } }
      }
    }`;
    const read = { lists: [] as string[], pages: [] as string[], within: new Map<number, string[]>() };
    const codesOf = ({ metiers, page }: Pages): [string[], string[]] => [
      metiers.map(({ code }) => code),
      page.edges.map(({ node }) => node.code),
    ];
    for (let from = 0; from < 48; from += 5) {
      const after = from === 0 ? null : Buffer.from(`arrayconnection:${from - 1}`).toString('base64');
      const answer = await api.get<Pages & { secteursActivite: Pages[] }>(query, { from, after });
      const [list, page] = codesOf(answer);
      read.lists.push(...list);
      read.pages.push(...page);
      for (const [place, secteur] of answer.secteursActivite.entries()) {
        const [ofList, ofPage] = codesOf(secteur);
        expect(ofPage).toEqual(ofList);
        read.within.set(place, [...(read.within.get(place) ?? []), ...ofList]);
      }
    }
    // Neo4j puts what is unknown before what is true, descending; among equals the code tells.
    const inOrder = ['', 'O', 'N'].flatMap((tag) =>
      cadres(tag)
        .map((row) => row.code_rome)
        .sort(),
    );
    expect(inOrder).toHaveLength(48);
    expect(read.lists).toEqual(inOrder);
    expect(read.pages).toEqual(inOrder);
    const links = sample.files.table('arborescence_secteur_activite');
    const secteurs = [...new Set(sample.files.table('secteur_activite').map((row) => row.code_sect_activite))].sort();
    const expected = secteurs.map((secteur) => {
      const held = links.filter((row) => row.code_sect_activite === secteur).map((row) => row.code_rome);
      return inOrder.filter((code) => held.includes(code));
    });
    expect([...read.within.values()]).toEqual(expected);
    expect(expected.some((codes) => codes.length > 5)).toBe(true);
  });

  it('says that there is another page when no length is given', async () => {
    const { page, categoriesSavoir } = await api.get<{
      page: Page;
      categoriesSavoir: { page: Page }[];
    }>(
      `{ page: competencesConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { codeOgr } } }
         categoriesSavoir { page: savoirsConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { codeOgr } } } } }`,
    );
    for (const each of [page, ...categoriesSavoir.map(({ page: within }) => within)]) {
      expect(each.pageInfo.hasNextPage).toBe(each.totalCount > 100);
      expect(each.edges).toHaveLength(Math.min(100, each.totalCount));
    }
    expect(page.totalCount).toBeGreaterThan(100);
  });

  it('sorts a list by the property, whatever an alias calls so', async () => {
    const query = (selection: string) =>
      `{ metiers(where: { code: { eq: "M1805" } }) { competences(limit: 5, sort: [{ libelle: DESC }]) { ${selection} } } }`;
    type Items = { metiers: [{ competences: { libelle: string }[] }] };
    const hidden = await api.get<Items>(query('libelle: codeOgr'));
    const shown = await api.get<{ metiers: [{ competences: { codeOgr: string }[] }] }>(query('codeOgr'));
    expect(hidden.metiers[0].competences.map(({ libelle }) => libelle)).toEqual(
      shown.metiers[0].competences.map(({ codeOgr }) => codeOgr),
    );
  });

  it('gives the fields of a page under as many names as are asked', async () => {
    const { metiers } = await api.get<{ metiers: object[] }>(
      `{ metiers(where: { code: { eq: "J1501" } }) { page: mobilitesConnection(first: 1, sort: [{ edge: { ordre: ASC } }]) {
           a: edges { x: node { code } node { code } y: properties { ordre } } b: edges { node { code } z: cursor }
           n: totalCount totalCount p: pageInfo { e: endCursor } pageInfo { endCursor }
         } } }`,
    );
    const own = (sample.source.mobilites ?? []).filter(({ de }) => de === 'J1501').sort((x, y) => x.ordre - y.ordre);
    const [first] = own;
    const endCursor = Buffer.from('arrayconnection:0').toString('base64');
    const node = { code: first?.vers };
    const page = {
      a: [{ x: node, node, y: { ordre: first?.ordre } }],
      b: [{ node, z: endCursor }],
      n: own.length,
      totalCount: own.length,
      p: { e: endCursor },
      pageInfo: { endCursor },
    };
    expect(metiers).toEqual([{ page }]);
  });
});

describe('conditions on what is linked', () => {
  /** Métiers by how many links of a table they have. */
  const having = (table: Parameters<OfficialFiles['table']>[0], is: (links: number) => boolean): string[] => {
    const rows = sample.files.table(table);
    return sample.metiers.filter((code) => is(rows.filter((row) => row.code_rome === code).length)).sort();
  };

  it.each<[string, (links: number) => boolean]>([
    ['some', (links) => links > 0],
    ['all', (links) => links > 0],
    ['none', (links) => links === 0],
    ['single', (links) => links === 1],
  ])('takes an element filter without a condition for any element: %s', async (quantifier, is) => {
    const filters = ['{}', '{ libelle: null }', '{ AND: [] }', '{ NOT: {} }'].map(
      (any) => `themes: { ${quantifier}: ${any} }`,
    );
    const links = ['{}', '{ node: {} }', '{ node: { code: null } }'].map(
      (any) => `themesConnection: { ${quantifier}: ${any} }`,
    );
    const themes = having('arborescence_thematique', is);
    expect(themes.length).toBeGreaterThan(0);
    expect(themes.length).toBeLessThan(48);
    for (const where of [...filters, ...links]) {
      const { metiers } = await api.get<{ metiers: { code: string }[] }>(
        `{ metiers(where: { ${where} }, sort: [{ code: ASC }]) { code } }`,
      );
      expect(metiers.map(({ code }) => code)).toEqual(themes);
    }
  });

  it('does not take what is unknown for fulfilled: all, and NOT', async () => {
    const { toutes, pas, inconnues } = await api.get<Record<'toutes' | 'pas' | 'inconnues', { totalCount: number }>>(
      `{ toutes: grandsDomainesConnection(where: { domainesProfessionnels: { all: { metiers: { all: { emploiCadre: { eq: true } } } } } }) { totalCount }
         pas: metiersConnection(where: { NOT: { emploiCadre: { eq: true } } }) { totalCount }
         inconnues: metiersConnection(where: { OR: [{ NOT: { emploiCadre: { eq: true } } }, { emploiCadre: { eq: null } }] }) { totalCount } }`,
    );
    const letters = [...new Set(sample.metiers.map((code) => code.charAt(0)))];
    const allCadres = letters.filter((letter) =>
      sample.fiches.filter((row) => row.code_rome.startsWith(letter)).every((row) => row.emploi_cadre === 'O'),
    );
    expect(toutes.totalCount).toBe(allCadres.length);
    expect(pas.totalCount).toBe(cadres('N').length);
    expect(inconnues.totalCount).toBe(cadres('N').length + cadres('').length);
    expect(cadres('').length).toBeGreaterThan(0);
  });
});
