import { join } from 'node:path';
import { examples } from '../src/questions/questions';
import { executed, TestApi } from './support/test-api';

type Asked = readonly [path: string, request: RequestInit];

const completing = { query: '{ completer(texte: "Maç") { resultats { texte type code metier { code libelle } } } }' };
const whole = {
  query: examples.find(({ name }) => name === 'fiche entière')?.query,
  variables: { code: 'K2204' },
};

/** Asked at a time; collections of what is young that are looked at; rounds of questions until there have been as many. */
const [clients, collections, roundsMax] = [16, 4, 1_000];
/** The most that may be left of what was allocated: 1 to 3 % are; 5 to 33 % were while each request outlived its answer. */
const keptMax = 0.04;

function posted(path: string, body: object, headers: Record<string, string> = {}): Asked {
  const json = { 'content-type': 'application/json', ...headers };
  return [path, { method: 'POST', headers: json, body: JSON.stringify(body) }];
}

function got(path: string): Asked {
  return [path, {}];
}

/** Collections of what is young since the last of the whole heap, as V8 tells them: MB that the heap held before and after each. */
function youngCollections(log: string): { before: number; after: number }[] {
  const [last = ''] = log.split('Mark-Compact').slice(-1);
  return [...last.matchAll(/Scavenge ([\d.]+) \([\d.]+\) -> ([\d.]+) \(/g)].map(([, before, after]) => ({
    before: Number(before),
    after: Number(after),
  }));
}

/** The share of what was allocated between the first collection and the last that none of them has freed. */
function keptShare(found: readonly { readonly before: number; readonly after: number }[]): number {
  const allocated = found.slice(1).map(({ before }, at) => before - (found[at]?.after ?? NaN));
  const kept = (found.at(-1)?.after ?? NaN) - (found[0]?.after ?? NaN);
  return kept / allocated.reduce((sum, each) => sum + each, 0);
}

/**
 * What outlives its answer is left to collections of the whole heap, and those of what is young move it: they hold the event loop ten times
 * as long, and all questions of that moment wait. The web server did so, as far as it called `AsyncResource.bind` for each body: what
 * that makes in Node 20 is held by V8 until the whole heap is collected. Streams of Node do so still, by some 3 KB each.
 */
describe('what a question takes of memory', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.ready({ NODE_OPTIONS: `--require ${join(__dirname, 'support/trace-gc.cjs')}` });
  });

  afterAll(() => api.close());

  async function ask([path, request]: Asked): Promise<void> {
    const response = await fetch(api.url + path, request);
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors"')) throw new Error(`${response.status} ${text}`);
  }

  it.each<[string, Asked]>([
    ['answered from memory', posted('/graphql', completing)],
    ['answered from memory and compressed', posted('/graphql', whole, { 'accept-encoding': 'gzip' })],
    ['executed', posted('/graphql', completing, executed)],
    ['asked by GET', got(`/graphql?query=${encodeURIComponent(completing.query)}`)],
    ['asked of the official paths', got('/partenaire/rome-metiers/v1/metiers/metier/K2204')],
  ])('is free again at once, %s', async (_, asked) => {
    await ask(asked);
    const from = api.log.length;
    const since = (): ReturnType<typeof youngCollections> => youngCollections(api.log.slice(from));
    for (let round = 0; since().length < collections; round++) {
      if (round === roundsMax)
        throw new Error(`Only ${since().length} collections after ${round * clients} questions.`);
      await Promise.all(Array.from({ length: clients }, () => ask(asked)));
    }
    expect(keptShare(since())).toBeLessThan(keptMax);
  });
});
