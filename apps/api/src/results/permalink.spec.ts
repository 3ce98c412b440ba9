import { deflateSync } from 'node:zlib';
import {
  digestOf,
  knownOperations,
  permalinkId,
  permalinkIdMax,
  permalinkTextMax,
  PasserellesDocument,
  readPermalinkId,
} from '@rome-graph/client';
import { agreementOf, paramsOf, wordsOf } from './permalink';

const written = (value: unknown): string => `1${deflateSync(JSON.stringify(value)).toString('base64url')}`;
const variables = { de: 'K2204', vers: 'J1501' };
const link = { question: { query: '{ release { version } }' }, release: '460', digest: 'abcdefghijklmnop' };

describe('the id of a permalink', () => {
  it('is the question, and reads as what it was made of', async () => {
    const whole = {
      ...link,
      question: { query: 'query A($a: Int) { b(a: $a) }', variables: { a: 1, texte: 'é « 😀 »' }, operationName: 'A' },
      page: '/passerelles?de=K2204',
    };
    expect(await readPermalinkId(await permalinkId(whole))).toEqual(whole);
  });

  it('is made of characters that an address leaves as they are', async () => {
    expect(await permalinkId(link)).toMatch(/^1[\w-]+$/);
  });

  it('is short for a document of the client library, which it names', async () => {
    const query = String(PasserellesDocument);
    const id = await permalinkId({ ...link, question: { query, variables } });
    expect(id.length).toBeLessThan(160);
    const { question } = await readPermalinkId(id);
    expect(question).toEqual({ operation: 'Passerelles', variables });
    expect(paramsOf(question)).toEqual({ query, variables });
  });

  it('is refused beyond what an address holds', async () => {
    const random = Array.from({ length: 4_000 }, (_, index) => (index * 2_654_435_761) % 1_000_003).join(',');
    await expect(permalinkId({ ...link, question: { query: `{ a(b: "${random}") }` } })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
    await expect(readPermalinkId('1'.repeat(permalinkIdMax + 1))).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('is not inflated without bound', async () => {
    const bomb = written(['460', 'd', { q: ' '.repeat(permalinkTextMax) }]);
    expect(bomb.length).toBeLessThan(200);
    await expect(readPermalinkId(bomb)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it.each([[''], ['1'], ['2abc'], ['1****'], ['1abc'], ['é']])('%j is broken', async (id) => {
    await expect(readPermalinkId(id)).rejects.toMatchObject({ code: 'BROKEN' });
  });

  it('is broken wherever it is cut, and wherever one character is another', async () => {
    const id = await permalinkId(link);
    for (let length = 0; length < id.length; length += 1)
      await expect(readPermalinkId(id.slice(0, length))).rejects.toMatchObject({ code: 'BROKEN' });
    for (let at = 1; at < id.length - 1; at += 1) {
      const other = id[at] === 'A' ? 'B' : 'A';
      const changed = `${id.slice(0, at)}${other}${id.slice(at + 1)}`;
      await expect(readPermalinkId(changed)).rejects.toMatchObject({
        code: expect.stringMatching(/BROKEN|FORGED/) as string,
      });
    }
  });

  it.each([
    ['no list', { q: '{ a }' }],
    ['no release', [null, 'd', { q: '{ a }' }]],
    ['no question', ['460', 'd', {}]],
    ['two questions', ['460', 'd', { q: '{ a }', o: 'Passerelles' }]],
    ['a query that is no text', ['460', 'd', { q: 3 }]],
    ['variables that are a list', ['460', 'd', { q: '{ a }', v: [1] }]],
    ['a page of another site', ['460', 'd', { q: '{ a }', p: '//elsewhere.example' }]],
    ['a page that is a script', ['460', 'd', { q: '{ a }', p: 'javascript:alert(1)' }]],
    ['a page of another site, by a backslash', ['460', 'd', { q: '{ a }', p: '/\\elsewhere.example' }]],
  ])('is forged when it holds %s', async (_, value) => {
    await expect(readPermalinkId(written(value))).rejects.toMatchObject({ code: 'FORGED' });
  });
});

describe('the question of a link', () => {
  it('is refused when it names an operation that the client library does not have', () => {
    expect(() => paramsOf({ operation: 'Effacer' })).toThrow(/no operation Effacer/);
    expect(() => paramsOf({ operation: 'constructor' })).toThrow(/no operation/);
    expect([...knownOperations.keys()]).toContain('FicheMetier');
  });
});

describe('the digest of an answer', () => {
  it('is the beginning of the SHA-256 of the data as JSON', async () => {
    // printf '{"a":1}' | sha256sum
    const whole = '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862';
    expect(await digestOf({ a: 1 })).toBe(Buffer.from(whole, 'hex').subarray(0, 12).toString('base64url'));
  });
});

describe('the answer of today beside that of a link', () => {
  const made = { release: '458', digest: 'x' };

  it.each([
    ['same', { release: '458', digest: 'x' }],
    ['differs-in-the-same-release', { release: '458', digest: 'y' }],
    ['same-of-another-release', { release: '460', digest: 'x' }],
    ['differs', { release: '460', digest: 'y' }],
  ])('%s', (agreement, today) => expect(agreementOf(made, today)).toBe(agreement));

  it('is told where it is of another release: which, whether it differs, and how to load that one', () => {
    expect(wordsOf('same', '460', '460')).toBeUndefined();
    for (const agreement of ['differs', 'same-of-another-release'] as const) {
      const { en, fr } = wordsOf(agreement, '458', '460') ?? { en: '', fr: '' };
      for (const words of [en, fr]) expect(words).toMatch(/458.*460.*npm run rome -- load/);
    }
    expect(wordsOf('differs', '458', '460')?.fr).toContain('diffère');
    expect(wordsOf('same-of-another-release', '458', '460')?.fr).toContain('la même');
  });
});
