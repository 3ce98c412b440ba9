import { serverAudits } from 'graphql-http';
import { examples } from '../src/questions/questions';
import { emptyAnswers } from './support/answers-something';
import { Sample } from './support/sample';
import { TestApi } from './support/test-api';

let api: TestApi;
let sample: Sample;

beforeAll(async () => {
  [api, sample] = await Promise.all([TestApi.ready(), Sample.read()]);
});

afterAll(async () => {
  await api.close();
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${api.url}/graphql`, fetchFn: fetch });

  it('is audited in full', () => expect(audits).toHaveLength(61));

  for (const audit of audits) {
    it(audit.name, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? '' : `${result.status}: ${result.reason}`).toBe('');
    });
  }

  it('answers a GET', async () => {
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ release { version nbMetiers } }')}`);
    expect(await response.json()).toEqual({ data: { release: { version: '460', nbMetiers: 48 } } });
  });
});

describe('a browser', () => {
  const html = { accept: 'text/html,application/xhtml+xml' };

  it('is shown GraphiQL, of which nothing comes from elsewhere', async () => {
    const response = await fetch(`${api.url}/graphql`, { headers: html });
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    expect(page).toContain('renderYogaGraphiQL');
    const tags = [...page.replace(/<script>[^]*?<\/script>/g, '').matchAll(/\s(?:src|href)="([^"]*)"/g)].map(
      ([, to]) => to,
    );
    expect(tags.filter((to) => !to?.startsWith('data:'))).toEqual([]);
    expect(page).not.toMatch(/<script[^>]+src=/);
  });

  it('is not sent GraphiQL again while it has not changed', async () => {
    const { headers } = await fetch(`${api.url}/graphql`, { headers: html, method: 'GET' }).then(async (response) => {
      await response.arrayBuffer();
      return response;
    });
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(`${api.url}/graphql`, {
      headers: { ...html, 'if-none-match': headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', headers.get('etag')]);
    expect(again.headers.get('vary')).toMatch(/accept/i);
    expect(again.headers.get('content-security-policy')).toBeNull();
    const other = await fetch(`${api.url}/graphql`, { headers: { ...html, 'if-none-match': 'W/"other"' } });
    expect([other.status, (await other.text()).length]).toEqual([200, expect.any(Number)]);
  });

  it('finds the examples in it', async () => {
    const page = await (await fetch(`${api.url}/graphql`, { headers: html })).text();
    for (const { query } of examples) expect(page).toContain(JSON.stringify(query).slice(1, -1));
  });

  it('is shown the explorer at the root; a program is told the addresses', async () => {
    const browser = await fetch(`${api.url}/`, { headers: html, redirect: 'manual' });
    expect([browser.status, browser.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const program = await fetch(`${api.url}/`);
    expect(await program.json()).toMatchObject({ graphql: '/graphql', ready: '/health/ready' });
  });
});

describe('the examples', () => {
  it.each(examples)('are answered: $name', async ({ query }) => {
    const data = await api.get<Record<string, unknown>>(query);
    // The mobilités of M1805 lead to no métier of the sample, and no code of another nomenclature leads to it.
    const empty = new Set(['ficheMetier.mobilites', 'ficheMetier.codesExternes']);
    expect(emptyAnswers(data).filter((place) => !empty.has(place))).toEqual([]);
  });
});

describe('health', () => {
  it('says that the process lives and is ready, and with what', async () => {
    const live = await fetch(`${api.url}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { live: true }]);
    const ready = await fetch(`${api.url}/health/ready`);
    const { empreinte, chargeeLe, ...rest } = (await ready.json()) as Record<string, unknown>;
    expect([ready.status, rest]).toEqual([200, { ready: true, ending: false, neo4j: 'in-service', release: '460' }]);
    expect(empreinte).toMatch(/^[0-9a-f]{64}$/);
    expect(chargeeLe).toMatch(/^20\d\d-/);
  });

  it('tells one clear line when its port is open, one when the engine is ready and one when it then listens', () => {
    const lines = api.log.trim().split('\n');
    const { metiers, items, mobilites = [] } = sample.source;
    const sizes = `${metiers.length} métiers, ${items.length} items, \\d+ links, ${mobilites.length} mobilités`;
    expect(lines).toEqual([
      expect.stringMatching(/Open at http:\/\/127\.0\.0\.1:\d+\/graphql: questions are answered once a release /),
      expect.stringMatching(new RegExp(`Engine ready: release 460, ${sizes}; read in \\d+ ms, built in \\d+ ms\\.$`)),
      expect.stringMatching(
        /Listening at http:\/\/127\.0\.0\.1:\d+\/graphql \(GraphiQL in a browser\), \d+ ms after start\.$/,
      ),
    ]);
  });
});
