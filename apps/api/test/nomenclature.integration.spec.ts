import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Neo4j } from '@rome-graph/neo4j';
import type { Session } from 'neo4j-driver';
import { loadConfiguration } from '../src/configuration/configuration.loader';
import { createApi, listen } from '../src/server/create-api';
import { ApiClient } from './support/test-api';

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

let app: NestFastifyApplication;
let api: ApiClient;
let statements: string[];

// In this process, so that what is sent to Neo4j can be watched.
beforeAll(async () => {
  const configuration = loadConfiguration({ ...process.env, PORT: '0' });
  app = await createApi(configuration, { log: () => undefined, warn: () => undefined, error: () => undefined });
  api = new ApiClient(await listen(app, configuration));
  await api.until(({ ready }) => ready);
  await api.get('{ metiers(limit: 1) { code } }'); // the library asks once for the server's version
  statements = recordStatements(app.get(Neo4j));
});

beforeEach(() => {
  statements.length = 0;
});

afterAll(async () => {
  await app.close();
});

describe('the fiche of a result', () => {
  const query = (limite: number, selection: string): string =>
    `{ metiersPartageant(code: "M1805", minimum: 1, limite: ${limite}) { resultats { metier { code libelle fiche { ${selection} } } } } }`;
  const ask = async (limite: number, selection: string): Promise<Result[]> => {
    const answer = await api.get<{ metiersPartageant: { resultats: Result[] } }>(query(limite, selection));
    return answer.metiersPartageant.resultats;
  };

  it.each([20, 40, 200])('comes for %i results in one query to Neo4j', async (limite) => {
    const results = await ask(limite, 'code libelle domaineProfessionnel { libelle }');
    expect(results).toHaveLength(limite);
    for (const { metier } of results) {
      expect(metier.fiche).toMatchObject({ code: metier.code, libelle: metier.libelle });
      expect(metier.fiche.domaineProfessionnel).toHaveLength(1);
    }
    expect(statements).toHaveLength(1);
  });

  it('is kept apart for two aliases that select otherwise', async () => {
    const [first] = await api
      .get<{
        metiersPartageant: {
          resultats: { metier: Record<'libelle' | 'code', string> & Record<'a' | 'b' | 'c', object> }[];
        };
      }>(
        `{ metiersPartageant(code: "M1805", limite: 1) { resultats { metier {
            code libelle
            a: fiche { libelle }
            b: fiche { code nom: libelle appellations(limit: 1) { libelle } }
            c: fiche { nom: definition competences(limit: 2) { texte: libelle } }
          } } } }`,
      )
      .then(({ metiersPartageant }) => metiersPartageant.resultats);
    expect(first?.metier.a).toEqual({ libelle: first?.metier.libelle });
    expect(first?.metier.b).toEqual({
      code: first?.metier.code,
      nom: first?.metier.libelle,
      appellations: [{ libelle: expect.any(String) as string }],
    });
    expect(first?.metier.c).toEqual({
      nom: expect.any(String) as string,
      competences: [{ texte: expect.any(String) as string }, { texte: expect.any(String) as string }],
    });
    expect(statements).toHaveLength(3);
  });

  it('is one query for places that select the same', async () => {
    await api.get(
      `{ passerelles(de: "N1101", vers: "M1855") { chemins { etapes { de { fiche { libelle } } vers { fiche { libelle } } } } } }`,
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
    const answer = await api.get<{ metiers: object[]; appellations: object[]; metiersConnection: { edges: object[] } }>(
      '{ metiers { code } appellations { codeOgr } metiersConnection { edges { cursor } } }',
    );
    expect(answer.metiers).toHaveLength(100);
    expect(answer.appellations).toHaveLength(200);
    expect(answer.metiersConnection.edges).toHaveLength(100);
  });

  it('filters, sorts and turns pages', async () => {
    const answer = await api.get<{ metiers: { code: string }[]; metiersConnection: { totalCount: number } }>(
      `{ metiers(where: { code: { startsWith: "M18" }, riasecMajeur: { eq: I } }, sort: [{ code: DESC }], limit: 3, offset: 1) { code }
         metiersConnection(where: { code: { startsWith: "D" } }, first: 1) { totalCount } }`,
    );
    expect(answer.metiers.map(({ code }) => code)).toEqual(
      answer.metiers
        .map(({ code }) => code)
        .sort()
        .reverse(),
    );
    expect(answer.metiersConnection.totalCount).toBe(115);
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

  // Found by the fuzz: @neo4j/graphql fails on them, and what it takes for values it must go on taking.
  it.each([
    ['where: { code: null }', 1584],
    ['where: { competences: null, savoirsConnection: null, AND: null, NOT: null }', 1584],
    ['where: { mobilites: { some: { libelle: null } } }', 1584],
    ['where: { competencesConnection: { some: { node: null } } }', 1584],
    ['where: { OR: [{ libelle: null, emploiCadre: { eq: true } }] }', 507],
    ['where: { emploiCadre: { eq: null } }', 198],
    ['where: { libelle: { contains: null } }', 0],
    ['where: null, sort: null', 1584],
  ])('takes a condition that is null for none: %s', async (args, count) => {
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
    expect(answer.metiersConnection.totalCount).toBe(507);
    expect(answer.metiers[0]?.competences).toHaveLength(2);
    expect(answer.ecart.vers.fiche).toEqual(answer.metiers[0]);
  });

  it('reads in sessions that cannot write, with the time of the request', async () => {
    const session = recordSessions(app.get(Neo4j));
    await api.get('{ metiers(limit: 1) { code } }');
    expect(session).toEqual([
      expect.objectContaining({ defaultAccessMode: 'READ', timeout: expect.any(Number) as number }),
    ]);
  });
});

/** Every statement that the generated schema sends to Neo4j from now on. */
function recordStatements(neo4j: Neo4j): string[] {
  const found: string[] = [];
  watchSessions(neo4j, (session) => {
    const executeRead = session.executeRead.bind(session);
    session.executeRead = (work, config) =>
      executeRead((transaction) => {
        const run = transaction.run.bind(transaction);
        transaction.run = (...args: Parameters<typeof run>) => {
          found.push(String(args[0]));
          return run(...args);
        };
        return work(transaction);
      }, config);
  });
  return found;
}

/** How every session of the generated schema is opened and its transactions configured from now on. */
function recordSessions(neo4j: Neo4j): object[] {
  const found: object[] = [];
  watchSessions(neo4j, (session, opened) => {
    const executeRead = session.executeRead.bind(session);
    session.executeRead = (work, config) => {
      found.push({ ...opened, timeout: config?.timeout });
      return executeRead(work, config);
    };
  });
  return found;
}

function watchSessions(neo4j: Neo4j, watch: (session: Session, config: object) => void): void {
  const open = neo4j.driver.session.bind(neo4j.driver);
  neo4j.driver.session = (config) => {
    const session = open(config);
    watch(session, config ?? {});
    return session;
  };
}
