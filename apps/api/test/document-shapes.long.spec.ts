import { draws } from '@rome-graph/testing';
import { TestApi } from './support/test-api';

/** CPU time of the API that a byte of a document may take, in seconds, beside what any request takes. */
const secondsOfByte = 20e-6;
/** What any request may take: those of a server that is still being compiled, and its collections of garbage. */
const secondsOfRequest = 0.3;

/** What a shape is made from: a number of parts, and something to draw with. */
type Shape = (parts: number, draw: (below: number) => number) => string;

const range = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const list = (count: number, make: (index: number) => string): string => range(count, make).join(' ');

/** Documents of a thousand tokens at most, the limit of the API; most are beyond another limit, or not valid. */
const shapes: Readonly<Record<string, Shape>> = {
  'diamonds at the root': (n) =>
    `{ ...F0 } ${list(n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${n} on Query { release { version } }`,
  'diamonds at the root, fragments first': (n) =>
    `${list(n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${n} on Query { release { version } } { ...F0 }`,
  'diamonds of a métier': (n) =>
    `{ metiers(limit: 1) { ...F0 } } ${list(n, (i) => `fragment F${i} on Metier { ...F${i + 1} ...F${i + 1} }`)} fragment F${n} on Metier { code }`,
  'diamonds of the fiche of a result': (n) =>
    `{ metiersProches(code: "J1501", limite: 1) { resultats { metier { fiche { ...F0 } } } } } ${list(n, (i) => `fragment F${i} on Metier { ...F${i + 1} ...F${i + 1} }`)} fragment F${n} on Metier { code }`,
  'diamonds of the schema': (n) =>
    `{ __schema { types { ...F0 } } } ${list(n, (i) => `fragment F${i} on __Type { ...F${i + 1} ofType { ...F${i + 1} } }`)} fragment F${n} on __Type { name }`,
  'diamonds of types in turn': (n) =>
    `{ metiers(limit: 1) { ...F0 } } ${list(n, (i) => `fragment F${i} on Metier { ... on Metier { ...F${i + 1} } ... { ...F${i + 1} } }`)} fragment F${n} on Metier { code }`,
  'fields that spread twice what spreads twice': (n) =>
    `{ metiers(limit: 1) { ...F0 } } ${list(n, (i) => `fragment F${i} on Metier { mobilites(limit: 1) { ...F${i + 1} ...F${i + 1} } }`)} fragment F${n} on Metier { code }`,
  cycles: (n, draw) =>
    `{ ...F0 } ${list(n, (i) => `fragment F${i} on Query { ...F${draw(n)} ...F${draw(n)} ...F${(i + 1) % n} }`)}`,
  'a chain of fragments': (n) =>
    `{ ...F0 } ${list(n, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F${n} on Query { release { version } }`,
  'fragments drawn, without a cycle': (n, draw) =>
    `{ ...F0 } ${list(n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1 + draw(n - i)} }`)} fragment F${n} on Query { release { version } }`,
  'one field, wide': (n) => `{ ${list(n, () => 'release { version }')} }`,
  'one field, wide and deep': (n) => `{ ${list(n, () => 'metiers(limit: 1) { mobilites(limit: 1) { code } }')} }`,
  'one field with other arguments each time': (n) => `{ ${list(n, (i) => `metiers(limit: ${i}) { code }`)} }`,
  'deep fields': (n) => `{ metiers(limit: 1) { ${'mobilites(limit: 1) { '.repeat(n)} code ${'} '.repeat(n)} } }`,
  'deep inline fragments': (n) => `{ ${'... on Query { '.repeat(n)} __typename ${'} '.repeat(n)} }`,
  'deep values': (n) => `{ metiers(where: ${'{ NOT: '.repeat(n)} {} ${'} '.repeat(n)}) { code } }`,
  'deep lists': (n) => `{ metiers(where: ${'['.repeat(n)}${']'.repeat(n)}) { code } }`,
  'wide values': (n) => `{ metiers(where: { OR: [${list(n, (i) => `{ code: { eq: "A${i}" } }`)}] }) { code } }`,
  'many aliases': (n) => `{ ${list(n, (i) => `a${i}: release { version }`)} }`,
  'many directives': (n) => `{ __typename ${list(n, () => '@include(if: true)')} }`,
  'many unknown fields': (n) => `{ ${list(n, (i) => `metier${i} `)} }`,
  'many unknown arguments': (n) => `{ metiers(${list(n, (i) => `limi${i}: 1`)}) { code } }`,
  'many unknown types': (n) => `{ ${list(n, (i) => `... on Metie${i} { code }`)} }`,
  'many unknown fragments': (n) => `{ ${list(n, (i) => `...F${i}`)} }`,
  'many unknown keys': (n) => `{ metiers(where: { ${list(n, (i) => `cod${i}: 1`)} }) { code } }`,
  'many unknown variables': (n) => `{ metiers(where: { OR: [${list(n, (i) => `$v${i}`)}] }) { code } }`,
  'many variables': (n) => `query (${list(n, (i) => `$v${i}: Int = ${i}`)}) { metiers(limit: $v0) { code } }`,
  'many operations over all fragments': (n) =>
    `${list(n, (i) => `query Q${i} { ...F${n - 1} }`)} ${list(n, (i) => `fragment F${i} on Query { ${i === 0 ? '__typename' : `...F${i - 1}`} }`)}`,
  'many values that are wrong': (n) =>
    `{ metiers(limit: 1, offset: 0, sort: [${list(n, (i) => `{ code: A${i} }`)}]) { code } }`,
  'long unknown names': (n) => `{ ${list(3, (i) => `m${String(i)}${'etier'.repeat(n * 30)}`)} }`,
};

describe('a document of any shape', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.ready();
  });

  afterAll(() => api.close());

  const cpuSeconds = (): Promise<number> => api.metric('process_cpu_seconds_total');
  /** The same numbers for the same seed: the generator of Lehmer. */
  const drawer = (seed: number): ((below: number) => number) => {
    let state = seed % 2_147_483_647 || 1;
    return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
  };

  it('of thirty fragments that each spread the next one twice is refused before it is walked', async () => {
    const { extensions } = await api.refusal(shapes['diamonds at the root']?.(30, drawer(1)) ?? '');
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'selections', maximum: 5_000 });
  });

  it.each(Object.entries(shapes))('takes CPU in proportion to its bytes: %s', async (_, shape) => {
    const seeds = range(draws(2, 200), (index) => index + 1);
    for (const seed of seeds) {
      for (const parts of [8, 10, 40, 80, 160]) {
        // The comment makes it another document: one that was asked before is not read again.
        const document = `${shape(parts, drawer(seed * 1_000 + parts))} #${seed}`;
        const before = await cpuSeconds();
        const response = await api.post({ query: document });
        const spent = (await cpuSeconds()) - before;
        expect([200, 400]).toContain(response.status);
        expect(await response.text()).not.toContain('INTERNAL_SERVER_ERROR');
        expect({ parts, spent: spent < secondsOfRequest + secondsOfByte * document.length || spent }).toEqual({
          parts,
          spent: true,
        });
      }
    }
  });
});
