import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rawRequest } from './support/raw-request';
import { ended, spawnApi, TestApi } from './support/test-api';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-keys-'));
const file = join(folder, 'keys');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A key as the command makes it, with the line of the file. */
function makeKey(name: string): { key: string; line: string } {
  const command = join(__dirname, '..', 'dist', 'make-key.js');
  const { stdout } = spawnSync(process.execPath, [command, name], { encoding: 'utf8' });
  const [key = '', line = ''] = stdout
    .split('\n')
    .filter((text) => text.startsWith('  '))
    .map((text) => text.trim());
  return { key, line };
}

interface Refused {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
}

describe('keys', () => {
  const site = makeKey('site');
  const other = makeKey('app');
  const question = { query: '{ pairesPartageant { total } }' };
  let api: TestApi;

  beforeAll(async () => {
    writeFileSync(file, `# who calls\n${site.line}\n`);
    api = await TestApi.ready({ HOST: '0.0.0.0', ROME_API_KEYS_FILE: file, ROME_CYPHER: 'true' });
  });

  afterAll(() => api.close());

  const status = async (headers: Record<string, string>): Promise<number> => (await api.post(question, headers)).status;

  it('are not in their file', () => {
    expect(site.key).toHaveLength(43);
    expect(readFileSync(file, 'utf8')).not.toContain(site.key);
  });

  it('open the API, as Authorization or X-Api-Key', async () => {
    expect(await status({ authorization: `Bearer ${site.key}` })).toBe(200);
    expect(await status({ 'x-api-key': site.key })).toBe(200);
  });

  it.each([
    ['no key', {}],
    ['an empty key', { 'x-api-key': '' }],
    ['another key', { authorization: `Bearer ${other.key}` }],
    ['the digest of the key', { 'x-api-key': site.line.split(' ')[1] ?? '' }],
    ['the name of the key', { authorization: 'Bearer site' }],
  ])('%s does not', async (_, headers: Record<string, string>) => {
    const response = await api.post(question, headers);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    const { errors } = (await response.json()) as Refused;
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are asked for the answer that was given before and is remembered', async () => {
    expect(await status({ 'x-api-key': site.key })).toBe(200);
    const measured = await fetch(`${api.url}/metrics`, { headers: { 'x-api-key': site.key } });
    expect(await measured.text()).toMatch(/^rome_graphql_remembered_total [1-9]/m);
    expect(await status({})).toBe(401);
  });

  it('are asked of every address but those of health', async () => {
    const [metrics, graphiql, live] = await Promise.all(
      ['/metrics', '/graphql?query={__typename}', '/health/live'].map((path) => fetch(`${api.url}${path}`)),
    );
    expect([metrics?.status, graphiql?.status, live?.status]).toEqual([401, 401, 200]);
  });

  it('are asked of Cypher', async () => {
    const statement = 'RETURN 1 AS one';
    expect((await api.cypher({ statement })).status).toBe(401);
    expect((await api.cypher({ statement }, { headers: { 'x-api-key': site.key } })).status).toBe(200);
  });

  it('are asked of a link to a result, of its files and of the making of one', async () => {
    const key = { 'x-api-key': site.key };
    const make = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${api.url}/r`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(question),
      });
    expect((await make({})).status).toBe(401);
    const { id } = (await (await make(key)).json()) as { id: string };
    const paths = [`/r/${id}`, `/r/${id}.csv`, '/graphql.csv?query={pairesPartageant{total}}'];
    const asked = paths.map(async (path) => {
      const [without, with_] = [await fetch(api.url + path), await fetch(api.url + path, { headers: key })];
      return [path, without.status, with_.status];
    });
    expect(await Promise.all(asked)).toEqual(paths.map((path) => [path, 401, 200]));
  });

  it('are asked under any name, where none is given and others may call', async () => {
    const { status } = await rawRequest(`${api.url}/metrics`, {
      headers: { host: 'api.example', 'x-api-key': site.key },
    });
    expect(status).toBe(200);
  });

  it('keep answers from being shared', async () => {
    const response = await fetch(`${api.url}/graphql?query={pairesPartageant{total}}`, {
      headers: { 'x-api-key': site.key },
    });
    expect(response.headers.get('cache-control')).toMatch(/^private,/);
  });

  it('are the secret of a client of the official paths, whose token stands for it', async () => {
    const tokenFor = (secret: string): Promise<Response> =>
      fetch(`${api.url}/connexion/oauth2/access_token?realm=/partenaire`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'moi', client_secret: secret }),
      });
    const { access_token: token } = (await (await tokenFor(site.key)).json()) as { access_token: string };
    const version = '/partenaire/rome-metiers/v1/metiers/version';
    const bearers = { token, key: site.key, another: 'jeton', changed: token.replace(/^rgt\.site/, 'rgt.app') };
    const statuses = Object.entries(bearers).map(async ([name, bearer]) => {
      const response = await fetch(api.url + version, { headers: { authorization: `Bearer ${bearer}` } });
      return [name, response.status];
    });
    expect(Object.fromEntries(await Promise.all(statuses))).toEqual({
      token: 200,
      key: 200,
      another: 401,
      changed: 401,
    });
    const refused = await fetch(api.url + version);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await refused.json()).toEqual({
      message: expect.stringContaining('clé') as unknown,
      service: '/v1/metiers/version',
      code: 401,
    });
    expect((await tokenFor(other.key)).status).toBe(401);
    expect(await status({ authorization: `Bearer ${token}` })).toBe(200);
  });

  it('change without a new start, and stay while their file is badly written', async () => {
    writeFileSync(file, `${other.line}\n`);
    await until(async () => (await status({ 'x-api-key': other.key })) === 200);
    expect(await status({ 'x-api-key': site.key })).toBe(401);
    writeFileSync(file, 'app secret-written-out\n');
    await until(() => Promise.resolve(api.log.includes('The former keys stay')));
    expect(await status({ 'x-api-key': other.key })).toBe(200);
    expect(api.log).not.toContain('secret-written-out');
  });
});

describe('the start', () => {
  it.each([
    [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0.*ROME_API_KEYS_FILE/],
    [{ ROME_API_KEYS_FILE: '/nowhere/keys' }, /ROME_API_KEYS_FILE=\/nowhere\/keys/],
    [{ ROME_DOCUMENTS_FILE: '/nowhere/documents' }, /ROME_DOCUMENTS_FILE=\/nowhere\/documents/],
  ])('is refused with %j', async (settings, message) => {
    const { child, output } = spawnApi({ PORT: '0', ...settings });
    expect(await ended(child)).toBe(2);
    expect(output.text).toMatch(message);
    expect(output.text).not.toMatch(/\n\s+at /);
  });
});

describe('the names of ROME_ALLOWED_HOSTS', () => {
  it.each([
    ['on loopback', {}],
    ['elsewhere', { HOST: '0.0.0.0', ROME_OPEN_ACCESS: 'true' }],
  ])('are answered beside those of this machine %s, and no other is', async (_, settings) => {
    const api = await TestApi.ready({ ...settings, ROME_ALLOWED_HOSTS: 'API.example, other.example' });
    try {
      const statuses = ['api.example:8080', 'other.example', 'localhost', '127.0.0.1', 'evil.example'].map(
        async (host) => (await rawRequest(`${api.url}/health/live`, { headers: { host } })).status,
      );
      expect(await Promise.all(statuses)).toEqual([200, 200, 200, 200, 421]);
    } finally {
      await api.close();
    }
  });
});

describe('the rate', () => {
  it('is limited by address, elsewhere than on loopback, unless told otherwise', async () => {
    const api = await TestApi.ready({
      HOST: '0.0.0.0',
      ROME_OPEN_ACCESS: 'true',
      ROME_RATE_LIMIT: '5',
      ROME_TRUST_PROXY: '127.0.0.0/8',
    });
    const ask = (address: string): Promise<Response> =>
      api.post({ query: '{ __typename }' }, { 'x-forwarded-for': address });
    try {
      const statuses = [];
      for (let i = 0; i < 6; i++) statuses.push((await ask('192.0.2.1')).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
      const measured = await fetch(`${api.url}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.3' } });
      // The first of the five was executed; the sixth had no answer, remembered or not.
      expect(await measured.text()).toMatch(/^rome_graphql_remembered_total 4$/m);
      const refused = await ask('192.0.2.1');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(((await refused.json()) as Refused).errors[0].extensions.code).toBe('RATE_LIMITED');
      const official = await fetch(`${api.url}/partenaire/rome-metiers/v1/metiers/version`, {
        headers: { 'x-forwarded-for': '192.0.2.1' },
      });
      expect([official.status, Number(official.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect(await official.json()).toMatchObject({ service: '/v1/metiers/version', code: 429 });
      const link = await fetch(`${api.url}/r/x`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
      expect([link.status, Number(link.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect((await ask('192.0.2.2')).status).toBe(200);
      expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    } finally {
      await api.close();
    }
  });

  it('is not believed of a client that says where it comes from', async () => {
    const api = await TestApi.ready({ ROME_RATE_LIMIT: '2' });
    try {
      const statuses = [];
      for (let i = 0; i < 3; i++) {
        const response = await api.post({ query: '{ __typename }' }, { 'x-forwarded-for': `192.0.2.${i}` });
        statuses.push(response.status);
      }
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await api.close();
    }
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('Not after 60 s.');
    await sleep(100);
  }
}
