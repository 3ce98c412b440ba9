import type { SelectionSetNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Sample } from './support/sample';
import { ApiClient, TestApi } from './support/test-api';

const query = '{ pairesPartageant { total } }';
const longQuery = '{ metiers(limit: 200) { code libelle definition } }';

const get = (url: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url, { headers });
const at = (api: ApiClient, parameters: Record<string, string>): string =>
  `${api.url}/graphql?${new URLSearchParams(parameters).toString()}`;

/** Names that are nearly those of the schema, in a document or in variables. */
const guesses: readonly (readonly [string, Record<string, unknown>?])[] = [
  ['{ metier { code } }'],
  ['{ metiers(limt: 1) { code } }'],
  ['{ metiers(where: { cod: { eq: "M1805" } }) { code } }'],
  ['query ($where: MetierWher) { metiers(where: $where) { code } }'],
  ['query ($where: MetierWhere) { metiers(where: $where) { code } }', { where: { cod: 1 } }],
  ['{ passerelles(de: "K2204", vers: "J1501", critere: FORC) { motif } }'],
  [
    'query ($critere: Critere) { passerelles(de: "K2204", vers: "J1501", critere: $critere) { motif } }',
    { critere: 'FORC' },
  ],
];
/** What is answered to each. */
const messages = (api: ApiClient): Promise<string[]> =>
  Promise.all(guesses.map(async ([wrong, variables]) => (await api.refusal(wrong, variables)).message));

describe('answers', () => {
  const api = ApiClient.shared();

  describe('to a GET', () => {
    it('may be kept, and name their release', async () => {
      const response = await get(at(api, { query }));
      expect(response.headers.get('etag')).toMatch(/^W\/"460\.[\w-]{22}"$/);
      expect(response.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
      expect(response.headers.get('vary')).toMatch(/accept/i);
    });

    it('are not sent again when they have not changed', async () => {
      const tag = (await get(at(api, { query }))).headers.get('etag') ?? '';
      const again = await get(at(api, { query }), { 'if-none-match': `"other", ${tag}` });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('content-type')).toBeNull();
      expect(await get(at(api, { query }), { 'if-none-match': '"460.other"' })).toMatchObject({ status: 200 });
    });

    it('have another tag for another question, other variables or another type', async () => {
      const tags = await Promise.all(
        [
          get(at(api, { query })),
          get(at(api, { query: `${query} ` })),
          get(
            at(api, { query: 'query ($n: Int!) { pairesPartageant(minimum: $n) { total } }', variables: '{"n":10}' }),
          ),
          get(
            at(api, { query: 'query ($n: Int!) { pairesPartageant(minimum: $n) { total } }', variables: '{"n":11}' }),
          ),
          get(at(api, { query }), { accept: 'application/graphql-response+json' }),
        ].map(async (response) => (await response).headers.get('etag')),
      );
      expect(new Set(tags).size).toBe(5);
    });
  });

  it.each([
    '{ passerelles(de: "K2204", vers: "J1501") { methode { release } chemins { force } } release { version } a: __typename metiers(limit: 1) { code } ecart(de: "K2204", vers: "J1501") { couverture } }',
    '{ metiers(limit: 1) { code } __typename release { version } z: __typename statistiques { release } }',
    '{ ecart(de: "K2204", vers: "J1501") { vers { fiche { themes { libelle } code } code libelle } couverture de { libelle fiche { code } code } nbCommuns } }',
    '{ metiersConnection(first: 1) { edges { cursor node { libelle mobilites(limit: 1) { code } code } } pageInfo { endCursor hasNextPage } totalCount } }',
    '{ parcourirMetiers(limite: 1) { facettes { nom } total ...Page } } fragment Page on PageDeMetiers { resultats { fiche { code } code } release }',
  ])('have the fields of the query in its order, also those that are waited for: %.60s', async (query) => {
    const asked: string[] = [];
    const document = parse(query);
    const fragments = new Map<string, SelectionSetNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
    }
    const read = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          asked.push(selection.alias?.value ?? selection.name.value);
          if (selection.selectionSet) read(selection.selectionSet);
        } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const spread = fragments.get(selection.name.value);
          if (spread) read(spread);
        }
      }
    };
    const [operation] = document.definitions;
    if (operation?.kind === Kind.OPERATION_DEFINITION) read(operation.selectionSet);
    const { data } = (await (await api.post({ query })).json()) as { data: object };
    const given: string[] = [];
    // Of a list the first element tells; JSON keeps the order of names.
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) walk(value[0]);
      else if (typeof value === 'object' && value !== null) {
        for (const [name, each] of Object.entries(value)) {
          given.push(name);
          walk(each);
        }
      }
    };
    walk(data);
    expect(given).toEqual(asked);
  });

  it('to a POST name their release and are not kept', async () => {
    const response = await api.post({ query });
    expect(response.headers.get('etag')).toMatch(/^W\/"460\./);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['an error of a resolver', '{ ecart(de: "X", vers: "Y") { couverture } }'],
    ['an error of validation', '{ nothing }'],
    ['an error of cost', '{ metiers(limit: 1000) { competences(limit: 1000) { codeOgr } } }'],
  ])('that are %s are neither kept nor tagged', async (_, wrong) => {
    const response = await get(at(api, { query: wrong }));
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(1);
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('are compressed as %s when they are long, and the same', async (encoding, decompress) => {
    const plain = await raw(api, longQuery, 'identity');
    const compressed = await raw(api, longQuery, encoding);
    expect(compressed.encoding).toBe(encoding);
    expect(compressed.body.length).toBeLessThan(plain.body.length / 2);
    expect(decompress(compressed.body).equals(plain.body)).toBe(true);
    expect(compressed.tag).toBe(plain.tag);
    expect((await raw(api, query, encoding)).encoding).toBeUndefined();
  });

  it('tell browsers that nothing in them runs, but for the page of GraphiQL', async () => {
    const { headers } = await api.post({ query });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    const page = await get(`${api.url}/graphql`, { accept: 'text/html' });
    // The whole page is taken: one that is not keeps its connection, and the API from ending.
    await page.arrayBuffer();
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'; .*frame-ancestors 'none'$/);
  });

  it('suggest what was perhaps meant to those who may see the schema', async () => {
    for (const message of await messages(api)) expect(message).toMatch(/ Did you mean .*"\w+"\?$/);
  });

  it('have the name that a proxy gave the request, when it is one', async () => {
    const named = async (id: string): Promise<string | null> =>
      (await api.post({ query }, { 'x-request-id': id })).headers.get('x-request-id');
    expect(await named('proxy-1')).toBe('proxy-1');
    expect(await named('a b"c')).toMatch(/^[\w-]+$/);
  });
});

describe('the settings', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.ready({
      ROME_INTROSPECTION: 'false',
      ROME_REST: 'false',
      ROME_SECURITY_HEADERS: 'false',
      ROME_GRAPHIQL: 'false',
      ROME_METRICS: 'false',
      ROME_CACHE_SECONDS: '0',
    });
  });

  afterAll(() => api.close());

  it('hide the schema, leave out the headers for browsers, and say how long answers are kept', async () => {
    const { extensions } = await api.refusal('{ __schema { types { name } } }');
    expect(extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const response = await get(at(api, { query }));
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const page = await get(`${api.url}/graphql`, { accept: 'text/html' });
    expect(await page.text()).not.toContain('<html');
    expect((await get(`${api.url}/metrics`)).status).toBe(404);
  });

  it('close the official paths', async () => {
    const paths = ['/partenaire/rome-metiers/v1/metiers/metier', '/openapi.json', '/openapi'];
    const statuses = paths.map(async (path) => (await get(api.url + path)).status);
    expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
  });

  it('tell nothing of the schema to those who may not, and still which codes are near', async () => {
    for (const message of await messages(api)) expect(message).not.toMatch(/Did you mean|FORCE|"code"|metiers\?/);
    const { message } = await api.refusal('{ ecart(de: "K2240", vers: "J1501") { couverture } }');
    expect(message).toContain('Did you mean K2204 (');
  });
});

describe('trusted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-documents-'));
  const file = join(folder, 'documents.json');
  const bomb = '{ metiers(limit: 1000) { competences(limit: 1000) { codeOgr } } }';
  writeFileSync(
    file,
    JSON.stringify({ paires: 'query ($n: Int!) { pairesPartageant(minimum: $n) { total } }', bombe: bomb }),
  );

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const codeOf = async (response: Response): Promise<unknown> =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  it('are answered by their id, beside any other', async () => {
    const api = await TestApi.ready({ ROME_DOCUMENTS_FILE: file });
    try {
      const pairs = (await Sample.read()).oracle('MACRO_COMPETENCE').rankedPairs();
      const expected = { data: { pairesPartageant: { total: pairs.filter(({ nombre }) => nombre >= 10).length } } };
      const byPost = await api.post({ documentId: 'paires', variables: { n: 10 } });
      expect(await byPost.json()).toEqual(expected);
      const byGet = await get(at(api, { documentId: 'paires', variables: '{"n":10}' }));
      expect(await byGet.json()).toEqual(expected);
      expect(byGet.headers.get('etag')).toMatch(/^W\/"460\./);
      const automatic = await api.post({
        variables: { n: 10 },
        extensions: { persistedQuery: { version: 1, sha256Hash: 'paires' } },
      });
      expect(await automatic.json()).toEqual(expected);
      expect(await api.get(query)).toEqual(expected.data);
      expect(await codeOf(await api.post({ documentId: 'autre' }))).toBe('DOCUMENT_NOT_FOUND');
      const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: 'autre' } } };
      const missed = await api.post(unknown);
      expect([missed.status, await missed.json()]).toMatchObject([
        200,
        { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
      ]);
      expect(await (await api.post({ ...unknown, query })).json()).toHaveProperty('data');
      expect(await codeOf(await api.post({ documentId: 'bombe' }))).toBe('QUERY_TOO_COMPLEX');
    } finally {
      await api.close();
    }
  });

  it('are the only ones answered when the settings say so', async () => {
    const api = await TestApi.ready({ ROME_DOCUMENTS_FILE: file, ROME_DOCUMENTS_ONLY: 'true' });
    try {
      const refused = await api.post({ query }, { accept: 'application/graphql-response+json' });
      expect([refused.status, await codeOf(refused)]).toEqual([400, 'TRUSTED_DOCUMENTS_ONLY']);
      const byId = await api.post({ documentId: 'paires', variables: { n: 10 } });
      expect(byId.status).toBe(200);
    } finally {
      await api.close();
    }
  });
});

interface Raw {
  readonly encoding: string | undefined;
  readonly tag: string | undefined;
  readonly body: Buffer;
}

/** An answer as it comes over the wire. */
function raw(api: ApiClient, document: string, encoding: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(at(api, { query: document }), { headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          encoding: response.headers['content-encoding'],
          tag: response.headers.etag,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}
