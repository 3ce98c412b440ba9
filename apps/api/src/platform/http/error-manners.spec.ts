import type { Asked, Told } from './error-manners';
import { errorAnswer } from './error-manners';
import { routableAddress, unreadAnswer } from './malformed-requests';

const told: Told = {
  status: 400,
  message: 'The body is not valid JSON.',
  extensions: { code: 'BAD_REQUEST' },
};
const french = 'Le corps n’est pas du JSON valide.';
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const asJson = (asked: Asked): unknown => JSON.parse(errorAnswer(asked, told).body) as unknown;

describe('an error is answered', () => {
  it('of GraphQL as GraphQL has it, and of all that has no manner of its own', () => {
    const expected = { errors: [{ message: told.message, extensions: { code: 'BAD_REQUEST', messageFr: french } }] };
    for (const url of ['/graphql', '/graphql?query=x', '/graphql.csv', '/cypher', '/metiers/M1805', '/nowhere'])
      expect(asJson({ url, headers: {} })).toEqual(expected);
  });

  it('of GraphQL by the type that the client takes', () => {
    const headers = { accept: 'application/graphql-response+json' };
    expect(errorAnswer({ url: '/graphql', headers }, told).headers['content-type']).toBe(
      'application/graphql-response+json; charset=utf-8',
    );
  });

  it('of official paths as the official APIs have it, whoever asks', () => {
    const url = '/partenaire/rome-metiers/v1/metiers/%zz?champs=code';
    const expected = { message: french, service: '/v1/metiers/%zz', code: 400 };
    for (const headers of [{}, browser]) expect(asJson({ url, headers })).toEqual(expected);
  });

  it('where tokens are given as OAuth has it: in ASCII without quotation marks', () => {
    const url = '/connexion/oauth2/access_token?realm=%2Fpartenaire';
    expect(asJson({ method: 'POST', url, headers: {} })).toEqual({
      error: 'invalid_request',
      error_description: told.message,
    });
    const quoting = errorAnswer({ url, headers: {} }, { ...told, status: 503, message: 'No "é" \\ here.' });
    expect(JSON.parse(quoting.body)).toEqual({ error: 'server_error', error_description: "No ''' ' here." });
  });

  it('of assistants as JSON-RPC has it, by the name of their message', () => {
    const error = { code: -32600, message: french, data: { code: 'BAD_REQUEST', message: told.message } };
    for (const [body, id] of [
      [{ id: 7 }, 7],
      [{ id: 'a' }, 'a'],
      [{ id: {} }, null],
      [undefined, null],
    ] as const)
      expect(asJson({ method: 'POST', url: '/mcp', headers: browser, body })).toEqual({ jsonrpc: '2.0', id, error });
    const busy = errorAnswer({ url: '/mcp', headers: {} }, { ...told, status: 503 });
    expect(JSON.parse(busy.body)).toMatchObject({ error: { code: -32000 } });
  });

  it.each(['/', '/metiers/%zz', '/graphql?query=%zz', '/r/x'])('to a person with a browser at %s by a page', (url) => {
    const { headers, body } = errorAnswer({ method: 'GET', url, headers: browser }, told);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(body).toContain(`<p class="told" role="alert">${french}</p>`);
    expect(body).toContain(
      url.startsWith('/r/') ? 'Ce lien ne peut pas être ouvert' : 'Cette adresse ne peut pas être ouverte',
    );
  });

  it('to a page that posts as to any program', () => {
    expect(asJson({ method: 'POST', url: '/graphql', headers: browser })).toMatchObject({ errors: [{}] });
  });
});

describe('bytes that are no request are answered', () => {
  const answerTo = (code: string, text?: string): { head: string; body: string } => {
    const error = Object.assign(new Error(), { code, rawPacket: text && Buffer.from(text) });
    const [head = '', body = ''] = unreadAnswer(error).split('\r\n\r\n');
    return { head, body };
  };

  it.each([
    ['HPE_HEADER_OVERFLOW', 'HTTP/1.1 431 Request Header Fields Too Large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 'HTTP/1.1 408 Request Timeout'],
    ['HPE_INVALID_METHOD', 'HTTP/1.1 400 Bad Request'],
  ])('%s: by %s', (code, line) => {
    const { head, body } = answerTo(code, 'GET /partenaire/rome-metiers/v1/metiers/version?a=aaa');
    expect(head.split('\r\n')[0]).toBe(line);
    expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
    expect(head).toContain('connection: close');
    expect(JSON.parse(body)).toMatchObject({ service: '/v1/metiers/version' });
  });

  it('in the manner of the door, as far as they tell it', () => {
    const page = answerTo(
      'HPE_HEADER_OVERFLOW',
      `GET /metiers HTTP/1.1\r\nAccept: ${browser.accept}\r\nX: ${'x'.repeat(20_000)}`,
    );
    expect(page.head).toContain('content-type: text/html');
    expect(page.body).toContain('tiennent en 16384 octets');
    const code = 'BAD_REQUEST';
    for (const text of [undefined, '\u0016\u0003\u0001', 'x'.repeat(100)])
      expect(JSON.parse(answerTo('HPE_INVALID_METHOD', text).body)).toMatchObject({
        errors: [{ extensions: { code } }],
      });
  });
});

it.each([
  ['/metiers/%zz', '/metiers/%25zz'],
  ['/r/%C3%A9%', '/r/%25C3%25A9%25'],
  ['/metiers/%C3', '/metiers/%25C3'],
  ['/metiers/%C3%A9?a=%zz', '/metiers/%C3%A9?a=%zz'],
  ['/graphql?query=a%3Fb?c', '/graphql?query=a%3Fb?c'],
])('%s is routed as %s', (url, routed) => expect(routableAddress({ url })).toBe(routed));
