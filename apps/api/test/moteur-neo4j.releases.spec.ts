import { openNeo4j } from '@rome-graph/neo4j';
import { SeededRandom } from '@rome-graph/skill-graph';
import type { ProcheStep } from './support/listed-chains';
import type { CsvRow } from './support/official-files';
import { OfficialFiles } from './support/official-files';
import { TestApi, sharedNeo4j } from './support/test-api';
import { widestThrough } from './support/widest-chain';

interface Answer {
  readonly instantane: Passerelles;
  readonly neo4j: Passerelles;
}
interface Passerelles {
  readonly motif: string | null;
  readonly chemins: readonly {
    readonly cout: number;
    readonly goulot: number;
    readonly etapes: readonly { readonly nbCommuns: number; readonly vers: { readonly code: string } }[];
  }[];
}

let api: TestApi;
let pairs: [string, string][];
let files: OfficialFiles;
let codes: string[];

beforeAll(async () => {
  // The machine may be busy: what is proven is what is answered, not how fast.
  [api, files] = await Promise.all([TestApi.ready({ ROME_REQUEST_TIMEOUT_MS: '60000' }), OfficialFiles.read()]);
  codes = files.table('referentiel_code_rome').map((row) => row.code_rome);
  const random = new SeededRandom(460);
  pairs = Array.from({ length: 520 }, () => random.pick(codes, 2) as [string, string]);
});

afterAll(() => api.close());

/** The same question to both engines. */
function ask([de, vers]: [string, string], args: string): Promise<Answer> {
  const fields = '{ motif chemins { cout goulot etapes { nbCommuns vers { code } } } }';
  const question = (moteur: string): string =>
    `passerelles(de: "${de}", vers: "${vers}", moteur: ${moteur}${args && `, ${args}`}) ${fields}`;
  return api.get<Answer>(`{ instantane: ${question('INSTANTANE')} neo4j: ${question('NEO4J')} }`);
}

/** How many pairs both answered alike; fails at the first that they did not. */
async function compare(some: readonly [string, string][], args: string): Promise<{ chains: number; none: number }> {
  const outcome = { chains: 0, none: 0 };
  const waiting = [...some];
  const client = async (): Promise<void> => {
    for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
      const { instantane, neo4j } = await ask(pair, args);
      const sums = ({ chemins, motif }: Passerelles): unknown => [
        pair,
        motif,
        chemins.map(({ cout, goulot, etapes }) => [cout.toFixed(6), goulot.toFixed(6), etapes.length]),
      ];
      expect(sums(neo4j)).toEqual(sums(instantane));
      if (instantane.chemins.length > 0) outcome.chains += 1;
      else outcome.none += 1;
    }
  };
  await Promise.all([client(), client(), client()]);
  return outcome;
}

describe('Neo4j and the engine agree', () => {
  it('on 520 seeded pairs, by default', async () => {
    expect(await compare(pairs, '')).toEqual({ chains: 520, none: 0 });
  });

  it.each([
    ['critere: PAS', 40],
    ['critere: GOULOT', 20],
    ['nombre: 5', 20],
    ['contraintes: { couvertureMin: 0.15, communsMin: 6 }', 40],
    ['contraintes: { eviterReglementes: true, riasec: [S, R] }', 40],
    ['critere: PAS, contraintes: { grandsDomaines: ["K", "J", "M"] }', 40],
    ['critere: GOULOT, contraintes: { etapesMax: 4 }', 20],
    ['contraintes: { etapesMax: 2 }', 20],
  ] as const)('%s', async (args, count) => {
    const { chains, none } = await compare(pairs.slice(0, count), args);
    expect(chains + none).toBe(count);
    expect(chains).toBeGreaterThan(0);
  });

  it('through a métier, or Neo4j says that it cannot prove it', async () => {
    let proven = 0;
    for (const pair of pairs.slice(0, 12).filter((ends) => !ends.includes('K1311'))) {
      const { instantane, neo4j } = await ask(pair, 'contraintes: { via: "K1311" }');
      if (neo4j.motif === null) {
        expect(neo4j.chemins[0]?.cout).toBeCloseTo(instantane.chemins[0]?.cout ?? NaN, 6);
        proven += 1;
      } else expect(neo4j.motif).toMatch(/a atteint sa borne/);
    }
    expect(proven).toBeGreaterThan(5);
  });
});

describe('GOULOT through a métier is the best that a listing of chains finds', () => {
  let steps: ProcheStep[];
  let triples: [string, string, string][];
  let tags: Map<string, CsvRow>;
  let riasec: Map<string, string>;

  beforeAll(async () => {
    const neo4j = openNeo4j(sharedNeo4j());
    steps = await neo4j.read<ProcheStep>(
      'MATCH (a:Metier)-[p:PROCHE]->(b:Metier) ' +
        'RETURN a.code AS de, b.code AS vers, p.couverture AS couverture, p.communs AS communs',
    );
    await neo4j.close();
    tags = new Map(files.table('referentiel_code_rome').map((row) => [row.code_rome, row]));
    riasec = new Map(files.table('referentiel_code_rome_riasec').map((row) => [row.code_rome, row.riasec_majeur]));
    const random = new SeededRandom(13);
    triples = Array.from({ length: 6 }, () => random.pick(codes, 3) as [string, string, string]);
  });

  const regulated = (code: string): boolean => tags.get(code)?.emploi_reglemente === 'O';
  const nobody = (): boolean => false;

  /** The chain that both engines and the listing agree on; undefined when all find none. */
  async function agreed(
    [de, vers, via]: [string, string, string],
    contraintes: string,
    isExcluded: (code: string) => boolean,
    etapesMax: number,
  ): Promise<string[] | undefined> {
    const exclus = new Set(codes.filter(isExcluded));
    const listed = widestThrough(steps, { de, vers, via, etapesMax, exclus });
    const given = `critere: GOULOT, contraintes: { via: "${via}", ${contraintes} }`;
    const { instantane, neo4j } = await ask([de, vers], given);
    const chain = ({ chemins: [best] }: Passerelles): string[] | undefined =>
      best && [de, ...best.etapes.map(({ vers: next }) => next.code)];
    expect([given, chain(instantane)]).toEqual([given, listed]);
    expect([given, chain(neo4j), neo4j.motif]).toEqual([given, listed, instantane.motif]);
    return listed;
  }

  it('and another when a métier of that chain is avoided', async () => {
    for (const triple of triples) {
      const chain = (await agreed(triple, '', nobody, Infinity)) ?? [];
      const avoided = chain.slice(1, -1).find((code) => code !== triple[2]) as string;
      const other = await agreed(triple, `eviter: ["${avoided}"]`, (code) => code === avoided, Infinity);
      expect(other ?? []).not.toContain(avoided);
    }
  });

  it.each<[string, (code: string) => boolean, number]>([
    ['etapesMax: 4', nobody, 4],
    ['etapesMax: 7', nobody, 7],
    ['eviterReglementes: true', regulated, Infinity],
    [
      'eviterReglementes: true, riasec: [S, R, E], etapesMax: 6',
      (code) => regulated(code) || !/[SRE]/.test(riasec.get(code) ?? ''),
      6,
    ],
  ])('under { via, %s }', async (contraintes, isExcluded, etapesMax) => {
    for (const triple of triples) await agreed(triple, contraintes, isExcluded, etapesMax);
  });
});
