import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rawRequest, statusOfBytes } from './support/raw-request';
import type { RawAnswer } from './support/raw-request';
import { ApiClient, TestApi } from './support/test-api';

const api = ApiClient.shared();
const json = { 'content-type': 'application/json' };
const typename = '{"query":"{ __typename }"}';
const answered = '{"data":{"__typename":"Query"}}';
const post = (
  body: string | Buffer,
  headers: Record<string, string | readonly string[]> = {},
  path = '/graphql',
): Promise<RawAnswer> => rawRequest(`${api.url}${path}`, { method: 'POST', headers: { ...json, ...headers }, body });
const get = (path: string, headers: Record<string, string | readonly string[]> = {}): Promise<RawAnswer> =>
  rawRequest(`${api.url}${path}`, { headers });

describe('a body', () => {
  // A tissier is no pâtissier: the byte of â in ISO 8859-1 was read as if it were not there.
  const ask = (texte: string): string => `{"query":"{ rechercher(texte: \\"${texte}\\") { release } }"}`;

  it('that is not in UTF-8 is refused', async () => {
    const { status, code, message } = await post(Buffer.from(ask('pâtissier'), 'latin1'));
    expect([status, code, message]).toEqual([400, 'BAD_REQUEST', 'The body is not in UTF-8.']);
    expect((await post(Buffer.from(ask('pâtissier'), 'utf8'))).body).toBe('{"data":{"rechercher":{"release":"460"}}}');
  });

  it.each(['iso-8859-1', 'utf-16', '"windows-1252"', 'us-ascii'])('said to be in %s is refused', async (charset) => {
    const { status, code } = await post(typename, { 'content-type': `application/json; charset=${charset}` });
    expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8'])('said to be in %s is read', async (charset) => {
    const { body } = await post(typename, { 'content-type': `application/json; charset=${charset}` });
    expect(body).toBe(answered);
  });

  it.each([
    [
      'variables',
      '{"query":"query ($w: MetierWhere) { metiers(where: $w) { code } }","variables":{"w":',
      '}}',
      '/graphql',
    ],
    ['variables that no one asks', '{"query":"{ __typename }","variables":{"w":', '}}', '/graphql'],
    ['extensions', '{"query":"{ __typename }","extensions":{"w":', '}}', '/graphql'],
    ['parameters of a statement', '{"statement":"RETURN 1","parameters":{"w":', '}}', '/cypher'],
  ])('of %s nested 5 000 deep is refused', async (_, begin, end, path) => {
    const { status, code } = await post(`${begin}${'{"NOT":'.repeat(5_000)}{}${'}'.repeat(5_000)}${end}`, {}, path);
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('of filters as long as they may be is read, each condition in one more list', async () => {
    const where = `${'{"AND":['.repeat(90)}{"code":{"eq":"K2204"}}${']}'.repeat(90)}`;
    const { body } = await post(
      `{"query":"query ($w: MetierWhere) { metiers(where: $w) { code } }","variables":{"w":${where}}}`,
    );
    expect(body).toBe('{"data":{"metiers":[{"code":"K2204"}]}}');
  });

  it('of no type, or of one that is not read, is told what to send', async () => {
    const answers = [
      await rawRequest(`${api.url}/graphql`, { method: 'POST' }),
      await post(typename, { 'content-type': 'text/plain' }),
      await post(typename, { 'content-type': 'application/x-www-form-urlencoded' }),
    ];
    for (const { status, code, message } of answers) {
      expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
      expect(message).toContain('Content-Type: application/json');
    }
  });

  describe('in text of /cypher', () => {
    const text = { 'content-type': 'text/plain; charset=utf-8' };

    it('is its statement', async () => {
      const { status, body } = await post('RETURN 1 AS un', { ...text, accept: 'text/csv' }, '/cypher');
      expect([status, body.split(/\r?\n/)]).toEqual([200, ['"un"', '1', '']]);
    });

    it('is not taken from a form of another site, which can send one', async () => {
      for (const origin of ['https://elsewhere.example', 'null']) {
        const { status, code } = await post('RETURN 1 AS un', { ...text, origin }, '/cypher');
        expect([status, code]).toEqual([403, 'FORBIDDEN']);
      }
    });
  });
});

describe('variables that are not of their types', () => {
  const query = 'query ($where: MetierWhere) { metiers(where: $where) { code } }';

  it('are told by the first of them, and little of what they hold', async () => {
    const where = Object.fromEntries(Array.from({ length: 7_000 }, (_, i) => [`k${i}`, 1]));
    const response = await api.post({ query, variables: { where } });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors).toHaveLength(3);
    for (const { message, extensions } of errors) {
      expect(message.length).toBeLessThan(600);
      expect(message).toMatch(
        /^Variable "\$where" got invalid value .*Field "k\d" is not defined by type "MetierWhere"/,
      );
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'where' });
    }
  });

  it('take no more time the more of them there are: 7 000 keys less than a second of CPU', async () => {
    const own = await TestApi.ready();
    try {
      const cpu = (): Promise<number> => own.metric('process_cpu_seconds_total');
      await own.ask(query, { where: { cod: 1 } });
      const before = await cpu();
      const where = Object.fromEntries(Array.from({ length: 7_000 }, (_, i) => [`k${i}`, 1]));
      await own.ask(query, { where });
      expect((await cpu()) - before).toBeLessThan(1);
    } finally {
      await own.close();
    }
  });
});

describe('the address', () => {
  const at = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

  it.each(['variables', 'extensions'])('whose %s are not JSON is refused', async (name) => {
    const { status, code, message } = await get(`${at('{ __typename }')}&${name}=%7B`);
    expect([status, code, message]).toEqual([400, 'BAD_REQUEST', `The parameter ${name} is not valid JSON.`]);
  });

  it('that is not in UTF-8 is refused, whether written out or not', async () => {
    const asked = at('{ rechercher(texte: "pâtissier") { release } }');
    expect((await get(asked)).body).toBe('{"data":{"rechercher":{"release":"460"}}}');
    expect((await get(asked.replace('%C3%A2', '%E2'))).status).toBe(400);
    const line = `GET ${decodeURIComponent(asked).replace(/ /g, '+')} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
    for (const encoding of ['latin1', 'utf8'] as const) {
      expect(await statusOfBytes(api.url, Buffer.from(line, encoding))).toBe(400);
    }
  });

  it('may end with a slash', async () => {
    expect((await post(typename, {}, '/graphql/')).body).toBe(answered);
    expect((await get(at('{ __typename }').replace('?', '/?'))).body).toBe(answered);
    expect((await get('/health/live/')).body).toBe('{"live":true}');
  });

  it('/schema.graphql gives the schema, once', async () => {
    const { status, body, headers } = await get('/schema.graphql');
    expect(status).toBe(200);
    expect(body).toBe(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));
    expect((await get('/schema.graphql', { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
  });
});

describe('a client', () => {
  it('that calls an operation by the empty name asks the one that there is', async () => {
    expect((await post('{"query":"{ __typename }","operationName":""}')).body).toBe(answered);
    expect((await post('{"query":"query A { __typename }","operationName":""}')).body).toBe(answered);
    expect((await post('{"query":"{ __typename }","operationName":"A"}')).status).toBe(400);
  });

  it.each(['text/html', 'image/*', ''])('that takes nothing but %j is answered JSON', async (accept) => {
    const { status, headers, body } = await post(typename, { accept });
    expect([status, headers['content-type'], body]).toEqual([200, 'application/json; charset=utf-8', answered]);
  });

  it.each([['persistedQuery', { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }]])(
    'that sends a hash alone is told to send queries, in the words that clients know',
    async (_, body) => {
      const response = await api.post(body);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
      });
      const byGet = await get(`/graphql?extensions=${encodeURIComponent(JSON.stringify(body.extensions))}`);
      expect([byGet.status, byGet.message]).toEqual([200, 'PersistedQueryNotSupported']);
      expect((await post(JSON.stringify({ ...body, query: '{ __typename }' }))).body).toBe(answered);
    },
  );

  it('that names a document where there are none is told so', async () => {
    expect((await post('{"documentId":"a"}')).code).toBe('DOCUMENT_NOT_FOUND');
  });
});

describe('what cannot be read as a request is answered in the manner of its door', () => {
  const official = '/partenaire/rome-metiers/v1/metiers/version';
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const long = `?a=${'a'.repeat(20_000)}`;
  const mannerOf = ({ headers, body }: RawAnswer): unknown => {
    if (headers['content-type']?.startsWith('text/html')) return /<h1>(.*?)<\/h1>/.exec(body)?.[1];
    const [name] = Object.keys(JSON.parse(body) as object);
    return name;
  };

  it.each([
    ['/graphql', {}, 'errors'],
    ['/metiers/M1805', {}, 'errors'],
    [official, {}, 'message'],
    [official, browser, 'message'],
    ['/metiers/M1805', browser, 'Cette adresse ne peut pas être ouverte'],
    ['/r/x', browser, 'Ce lien ne peut pas être ouvert'],
  ])('%s %j: %s', async (path, headers, manner) => {
    for (const [end, status] of [
      ['/%zz', 400],
      ['?a=%zz', 400],
      [long, 431],
    ] as const) {
      const answer = await get(path + end, headers);
      expect([answer.status, mannerOf(answer)]).toEqual([status, manner]);
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it.each([
    ['/connexion/oauth2/access_token', 'error'],
    ['/mcp', 'jsonrpc'],
  ])('%s: %s', async (path, manner) => {
    for (const end of ['?a=%zz', long]) expect(mannerOf(await get(path + end, browser))).toBe(manner);
    const tooLarge = await post(`{"a":"${'a'.repeat(200_000)}"}`, {}, path);
    const ofNoType = await post('<a/>', { 'content-type': 'text/xml' }, path);
    expect([tooLarge, ofNoType].map((answer) => [answer.status, mannerOf(answer)])).toEqual([
      [413, manner],
      [415, manner],
    ]);
  });

  it.each(['/graphql', official, '/connexion/oauth2/access_token', '/mcp'])(
    '%s says by what it is asked to who asks by another method',
    async (path) => {
      for (const method of ['PROPFIND', 'TRACE']) {
        const { status, headers, body } = await rawRequest(`${api.url}${path}`, { method });
        expect([status, headers.allow]).toEqual([405, expect.stringMatching(/^(GET, (HEAD|POST)|POST)$/)]);
        expect(body).not.toContain('INTERNAL_SERVER_ERROR');
      }
    },
  );

  it('bytes that are none are closed with an answer', async () => {
    for (const bytes of ['FOO / HTTP/1.1\r\n\r\n', '\u0016\u0003\u0001', 'GET / HTTP/1.1\r\nX A: b\r\n\r\n'])
      expect(await statusOfBytes(api.url, Buffer.from(bytes))).toBe(400);
  });
});

describe('the host that is asked', () => {
  it.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '127.9.8.7:1', '[::1]:3000'])(
    '%s is this machine',
    async (host) => {
      expect((await get('/metrics', { host })).status).toBe(200);
      expect((await post(typename, { host })).body).toBe(answered);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1:3000', 'localhost.'])(
    '%s is no name of a server that listens on loopback',
    async (host) => {
      const answers = [
        await get('/metrics', { host }),
        await get('/health/ready', { host }),
        await post(typename, { host }),
        await post('{"statement":"RETURN 1"}', { host }, '/cypher'),
      ];
      for (const { status, code, message } of answers) {
        expect([status, code]).toEqual([421, 'MISDIRECTED_REQUEST']);
        expect(message).toContain('ROME_ALLOWED_HOSTS');
      }
    },
  );

  it.each(['a, b', 'a b', 'http://localhost', 'a@localhost', 'localhost/x'])('%j is none', async (host) => {
    const { status, code } = await get('/graphql?query=%7B__typename%7D', { host });
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('is one', async () => {
    const twice = 'GET /metrics HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n';
    expect(await statusOfBytes(api.url, Buffer.from(twice))).toBe(400);
  });
});

describe('what a page of another site makes a browser ask', () => {
  const question = '/graphql?query=%7B__typename%7D';
  const crossSite = (mode: string, dest: string): Record<string, string> => ({
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': mode,
    'sec-fetch-dest': dest,
  });

  it.each([
    ['an image', question, crossSite('no-cors', 'image')],
    ['a script', question, crossSite('no-cors', 'script')],
    ['a fetch', question, { ...crossSite('cors', 'empty'), origin: 'https://elsewhere.example' }],
    ['a link that asks a question', question, crossSite('navigate', 'document')],
    ['an image of the metrics', '/metrics', crossSite('no-cors', 'image')],
  ])('as %s is refused', async (_, path, headers) => {
    const { status, code } = await get(path, headers);
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
  });

  it('as a frame is refused, by a page that no other holds', async () => {
    const { status, headers } = await get(question, { ...crossSite('navigate', 'iframe'), accept: 'text/html' });
    expect([status, headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it.each([
    ['a link to GraphiQL', question, { ...crossSite('navigate', 'document'), accept: 'text/html' }, 200],
    ['a link to the root', '/', { ...crossSite('navigate', 'document'), accept: 'text/html' }, 200],
    ['a page of its own', question, { ...crossSite('cors', 'empty'), 'sec-fetch-site': 'same-origin' }, 200],
    [
      'a person who typed the address',
      question,
      { ...crossSite('navigate', 'document'), 'sec-fetch-site': 'none' },
      200,
    ],
  ])('as %s is answered', async (_, path, headers, status) => {
    expect((await get(path, headers)).status).toBe(status);
  });
});
