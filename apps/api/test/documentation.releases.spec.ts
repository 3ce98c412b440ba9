import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples as graphiqlExamples } from '../src/questions/questions';
import { emptyAnswers } from './support/answers-something';
import { ApiClient } from './support/test-api';

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
  const api = ApiClient.shared();

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
    const given = await api.ask(query);
    expect(given).toEqual(answer);
    // As it stands: the order of the fields is that of the query.
    expect(JSON.stringify(given)).toBe(JSON.stringify(answer));
  });

  it('docs/cypher-api.md shows what /cypher answers', async () => {
    const document = readFileSync(join(__dirname, '../../../docs/cypher-api.md'), 'utf8');
    const [question, answer] = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, json = '']) => JSON.parse(json) as unknown,
    );
    const response = await api.cypher(question);
    expect(await response.json()).toEqual(answer);
  });

  it.each(graphiqlExamples)('the example $name of GraphiQL is answered', async ({ query }) => {
    const data = await api.get<Record<string, unknown>>(query);
    expect(emptyAnswers(data)).toEqual([]);
  });
});
