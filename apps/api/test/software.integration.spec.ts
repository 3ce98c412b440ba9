import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNeo4j } from '@rome-graph/neo4j';
import { TestApi, sharedNeo4j } from './support/test-api';

const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string };
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: __dirname, encoding: 'utf8' }).trim();

describe('the software that answers', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.ready();
  });

  afterAll(() => api.close());

  it('is told at the root, in the query release, to Prometheus and in the log, by version and commit', async () => {
    expect(await (await fetch(`${api.url}/`)).json()).toEqual({
      name: 'rome-graph',
      version,
      commit,
      graphql: '/graphql',
      live: '/health/live',
      ready: '/health/ready',
      schema: '/schema.graphql',
    });
    const { release } = await api.readiness();
    expect(await api.get('{ release { version logiciel { version commit } } }')).toEqual({
      release: { version: release, logiciel: { version, commit } },
    });
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toContain(`\nrome_graph_build_info{version="${version}",commit="${commit}"} 1\n`);
    expect(api.log).toContain(`rome-graph ${version}, commit ${commit}. Listening at`);
  });

  it('is another by the commit that an image gives, and its answers have other tags', async () => {
    const image = await TestApi.ready({ ROME_COMMIT: '0a1b2c3' });
    try {
      expect(await image.get('{ release { logiciel { version commit } } }')).toEqual({
        release: { logiciel: { version, commit: '0a1b2c3' } },
      });
      const ask = async ({ url }: TestApi, headers = {}): Promise<Response> =>
        fetch(`${url}/graphql?query=${encodeURIComponent('{ release { version } }')}`, { headers });
      const tag = (await ask(api)).headers.get('etag') ?? 'none';
      expect((await ask(api, { 'if-none-match': tag })).status).toBe(304);
      expect((await ask(image, { 'if-none-match': tag })).status).toBe(200);
    } finally {
      await image.close();
    }
  });

  it('names itself to Neo4j by its version', async () => {
    const neo4j = openNeo4j(sharedNeo4j());
    try {
      const rows = await neo4j.read<{ userAgent: string }>('CALL dbms.listConnections() YIELD userAgent');
      expect(rows.map(({ userAgent }) => userAgent)).toContain(`rome-graph-api/${version}`);
    } finally {
      await neo4j.close();
    }
  });
});
