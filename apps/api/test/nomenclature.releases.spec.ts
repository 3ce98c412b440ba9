import { WatchedApi } from './support/watched-api';

interface SortedPage {
  page: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { codeOgr: string } }[];
  };
}

// What needs lists as long as those of a whole release; the rest is proven on the sample.
describe('the generated nomenclature', () => {
  let api: WatchedApi;

  beforeAll(async () => {
    api = await WatchedApi.ready();
  });

  afterAll(() => api.close());

  it.each([
    ['from memory', 'domaineProfessionnel { libelle }', 0],
    ['in one query to Neo4j where they ask for what is not held', 'proches(limit: 1) { code }', 1],
  ])('gives the fiches of 200 results %s', async (_, asked, queries) => {
    const statements = api.recordStatements();
    const { metiersPartageant } = await api.get<{
      metiersPartageant: { resultats: { metier: { code: string; fiche: { code: string } } }[] };
    }>(
      `{ metiersPartageant(code: "M1805", minimum: 1, limite: 200) { resultats { metier { code fiche { code ${asked} } } } } }`,
    );
    const codes = metiersPartageant.resultats.map(({ metier }) => metier.code);
    expect(codes).toHaveLength(200);
    expect(metiersPartageant.resultats.map(({ metier }) => metier.fiche.code)).toEqual(codes);
    expect(statements).toHaveLength(queries);
  });

  it('is bounded where nothing is said', async () => {
    const answer = await api.get<{ metiers: object[]; appellations: object[]; metiersConnection: { edges: object[] } }>(
      '{ metiers { code } appellations { codeOgr } metiersConnection { edges { cursor } } }',
    );
    expect(answer.metiers).toHaveLength(100);
    expect(answer.appellations).toHaveLength(200);
    expect(answer.metiersConnection.edges).toHaveLength(100);
  });

  // Found by the fuzz: each row of such a page counted the whole list, and Neo4j had not memory enough from the 600th on.
  it('turns the pages of sorted connections to the end, whatever their length', async () => {
    const inOrder: string[] = [];
    for (let after: string | null = null; ;) {
      const { page }: SortedPage = await api.get<SortedPage>(
        `query ($after: String) {
          page: appellationsConnection(first: 1000, after: $after, sort: [{ codeOgr: DESC }]) {
            totalCount pageInfo { hasNextPage endCursor } edges { node { codeOgr metier { code } } }
          }
        }`,
        { after },
      );
      inOrder.push(...page.edges.map(({ node }) => node.codeOgr));
      after = page.pageInfo.endCursor;
      if (page.pageInfo.hasNextPage) continue;
      expect(inOrder).toHaveLength(page.totalCount);
      break;
    }
    expect(inOrder).toEqual([...new Set(inOrder)].sort().reverse());
    const { page } = await api.get<SortedPage>(
      `{ page: competencesConnection(first: 3, after: "${Buffer.from('arrayconnection:17000').toString('base64')}", sort: [{ categorie: ASC }, { codeOgr: DESC }]) {
           totalCount pageInfo { hasNextPage endCursor } edges { node { codeOgr } } } }`,
    );
    const listed = await api.get<{ competences: { codeOgr: string }[] }>(
      '{ competences(limit: 3, offset: 17001, sort: [{ categorie: ASC }, { codeOgr: DESC }]) { codeOgr } }',
    );
    expect(page.edges.map(({ node }) => node)).toEqual(listed.competences);
  });
});
