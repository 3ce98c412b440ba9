import { setTimeout as sleep } from 'node:timers/promises';
import type { RawAnswer } from './support/raw-request';
import { rawRequest } from './support/raw-request';
import { endless } from './support/slow-queries';
import { ApiClient, TestApi } from './support/test-api';

const api = ApiClient.shared();

describe('a query over a limit', () => {
  const nested = (depth: number): string => (depth === 0 ? '{ code }' : `{ mobilites(limit: 1) ${nested(depth - 1)} }`);

  it.each([
    ['depth', `{ metiers(limit: 1) ${nested(9)} }`, 10],
    ['depth', `{ metiers(limit: 1) { ...F } } fragment F on Metier ${nested(9)}`, 10],
    ['aliases', `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 15],
    ['directives', `{ __typename ${'@include(if: true) '.repeat(6)} }`, 5],
    ['tokens', `{ ${'__typename '.repeat(1000)} }`, 1000],
    ['cost', '{ metiers(limit: 1000) { competences(limit: 1000) { metiers(limit: 1000) { code } } } }', 500_000],
    [
      'cost',
      '{ metiersPartageant(code: "M1805", limite: null) { resultats { metier { fiche { proches(limit: 1000) { proches { code } } } } } } }',
      500_000,
    ],
    ['cost', '{ metiers { competences { metiers { competences { codeOgr } } } } }', 500_000],
  ])('of %s is refused', async (limit, query, maximum) => {
    const { extensions } = await api.refusal(query);
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit, maximum });
  });

  it('is refused when variables make it so, and answered when they do not', async () => {
    const query = 'query ($n: Int) { metiers(limit: $n) { savoirs(limit: $n) { codeOgr } } }';
    const { extensions } = await api.refusal(query, { n: 900 });
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'cost' });
    await expect(api.get(query, { n: 2 })).resolves.toMatchObject({ metiers: [{}, {}] });
  });

  it('of conditions is refused', async () => {
    const where = { OR: Array.from({ length: 200 }, () => ({ code: { eq: 'M1805' } })) };
    const { extensions } = await api.refusal('query ($where: MetierWhere) { metiers(where: $where) { code } }', {
      where,
    });
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'filter' });
  });

  it('is answered just under it', async () => {
    await api.get(`{ metiers(limit: 1) ${nested(8)} }`);
    await api.get(`{ ${Array.from({ length: 15 }, (_, i) => `a${i}: __typename`).join(' ')} }`);
    await api.get(`{ ${Array.from({ length: 5 }, (_, i) => `a${i}: __typename @include(if: true)`).join(' ')} }`);
    await api.get(`{ metiers(where: { code: { in: [${'"M1805" '.repeat(970)}] } }) { code } }`);
  });

  it('introspection passes, as GraphiQL asks for it', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    await expect(api.get(query)).resolves.toHaveProperty('__schema');
  });
});

describe('a request', () => {
  const errorOf = async (response: Response): Promise<{ message: string; extensions: Record<string, unknown> }> => {
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    const body = (await response.json()) as { errors: [{ message: string; extensions: Record<string, unknown> }] };
    return body.errors[0];
  };

  it.each([
    ['malformed JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['no body', '', 400, 'BAD_REQUEST'],
    ['an empty object', '{}', 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['a text', '"{ __typename }"', 400, 'BAD_REQUEST'],
    ['an empty batch', '[]', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
    [
      'a body too large',
      JSON.stringify({ query: `{ __typename } #${'x'.repeat(100_000)}` }),
      413,
      'REQUEST_ENTITY_TOO_LARGE',
    ],
  ])('of %s is answered as GraphQL answers', async (_, body, status, code) => {
    const response = await api.post(body);
    expect(response.status).toBe(status);
    expect((await errorOf(response)).extensions.code).toBe(code);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'of type %s, that a form of another site could send, is refused',
    async (type) => {
      const response = await api.post('{"query":"{ __typename }"}', { 'content-type': type });
      expect(response.status).toBe(415);
      expect((await errorOf(response)).extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
    },
  );

  it('for an unknown path is told so', async () => {
    const response = await fetch(`${api.url}/graphqI`);
    expect(response.status).toBe(404);
    expect((await errorOf(response)).extensions.code).toBe('NOT_FOUND');
  });

  it('from the page of another site gets no leave to read the answer', async () => {
    const response = await api.post({ query: '{ __typename }' }, { origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('that asks for what does not exist learns nothing of how it is made', async () => {
    const { message, extensions } = await api.refusal('{ metiers { code inexistant } }');
    expect(extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(message).toBe('Cannot query field "inexistant" on type "Metier".');
  });
});

describe('with settings of its own', () => {
  /** An operation whose time is over counts until Neo4j has ended it; Jest says when that never comes. */
  const untilAnswered = async (asked: TestApi, query: string): Promise<void> => {
    while ((await asked.ask(query)).errors) await sleep(100);
  };
  const untilOpen = async (asked: TestApi, sessions: number): Promise<void> => {
    while ((await asked.metric('rome_neo4j_sessions_open')) !== sessions) await sleep(20);
  };

  describe('of number and of time', () => {
    let hurried: TestApi;

    beforeAll(async () => {
      hurried = await TestApi.ready({
        ROME_MAX_CONCURRENT: '2',
        ROME_REQUEST_TIMEOUT_MS: '4000',
        // Its own reading of the release has the same time. Without another look at Neo4j, the sessions that are open are those
        // of the questions.
        ROME_POLL_MS: '600000',
      });
    });

    afterAll(() => hurried.close());

    it('refuses operations beyond those that may run at a time, and leaves the engine free', async () => {
      const admitted = Promise.all([endless, endless].map((query) => hurried.ask(query)));
      await untilOpen(hurried, 2);
      for (const query of [endless, '{ metiers(limit: 1) { code } }']) {
        const busy = await hurried.post({ query });
        expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '1']);
        expect(await busy.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_BUSY' } }] });
      }
      await expect(hurried.get('{ pairesPartageant { total } }')).resolves.toBeTruthy();
      for (const { errors } of await admitted)
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'REQUEST_TIMEOUT' });
      await untilAnswered(hurried, '{ metiers(limit: 1) { code } }');
    });

    it('ends in time what takes too long, in Neo4j too', async () => {
      // It would take hours: that it is answered, and that its session ends, is what is proven.
      const { errors } = await hurried.ask(endless);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'REQUEST_TIMEOUT' });
      await untilOpen(hurried, 0);
      await expect(hurried.get('{ pairesPartageant { total } }')).resolves.toBeTruthy();
    });
  });

  it('says so when Neo4j is asked too much, and goes on', async () => {
    const crowded = await TestApi.ready({ NEO4J_POOL_SIZE: '2', ROME_REQUEST_TIMEOUT_MS: '1500' });
    try {
      const answers = await Promise.all(Array.from({ length: 12 }, () => crowded.ask(endless)));
      const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.code);
      expect(codes.filter((code) => code !== 'SERVICE_UNAVAILABLE' && code !== 'REQUEST_TIMEOUT')).toEqual([]);
      await expect(crowded.get('{ pairesPartageant { total } }')).resolves.toBeTruthy();
      await crowded.until(({ ready }) => ready);
      await untilAnswered(crowded, '{ metiers(limit: 1) { code } }');
    } finally {
      await crowded.close();
    }
  });

  describe('of pages, origins, bodies and depth', () => {
    let own: TestApi;

    beforeAll(async () => {
      own = await TestApi.ready({
        ROME_MAX_PAGE: '300',
        ROME_MAX_NESTED_PAGE: '200',
        ROME_CORS_ORIGINS: 'https://app.example, HTTPS://Second.example:443/',
        ROME_MAX_BODY_BYTES: '2000',
        ROME_MAX_DEPTH: '3',
      });
    });

    afterAll(() => own.close());

    it('refuses longer pages than it may give, at the top and within', async () => {
      const refusals = [
        '{ metiers(limit: 301) { code } }',
        '{ metiersConnection(first: 301) { totalCount } }',
        '{ metiers(limit: 1) { competences(limit: 201) { codeOgr } } }',
      ].map((query) => own.refusal(query));
      expect((await Promise.all(refusals)).map(({ message, extensions }) => [extensions?.argument, message])).toEqual([
        ['limit', 'limit must be from 0 to 300, not 301.'],
        ['first', 'first must be from 0 to 300, not 301.'],
        ['limit', 'limit must be from 0 to 200, not 201.'],
      ]);
      const { competences } = await own.get<{ competences: object[] }>('{ competences(limit: 300) { codeOgr } }');
      expect(competences).toHaveLength(300);
      await own.get('{ metiers(limit: 1) { competences(limit: 200) { codeOgr } } }');
    });

    it('says of each answer what it depends on, those that may be kept above all', async () => {
      const asked = `${own.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
      const { headers } = await rawRequest(asked, { headers: { 'accept-encoding': 'br' } });
      const vary = String(headers.vary)
        .split(/,\s*/)
        .map((name) => name.toLowerCase());
      expect(vary).toEqual(expect.arrayContaining(['origin', 'accept', 'authorization', 'x-api-key']));
      expect(new Set(vary).size).toBe(vary.length);
    });

    it('answers preflights of the origins given, for two hours, and tells the others why not', async () => {
      const preflight = (origin: string): Promise<RawAnswer> =>
        rawRequest(`${own.url}/graphql`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type, x-api-key',
          },
        });
      const given = await preflight('https://app.example');
      expect(given.status).toBe(204);
      expect(given.headers).toMatchObject({
        'access-control-allow-origin': 'https://app.example',
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, x-api-key',
        'access-control-max-age': '7200',
        vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
      });
      const other = await preflight('null');
      expect([other.status, other.code, other.message]).toEqual([
        403,
        'FORBIDDEN',
        expect.stringContaining('ROME_CORS_ORIGINS'),
      ]);
      expect(other.headers['access-control-allow-origin']).toBeUndefined();
    });

    it('answers what those origins ask across sites, and no other', async () => {
      const ask = (origin: string): Promise<RawAnswer> =>
        rawRequest(`${own.url}/graphql?query=%7B__typename%7D`, {
          headers: { origin, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
        });
      expect((await ask('https://second.example')).status).toBe(200);
      expect((await ask('https://other.example')).status).toBe(403);
    });

    it('lets the origins given read its answers, and no other', async () => {
      for (const origin of ['https://app.example', 'https://second.example']) {
        const { headers } = await own.post({ query: '{ __typename }' }, { origin });
        expect(headers.get('access-control-allow-origin')).toBe(origin);
        expect(headers.get('access-control-allow-credentials')).toBeNull();
        expect(headers.get('vary')).toMatch(/\borigin\b/i);
      }
      // A sandboxed frame of any site has the origin null.
      for (const origin of ['https://other.example', 'null', 'https://app.example.other', 'http://app.example']) {
        const { headers } = await own.post({ query: '{ __typename }' }, { origin });
        expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
        expect(headers.get('vary')).toMatch(/\borigin\b/i);
      }
      expect((await own.post({ query: `{ __typename } #${'x'.repeat(2_000)}` })).status).toBe(413);
      const { extensions } = await own.refusal('{ metiers { mobilites { mobilites { code } } } }');
      expect(extensions).toMatchObject({ limit: 'depth', maximum: 3 });
    });
  });
});
