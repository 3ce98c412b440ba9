import { setTimeout as sleep } from 'node:timers/promises';
import { slow } from './support/slow-queries';
import { TestApi } from './support/test-api';

describe('the metrics', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.ready();
  });

  afterAll(() => api.close());

  const read = async (): Promise<Map<string, number>> => {
    const response = await fetch(`${api.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
  };

  it('count operations by their question, whatever a client calls them', async () => {
    const before = await read();
    await api.get('query Secret42 { pairesPartageant { total } }');
    await api.get('{ a: pairesPartageant { total } }');
    await api.get('{ metiers(limit: 1) { code } }');
    const after = await read();
    const more = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(more('rome_graphql_duration_seconds_count{operation="pairesPartageant"}')).toBe(2);
    expect(more('rome_graphql_duration_seconds_count{operation="metiers"}')).toBe(1);
    expect(more('rome_http_responses_total{status="200"}')).toBe(4);
    expect([...after.keys()].join()).not.toMatch(/Secret42/);
  });

  it('count errors by code', async () => {
    const before = await read();
    await api.refusal('{ ecart(de: "X", vers: "Y") { couverture } }');
    await api.refusal('{ nothing }');
    await api.refusal('{ metiers(limit: 1000) { competences(limit: 1000) { codeOgr } } }');
    const after = await read();
    for (const code of ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_COMPLEX']) {
      const name = `rome_graphql_errors_total{code="${code}"}`;
      expect([code, (after.get(name) ?? 0) - (before.get(name) ?? 0)]).toEqual([code, 1]);
    }
  });

  it('count what was remembered: nothing that failed or that Neo4j had a part in', async () => {
    const asked = async (ask: () => Promise<unknown>): Promise<number> => {
      const before = await api.metric('rome_graphql_remembered_total');
      for (let time = 0; time < 3; time++) await ask();
      return (await api.metric('rome_graphql_remembered_total')) - before;
    };
    expect(await asked(() => api.get('{ completer(texte: "maç") { resultats { texte } } }'))).toBe(2);
    expect(await asked(() => api.get('{ metiers(where: { code: { eq: "K2204" } }) { code } }'))).toBe(0);
    expect(await asked(() => api.refusal('{ ficheMetier(code: "Z9999") { code } }'))).toBe(0);
  });

  it('tell the size of the engine, the release, the pool and the process', async () => {
    const metrics = await read();
    expect(metrics.get('rome_engine_objects{nature="Metiers"}')).toBe(48);
    expect(metrics.get('rome_engine_objects{nature="Savoirs"}')).toBe(885);
    expect(metrics.get('rome_release_info{version="460"}')).toBe(1);
    expect(metrics.get('rome_neo4j_pool_size')).toBe(50);
    expect(metrics.get('rome_neo4j_in_service')).toBe(1);
    expect(metrics.get('process_resident_memory_bytes')).toBeGreaterThan(50e6);
  });

  it('count the sessions that are open, and those that end', async () => {
    // The look at the release in service opens one session at a time: more are those of the questions.
    const until = async (isWanted: (open: number) => boolean): Promise<void> => {
      while (!isWanted(await api.metric('rome_neo4j_sessions_open'))) await sleep(5);
    };
    const answers = Promise.all([slow, slow].map((query) => api.get(query)));
    await until((open) => open >= 2);
    await answers;
    await until((open) => open === 0);
  });
});

interface Line {
  readonly msg: string;
  readonly level: string;
  readonly requestId?: string;
  readonly [key: string]: unknown;
}

describe('the log as JSON', () => {
  const linesOf = (api: TestApi): Line[] =>
    api.log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  const secret = 'query Secret ($code: ID!) { ecart(de: $code, vers: "J1501") { couverture } }';

  it('has a line for each request, with its id and codes, and nothing of what the client wrote', async () => {
    const api = await TestApi.ready({ ROME_LOG_FORMAT: 'json' });
    try {
      await api.post({ query: secret, variables: { code: 'K2204' } }, { 'x-request-id': 'first' });
      await api.post({ query: secret, variables: { code: 'X9999' } }, { 'x-request-id': 'second' });
      await fetch(
        `${api.url}/graphql?query=${encodeURIComponent('{ ecart(de: "K2204", vers: "J1501") { couverture } }')}`,
        {
          headers: { 'x-request-id': 'third' },
        },
      );
    } finally {
      await api.close();
    }
    const of = (id: string): Line | undefined => linesOf(api).find(({ requestId }) => requestId === id);
    expect(of('first')).toMatchObject({
      msg: 'request',
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'ecart',
    });
    expect(of('first')?.codes).toBeUndefined();
    expect(of('second')).toMatchObject({ codes: ['BAD_USER_INPUT'] });
    expect(of('third')).toMatchObject({ method: 'GET', path: '/graphql', operation: 'ecart' });
    expect(linesOf(api).map(({ msg }) => msg)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Engine ready/)]),
    );
    expect(api.log).not.toMatch(/K2204|X9999|Secret|couverture/);
  });

  it('shows documents and variables when the settings ask for it', async () => {
    const api = await TestApi.ready({ ROME_LOG_FORMAT: 'json', ROME_LOG_QUERIES: 'true' });
    try {
      for (const id of ['first', 'again'])
        await api.post({ query: secret, variables: { code: 'K2204' } }, { 'x-request-id': id });
    } finally {
      await api.close();
    }
    // The second is answered as the first was, without being executed.
    for (const id of ['first', 'again'])
      expect(linesOf(api).find(({ requestId }) => requestId === id)).toMatchObject({
        operation: 'ecart',
        query: secret,
        variables: { code: 'K2204' },
      });
  });
});
