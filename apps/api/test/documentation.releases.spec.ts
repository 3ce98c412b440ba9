import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestApi } from './support/test-api';

interface Example {
  readonly document: string;
  readonly query: string;
  readonly answer: unknown;
}

/** Every query of a document that is followed by its answer. */
function examplesOf(document: string): Example[] {
  const text = readFileSync(join(__dirname, '../../..', document), 'utf8');
  const pairs = text.matchAll(
    /```graphql\n(?<query>(?:(?!```)[\s\S])*)```\s+```json\n(?<answer>(?:(?!```)[\s\S])*)```/g,
  );
  return [...pairs].map(({ groups }) => ({
    document,
    query: groups?.query ?? '',
    answer: JSON.parse(groups?.answer ?? '') as unknown,
  }));
}

describe('documentation', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.ready();
  });

  afterAll(() => api.stop());

  const examples = [
    'README.md',
    'apps/api/README.md',
    'docs/analytics.md',
    'docs/api.md',
    'docs/researchers.md',
  ].flatMap(examplesOf);

  it('holds at least the example of the README', () => {
    expect(examples.map(({ document }) => document)).toContain('README.md');
  });

  it.each(examples)('$document shows what the API answers', async ({ query, answer }) => {
    expect(await api.ask(query)).toEqual(answer);
  });
});
