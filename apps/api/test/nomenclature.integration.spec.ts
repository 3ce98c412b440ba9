import type { CsvRow, OfficialFiles } from './support/official-files';
import { Sample } from './support/sample';
import { WatchedApi } from './support/watched-api';

interface Result {
  metier: { code: string; libelle: string; fiche: Record<string, unknown> & { libelle: string } };
}

interface SortedPage {
  page: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { codeOgr: string } }[];
  };
}

let api: WatchedApi;
let sample: Sample;
let statements: string[];

beforeAll(async () => {
  [api, sample] = await Promise.all([WatchedApi.ready(), Sample.read()]);
  statements = api.recordStatements();
});

beforeEach(() => {
  statements.length = 0;
});

afterAll(() => api.close());

describe('the fiche of a result', () => {
  const query = (limite: number, selection: string): string =>
    `{ metiersPartageant(code: "M1805", minimum: 1, limite: ${limite}) { resultats { metier { code libelle fiche { ${selection} } } } } }`;
  const ask = async (limite: number, selection: string): Promise<Result[]> => {
    const answer = await api.get<{ metiersPartageant: { resultats: Result[] } }>(query(limite, selection));
    return answer.metiersPartageant.resultats;
  };

  it.each([1, 20, 40])('comes for %i results in one query to Neo4j', async (limite) => {
    const results = await ask(limite, 'code libelle appellationsConnection { totalCount }');
    expect(results).toHaveLength(limite);
    const appellations = sample.files.table('referentiel_appellation');
    for (const { metier } of results) {
      expect(metier.fiche).toMatchObject({ code: metier.code, libelle: metier.libelle });
      const count = appellations.filter(({ code_rome }) => code_rome === metier.code).length;
      expect(metier.fiche.appellationsConnection).toEqual({ totalCount: count });
    }
    expect(statements).toHaveLength(1);
  });

  it('comes without a query to Neo4j where the snapshot holds all that is asked', async () => {
    const results = await ask(40, 'code libelle definition domaineProfessionnel { libelle grandDomaine { code } }');
    expect(results).toHaveLength(40);
    for (const { metier } of results) {
      expect(metier.fiche).toMatchObject({
        code: metier.code,
        libelle: metier.libelle,
        definition: expect.any(String) as string,
        domaineProfessionnel: [{ grandDomaine: [{ code: metier.code.charAt(0) }] }],
      });
    }
    expect(statements).toHaveLength(0);
  });

  it('is kept apart for two aliases that select otherwise', async () => {
    const [first] = await api
      .get<{
        metiersPartageant: {
          resultats: { metier: Record<'libelle' | 'code', string> & Record<'a' | 'b' | 'c' | 'd', object> }[];
        };
      }>(
        `{ metiersPartageant(code: "M1805", limite: 1) { resultats { metier {
            code libelle
            a: fiche { libelle aire { code } }
            b: fiche { code nom: libelle appellations(limit: 1) { libelle } aire { libelle } }
            c: fiche { nom: definition competences(limit: 2) { texte: libelle } aire { code } }
            d: fiche { libelle }
          } } } }`,
      )
      .then(({ metiersPartageant }) => metiersPartageant.resultats);
    const aire = [{ code: expect.any(String) as string }];
    expect(first?.metier.a).toEqual({ libelle: first?.metier.libelle, aire });
    expect(first?.metier.d).toEqual({ libelle: first?.metier.libelle });
    expect(first?.metier.b).toEqual({
      aire: [{ libelle: expect.any(String) as string }],
      code: first?.metier.code,
      nom: first?.metier.libelle,
      appellations: [{ libelle: expect.any(String) as string }],
    });
    expect(first?.metier.c).toEqual({
      aire,
      nom: expect.any(String) as string,
      competences: [{ texte: expect.any(String) as string }, { texte: expect.any(String) as string }],
    });
    expect(statements).toHaveLength(3);
  });

  it('is one query for places that select the same', async () => {
    await api.get(
      `{ passerelles(de: "N1101", vers: "M1855") { chemins { etapes { de { fiche { aire { code } } } vers { fiche { aire { code } } } } } } }`,
    );
    expect(statements).toHaveLength(1);
  });

  it('merges what one field asks in several places, fragments and variables', async () => {
    const answer = await api.get<{ ecart: { vers: { fiche: Record<string, unknown> } } }>(
      `query ($n: Int, $long: Boolean!) {
        ecart(de: "K2204", vers: "J1501") { vers { fiche { code } fiche { ...F savoirs(limit: $n) { libelle } } } }
      }
      fragment F on Metier { libelle emploiReglemente @include(if: $long) definition @skip(if: $long) }`,
      { n: 3, long: true },
    );
    expect(answer.ecart.vers.fiche).toEqual({
      code: 'J1501',
      libelle: 'Aide-soignant / Aide-soignante',
      emploiReglemente: true,
      savoirs: Array(3).fill({ libelle: expect.any(String) as string }),
    });
  });

  it('gives connections, cursors and values as the generated queries do', async () => {
    const selection = `
      code transitionEcologique riasecMajeur
      page: competencesConnection(first: 2) { total: totalCount pageInfo { hasNextPage endCursor } edges { cursor properties { coeurMetier } node { codeOgr libelle } } }
      mobilitesConnection(first: 3, sort: [{ edge: { ordre: ASC } }]) { totalCount edges { properties { ordre } node { code } } }
      proches(limit: 1) { code }`;
    const { ecart, metiers } = await api.get<{ ecart: { vers: { fiche: unknown } }; metiers: unknown[] }>(
      `{ ecart(de: "K2204", vers: "J1501") { vers { fiche { ${selection} } } }
         metiers(where: { code: { eq: "J1501" } }) { ${selection} } }`,
    );
    expect([ecart.vers.fiche]).toEqual(metiers);
    const [metier] = metiers as [{ page: { total: number; edges: unknown[]; pageInfo: { endCursor: string } } }];
    expect(metier.page).toMatchObject({ total: 18, pageInfo: { hasNextPage: true } });
    const next = `query ($after: String) {
      ecart(de: "K2204", vers: "J1501") { vers { fiche { competencesConnection(first: 2, after: $after) { edges { cursor node { codeOgr } } pageInfo { hasPreviousPage } } } } }
    }`;
    const second = await api.get<{
      ecart: { vers: { fiche: { competencesConnection: { edges: { cursor: string }[]; pageInfo: object } } } };
    }>(next, { after: metier.page.pageInfo.endCursor });
    const { edges, pageInfo } = second.ecart.vers.fiche.competencesConnection;
    expect(pageInfo).toEqual({ hasPreviousPage: true });
    expect(edges.map(({ cursor }) => Buffer.from(cursor, 'base64').toString())).toEqual([
      'arrayconnection:2',
      'arrayconnection:3',
    ]);
  });

  it('is not mixed between requests at the same time', async () => {
    const codes = ['K2204', 'J1501', 'D1102', 'A1203', 'N1101', 'M1805', 'K1302', 'D1211'];
    const answers = await Promise.all(
      codes
        .flatMap((code) => [1, 2, 3, 4].map((n) => ({ code, n })))
        .map(async ({ code, n }) => {
          const answer = await api.get<{
            metiersPartageant: { metier: { fiche: { code: string; appellations: object[] } } };
          }>(
            `query ($code: ID!, $n: Int) { metiersPartageant(code: $code) { metier { fiche { code appellations(limit: $n) { libelle } } } } }`,
            { code, n },
          );
          return { code, n, fiche: answer.metiersPartageant.metier.fiche };
        }),
    );
    for (const { code, n, fiche } of answers) {
      expect(fiche.code).toBe(code);
      expect(fiche.appellations).toHaveLength(n);
    }
  });
});

describe('the generated nomenclature', () => {
  it('is bounded where nothing is said', async () => {
    const answer = await api.get<{ competences: object[]; savoirsConnection: { edges: object[] } }>(
      '{ competences { codeOgr } savoirsConnection { edges { cursor } } }',
    );
    expect(answer.competences).toHaveLength(100);
    expect(answer.savoirsConnection.edges).toHaveLength(100);
  });

  /** Each métier of which the rows of a table, of those that are kept, name one at least. */
  const metiersOf = (
    table: Parameters<OfficialFiles['table']>[0],
    isKept: (row: CsvRow) => boolean,
    column: 'code_rome' | 'code_rome_cible' = 'code_rome',
  ): string[] =>
    [
      ...new Set(
        sample.files
          .table(table)
          .filter(isKept)
          .map((row) => row[column]),
      ),
    ].sort();
  const without = (codes: readonly string[]): string[] => sample.metiers.filter((code) => !codes.includes(code));

  it.each<[string, () => string[]]>([
    ['code: { startsWith: "M18" }', () => sample.metiers.filter((code) => code.startsWith('M18'))],
    ['NOT: { code: { in: ["D1102", "K2111"] } }', () => without(['D1102', 'K2111'])],
    [
      'transitionEcologique: { eq: EMPLOI_BRUN }',
      () => metiersOf('referentiel_code_rome', (row) => row.transition_eco === 'Emploi Brun'),
    ],
    [
      'OR: [{ riasecMajeur: { eq: I } }, { riasecMajeur: { eq: A } }]',
      () => metiersOf('referentiel_code_rome_riasec', (row) => 'IA'.includes(row.riasec_majeur)),
    ],
    [
      'libelle: { contains: "Vendeur" }, code: { startsWith: "D12" }',
      () => metiersOf('referentiel_code_rome', (row) => /^D12/.test(row.code_rome) && /Vendeur/.test(row.libelle_rome)),
    ],
    [
      'mobilites: { some: { code: { eq: "N1101" } } }',
      () => metiersOf('rubrique_mobilite', (row) => row.code_rome_cible === 'N1101'),
    ],
    ['mobilites: { none: { code: { startsWith: "" } } }', () => without(metiersOf('rubrique_mobilite', () => true))],
    [
      'mobilitesConnection: { some: { edge: { ordre: { lte: 1 } }, node: { code: { startsWith: "N" } } } }',
      () => metiersOf('rubrique_mobilite', (row) => row.numero_ordre === '1' && /^N/.test(row.code_rome_cible)),
    ],
    [
      'competencesConnection: { some: { edge: { coeurMetier: { eq: EMERGENTE } } } }',
      () => {
        const savoirs = new Set(sample.files.table('referentiel_savoir').map((row) => row.code_ogr_savoir));
        const macros = new Set(
          sample.files
            .table('referentiel_competence')
            .flatMap((row) => (row.nature === 'Compétence' ? [] : [row.code_ogr])),
        );
        return metiersOf(
          'coherence_item',
          (row) => row.coeur_metier === 'Émergente' && !savoirs.has(row.code_ogr) && !macros.has(row.code_ogr),
        );
      },
    ],
    [
      'domaineProfessionnel: { single: { grandDomaine: { single: { code: { eq: "H" } } } } }',
      () => metiersOf('cr_gd_dp', (row) => row.code_grand_domaine === 'H'),
    ],
    [
      'appellations: { some: { classification: { eq: PRINCIPALE }, libelle: { endsWith: "caisse" } } }',
      () =>
        metiersOf(
          'referentiel_appellation',
          (row) => row.classification === 'PRINCIPALE' && /caisse$/.test(row.libelle_appellation_long),
        ),
    ],
  ])('filters: { %s }', async (where, expected) => {
    const { metiers, metiersConnection } = await api.get<{
      metiers: { code: string }[];
      metiersConnection: { totalCount: number };
    }>(
      `{ metiers(where: { ${where} }, sort: [{ code: ASC }]) { code } metiersConnection(where: { ${where} }) { totalCount } }`,
    );
    const codes = expected();
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThan(48);
    expect(metiers.map(({ code }) => code)).toEqual(codes);
    expect(metiersConnection.totalCount).toBe(codes.length);
  });

  it('sorts, at the top and within, and turns pages', async () => {
    const { metiers, appellations } = await api.get<{
      metiers: {
        code: string;
        mobilitesConnection: { edges: { properties: { ordre: number }; node: { code: string } }[] };
      }[];
      appellations: { codeOgr: string }[];
    }>(
      `{ metiers(sort: [{ riasecMajeur: DESC }, { code: ASC }], limit: 7, offset: 30) {
           code mobilitesConnection(sort: [{ edge: { ordre: DESC } }]) { edges { properties { ordre } node { code } } } }
         appellations(where: { metier: { single: { code: { eq: "D1505" } } } }, sort: [{ codeOgr: DESC }]) { codeOgr } }`,
    );
    const majeurs = new Map(
      sample.files.table('referentiel_code_rome_riasec').map((row) => [row.code_rome, row.riasec_majeur]),
    );
    const majeur = (code: string): string => majeurs.get(code) ?? '';
    const inOrder = sample.metiers.sort((a, b) =>
      majeur(a) < majeur(b) ? 1 : majeur(a) > majeur(b) ? -1 : a < b ? -1 : 1,
    );
    expect(metiers.map(({ code }) => code)).toEqual(inOrder.slice(30, 37));
    for (const { code, mobilitesConnection } of metiers) {
      const own = (sample.source.mobilites ?? []).filter(({ de }) => de === code).sort((a, b) => b.ordre - a.ordre);
      expect(mobilitesConnection.edges.map(({ properties, node }) => [properties.ordre, node.code])).toEqual(
        own.map(({ ordre, vers }) => [ordre, vers]),
      );
    }
    const named = sample.files.table('referentiel_appellation').filter((row) => row.code_rome === 'D1505');
    expect(appellations.map(({ codeOgr }) => codeOgr)).toEqual(
      named
        .map((row) => row.code_ogr)
        .sort()
        .reverse(),
    );
  });

  it('turns the pages of sorted connections to the end', async () => {
    const inOrder: string[] = [];
    for (let after: string | null = null; ;) {
      const { page }: SortedPage = await api.get<SortedPage>(
        `query ($after: String) {
          page: appellationsConnection(first: 50, after: $after, sort: [{ codeOgr: DESC }]) {
            totalCount pageInfo { hasNextPage endCursor } edges { node { codeOgr metier { code } } }
          }
        }`,
        { after },
      );
      inOrder.push(...page.edges.map(({ node }) => node.codeOgr));
      after = page.pageInfo.endCursor;
      expect(page.totalCount).toBe(169);
      if (!page.pageInfo.hasNextPage) break;
    }
    const expected = sample.files.table('referentiel_appellation').map((row) => row.code_ogr);
    expect(inOrder).toEqual(expected.sort().reverse());
  });

  it('sorts a connection by what is computed of each node', async () => {
    const fields = 'version chargeeLe';
    const order = 'sort: [{ chargeeLe: DESC }, { version: DESC }]';
    const answer = await api.get<{ page: { edges: { node: object }[] }; releases: object[] }>(
      `{ page: releasesConnection(first: 5, ${order}) { edges { node { ${fields} } } } releases(limit: 5, ${order}) { ${fields} } }`,
    );
    expect(answer.page.edges.map(({ node }) => node)).toEqual(answer.releases);
    expect(answer.releases).toContainEqual({ version: '460', chargeeLe: expect.stringMatching(/^20\d\d-/) });
  });

  const cadres = (tag: string): CsvRow[] => sample.fiches.filter((row) => row.emploi_cadre === tag);

  // Found by the fuzz: @neo4j/graphql fails on them, and what it takes for values it must go on taking.
  it.each([
    ['where: { code: null }', 48],
    ['where: { competences: null, savoirsConnection: null, AND: null, NOT: null }', 48],
    ['where: { mobilites: { some: null }, competencesConnection: null }', 48],
    ['where: { OR: [{ libelle: null, emploiCadre: { eq: true } }] }', 'O'],
    ['where: { emploiCadre: { eq: null } }', ''],
    ['where: { libelle: { contains: null } }', 0],
    ['where: null, sort: null', 48],
  ])('takes a condition that is null for none: %s', async (args, expected) => {
    const count = typeof expected === 'number' ? expected : cadres(expected).length;
    const { metiersConnection } = await api.get<{ metiersConnection: { totalCount: number } }>(
      `{ metiersConnection(${args}) { totalCount } }`,
    );
    expect(metiersConnection.totalCount).toBe(count);
  });

  it('takes a condition that is null for none in variables, fragments, lists and fiches', async () => {
    const selection = 'competences(where: { codeOgr: null }, sort: [{ codeOgr: ASC }], limit: 2) { codeOgr }';
    const answer = await api.get<{
      metiersConnection: { totalCount: number };
      metiers: { competences: object[] }[];
      ecart: { vers: { fiche: { competences: object[] } } };
    }>(
      `query ($code: IDScalarFilters, $absent: StringScalarFilters, $cadre: Boolean, $where: MetierWhere!) {
         metiersConnection(where: { code: $code, libelle: $absent, emploiCadre: { eq: $cadre }, AND: [$where] }) { totalCount }
         metiers(where: { code: { eq: "J1501" } }) { ...Items }
         ecart(de: "K2204", vers: "J1501") { vers { fiche { ${selection} } } }
       }
       fragment Items on Metier { ${selection} }`,
      { code: null, cadre: true, where: { libelle: null, riasecMajeur: null } },
    );
    expect(answer.metiersConnection.totalCount).toBe(cadres('O').length);
    expect(answer.metiers[0]?.competences).toHaveLength(2);
    expect(answer.ecart.vers.fiche).toEqual(answer.metiers[0]);
  });

  it('reads in sessions that cannot write, with the time of the request', async () => {
    const session = api.recordSessions();
    await api.get('{ metiers(limit: 1) { code } }');
    expect(session).toEqual([
      expect.objectContaining({ defaultAccessMode: 'READ', timeout: expect.any(Number) as number }),
    ]);
  });
});
