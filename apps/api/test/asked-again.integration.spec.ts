import type { IncomingHttpHeaders } from 'node:http';
import { examples } from '../src/questions/questions';
import type { RawAnswer } from './support/raw-request';
import { rawRequest } from './support/raw-request';
import { Sample } from './support/sample';
import { ApiClient, executed } from './support/test-api';

const api = ApiClient.shared();

type Headers = Readonly<Record<string, string>>;
interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly documentId?: unknown;
}

const completing =
  'query ($texte: String!) { completer(texte: $texte) { resultats { texte type code metier { code } } } }';
const searching = 'query ($texte: String!) { rechercher(texte: $texte) { total resultats { code libelle champ } } }';
const whole = examples.find(({ name }) => name === 'fiche entière')?.query;
const chain = `query ($de: ID!, $vers: ID!) {
  passerelles(de: $de, vers: $vers) { chemins { cout etapes { vers { code } couverture } } methode { release } }
}`;

function post(body: Asked, headers: Headers = {}): Promise<RawAnswer> {
  const json = { 'content-type': 'application/json', ...headers };
  return rawRequest(`${api.url}/graphql`, { method: 'POST', headers: json, body: JSON.stringify(body) });
}

/** Names in their order, too; what tells of one request alone is left out. */
function told({ status, headers, body }: RawAnswer): unknown {
  const same = (given: IncomingHttpHeaders): unknown[] =>
    Object.entries(given).filter(([name]) => !['x-request-id', 'date', 'ratelimit-remaining'].includes(name));
  return { status, headers: same(headers), body };
}

async function remembered(): Promise<number> {
  const text = await (await fetch(`${api.url}/metrics`)).text();
  return Number(/^rome_graphql_remembered_total (\d+)/m.exec(text)?.[1]);
}

/** Answers to the same question: when it is asked first, again, and executed all the same. */
async function threeWays(body: Asked, headers: Headers = {}): Promise<unknown[]> {
  const first = await post(body, headers);
  const again = await post(body, headers);
  return [first, again, await post(body, { ...headers, ...executed })].map(told);
}

async function expectTheSame(body: Asked, headers: Headers = {}): Promise<void> {
  const [first, again, anew] = await threeWays(body, headers);
  expect(again).toEqual(anew);
  expect(first).toEqual(anew);
}

describe('a question that is asked again', () => {
  it('is answered as when it is executed, to the byte and in every header, some hundred questions of memory', async () => {
    const { metiers, fiches } = await Sample.read();
    const labels = fiches.map(({ libelle_rome: label = '' }) => label);
    const asked = [
      ...metiers.map((code) => ({ query: whole, variables: { code } })),
      ...labels.map((label, at) => ({ query: completing, variables: { texte: label.slice(0, 2 + (at % 9)) } })),
      ...labels.map((texte) => ({ query: searching, variables: { texte } })),
      ...metiers.slice(1).map((vers) => ({ query: chain, variables: { de: metiers[0], vers } })),
    ];
    const before = await remembered();
    for (const each of asked) await expectTheSame(each);
    expect(asked.length).toBeGreaterThan(150);
    // The second of three; and the first, where two labels begin alike.
    expect((await remembered()) - before).toBeGreaterThanOrEqual(asked.length);
  });

  it.each(examples.map(({ name, query }) => [name, query]))(
    'is answered as before, the example %s',
    async (_, query) => {
      const [first, again, anew] = await threeWays({ query });
      expect([first, again]).toEqual([anew, anew]);
    },
  );

  it.each<[string, Asked]>([
    ['of an unknown code', { query: chain, variables: { de: 'K2204', vers: 'Z9999' } }],
    ['with a variable that is missing', { query: completing }],
    ['with a variable of another type', { query: completing, variables: { texte: ['Maç'] } }],
    ['with variables that are none', { query: completing, variables: 'Maç' }],
    ['with a variable that nobody asks for', { query: completing, variables: { texte: 'Maç', more: 1 } }],
    ['that costs too much', { query: '{ metiers(limit: 1000) { competences(limit: 1000) { competence { code } } } }' }],
    ['that is no document', { query: '{' }],
    ['of a field that there is not', { query: '{ completer(texte: "Maç") { rien } }' }],
    ['of no operation of its document', { query: 'query A { __typename }', operationName: 'B' }],
    ['of a document that is named', { documentId: 'no-such' }],
    ['of nothing', { variables: {} }],
    ['of a parameter that there is not', { query: '{ __typename }', more: 1 } as Asked],
    ['of the schema', { query: '{ __schema { queryType { name } } }' }],
    ['of Neo4j', { query: '{ metiers(where: { code: { eq: "K2204" } }) { code } }' }],
  ])('is answered as before, %s', async (_, body) => {
    await expectTheSame(body);
  });

  it.each<[string, Headers]>([
    ['of any type', { accept: '*/*' }],
    ['of GraphQL over HTTP', { accept: 'application/graphql-response+json' }],
    ['of either', { accept: 'application/graphql-response+json, application/json;q=0.9' }],
    ['of events', { accept: 'text/event-stream' }],
    ['of pages', { accept: 'text/html' }],
    ['in gzip', { 'accept-encoding': 'gzip' }],
    ['in Brotli', { 'accept-encoding': 'gzip, deflate, br' }],
    ['as it is', { 'accept-encoding': 'identity' }],
    ['with an entity tag, which only a GET is told by', { 'if-none-match': '*' }],
    ['to a page of another origin', { origin: 'https://example.org' }],
    ['with UTF-8 said', { 'content-type': 'application/json; charset=utf-8' }],
  ])('is answered %s', async (_, headers) => {
    await expectTheSame({ query: whole, variables: { code: 'K2204' } }, headers);
    await expectTheSame({ query: completing, variables: { texte: 'Maç' } }, headers);
  });

  it('is another with other variables, another operation, or for another type', async () => {
    const query =
      'query A($texte: String!) { completer(texte: $texte) { resultats { texte } } } query B { __typename }';
    const asked: [Asked, Headers?][] = [
      [{ query, operationName: 'A', variables: { texte: 'Maç' } }],
      [{ query, operationName: 'A', variables: { texte: 'Aid' } }],
      [{ query, operationName: 'B' }],
      [{ query, operationName: 'B' }, { accept: 'application/graphql-response+json' }],
    ];
    for (const [body, headers] of asked) await post(body, headers);
    const tags = await Promise.all(asked.map(async ([body, headers]) => (await post(body, headers)).headers.etag));
    expect(new Set(tags).size).toBe(asked.length);
  });

  it('has the tag by which a GET is told that nothing has changed', async () => {
    const body = { query: completing, variables: { texte: 'Maç' } };
    const [, again] = [await post(body), await post(body)];
    const asked = new URLSearchParams({ query: completing, variables: JSON.stringify(body.variables) });
    const held: Headers = { 'if-none-match': String(again.headers.etag) };
    expect(await rawRequest(`${api.url}/graphql?${asked.toString()}`, { headers: held })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  it('is refused at the doors as ever', async () => {
    const body = { query: completing, variables: { texte: 'Maç' } };
    await threeWays(body);
    expect(await post(body, { host: 'other.example' })).toMatchObject({ status: 421 });
    expect(await post(body, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await post(body, { 'content-type': 'application/json; charset=utf-16' })).toMatchObject({ status: 415 });
    expect(await post(body, { 'x-rome-release-min': 'v460' })).toMatchObject({ status: 400 });
    expect(await post(body, { 'x-request-id': 'mine' })).toMatchObject({ headers: { 'x-request-id': 'mine' } });
  });
});
