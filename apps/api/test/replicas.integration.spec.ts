import { rawRequest } from './support/raw-request';
import type { RawAnswer } from './support/raw-request';
import { TestApi } from './support/test-api';

/** How the API says that it serves release 460 still to who asks for 461, and that what is no number is none. */
const late = {
  en: 'Release 461 or a later one is asked for, and release 460 is in service here: ask again in a moment.',
  fr: 'La version 461 ou une suivante est demandée, et la version 460 est en service ici : réessayez dans un instant.',
};
const malformed = {
  en: 'The header X-Rome-Release-Min must be the number of one release, as 460, not "v460".',
  fr: 'L’en-tête X-Rome-Release-Min doit être le numéro d’une version, comme 460 ; « v460 » n’en est pas un.',
};

const graphql = JSON.stringify({ query: '{ release { version } }' });
const call = JSON.stringify({
  jsonrpc: '2.0',
  id: 7,
  method: 'tools/call',
  params: { name: 'ecart', arguments: { de: 'K2204', vers: 'J1501' } },
});

interface Door {
  readonly path: string;
  readonly body?: string;
  readonly accept?: string;
  /** What is said in this manner, in English and in French; undefined of a body that is not in it. */
  readonly said: (body: string) => { en?: string; fr?: string };
}

const inGraphql = (body: string): { en: string; fr: string } => {
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { messageFr: string } }[] };
  return { en: String(errors[0]?.message), fr: String(errors[0]?.extensions.messageFr) };
};
const link = '/r/1eJyLVjIxM1DSUfIssPQ30rU0tSy3NMzMDTFX0qlWKlSyUqpWKErNSU0sTlWoVihLLSrOzM9TqFWoVaqNBQDOPRFe';

const doors: Readonly<Record<string, Door>> = {
  GraphQL: { path: '/graphql', body: graphql, said: inGraphql },
  'a file of it': { path: '/graphql.csv', body: graphql, said: inGraphql },
  Cypher: { path: '/cypher', body: '{"statement":"RETURN 1"}', said: inGraphql },
  'the maker of links': { path: '/r', body: graphql, said: inGraphql },
  'a link': { path: `${link}.csv`, said: inGraphql },
  'a link in a browser': {
    path: link,
    accept: 'text/html',
    said: (body) => ({
      fr: /role="alert">([^<]*)</.exec(body)?.[1]?.replace(/&#(\d+);/g, (_, sign) => String.fromCharCode(Number(sign))),
    }),
  },
  'the official paths': {
    path: '/partenaire/rome-metiers/v1/metiers/version',
    said: (body) => ({ fr: (JSON.parse(body) as { message: string }).message }),
  },
  assistants: {
    path: '/mcp',
    body: call,
    accept: 'application/json, text/event-stream',
    said: (body) => {
      const { id, error } = JSON.parse(body) as { id: number; error: { message: string; data: { message: string } } };
      expect(id).toBe(7);
      return { fr: error.message, en: error.data.message };
    },
  },
};

describe('one of several replicas', () => {
  let api: TestApi;
  const ask = ({ path, body, accept = 'application/json' }: Door, min: string): Promise<RawAnswer> =>
    rawRequest(`${api.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { accept, 'x-rome-release-min': min, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body,
    });

  beforeAll(async () => {
    api = await TestApi.ready({
      ROME_RELEASE_WAIT_MS: '50',
      ROME_POLL_MS: '3000',
      ROME_DRAIN_MS: '4000',
      ROME_OPEN_WHEN_READY: 'true',
    });
  });

  it('has opened its port once it could answer', () => {
    expect(api.log).toMatch(/Engine ready: release 460[\s\S]*Open at/);
  });

  it.each(Object.entries(doors))('says at %s that it does not serve the release that is asked for', async (_, door) => {
    const { status, headers, body } = await ask(door, '461');
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '3', 'no-store']);
    expect(headers.vary).toMatch(/\bX-Rome-Release-Min\b/);
    expect({ ...late, ...door.said(body) }).toEqual(late);
    expect(door.said(body).fr).toBe(late.fr);
  });

  it.each(Object.entries(doors))('refuses at %s what is not the number of a release', async (_, door) => {
    const { status, body } = await ask(door, 'v460');
    expect(status).toBe(400);
    expect({ ...malformed, ...door.said(body) }).toEqual(malformed);
  });

  it.each(Object.entries(doors).filter(([name]) => name !== 'Cypher'))(
    'answers at %s who asks for the release that it serves, or an older one',
    async (_, door) => {
      for (const min of ['460', '9']) expect((await ask(door, min)).status).toBe(200);
    },
  );

  it('names the release that it answers from, and tells caches what its answer depends on', async () => {
    const { headers } = await rawRequest(`${api.url}/graphql?query=${encodeURIComponent('{ release { version } }')}`);
    expect(headers['x-rome-release']).toBe('460');
    expect(headers.vary).toMatch(/\bX-Rome-Release-Min\b/);
  });

  it('on SIGTERM says for a time that it is not ready, answers all the same, and ends', async () => {
    const stopped = api.stop('SIGTERM');
    const { ending, ready, neo4j } = await api.until((readiness) => readiness.ending);
    expect({ ending, ready, neo4j }).toEqual({ ending: true, ready: false, neo4j: 'in-service' });
    expect((await rawRequest(`${api.url}/health/ready`)).status).toBe(503);
    const answer = await api.post(graphql);
    expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
    expect(await answer.json()).toEqual({ data: { release: { version: '460' } } });
    expect(await stopped).toBe(0);
    await expect(fetch(api.url)).rejects.toThrow();
  });
});
