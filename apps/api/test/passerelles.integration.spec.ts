import type { ChainsQuestion, Niveau } from '@rome-graph/skill-graph';
import type { OracleStep } from '@rome-graph/skill-graph/testing';
import { bestChainsByListing, chainsUpTo, OracleGraph } from '@rome-graph/skill-graph/testing';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

interface Coded {
  readonly code: string;
}
interface Etape {
  readonly de: Coded;
  readonly vers: Coded;
  readonly couverture: number;
  readonly couvertureCumulee: number;
  readonly nbCommuns: number;
  readonly nbManquants: number;
  readonly mobiliteOfficielle: number | null;
  readonly communs: readonly Coded[];
  readonly manquants: readonly Coded[];
}
interface Chemin {
  readonly rang: number;
  readonly cout: number;
  readonly force: number;
  readonly goulot: number;
  readonly etapes: readonly Etape[];
}
interface Passerelles {
  readonly motif: string | null;
  readonly chemins: readonly Chemin[];
}
interface Item {
  readonly code: string;
  readonly nature: string;
  readonly poids: number;
  readonly coeurMetier: boolean;
}
interface Ecart {
  readonly couverture: number;
  readonly nbCommuns: number;
  readonly nbManquants: number;
  readonly communs: readonly Item[];
  readonly manquants: readonly Item[];
}

const niveaux: readonly Niveau[] = ['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'];
const definitions = niveaux.flatMap((niveau) => [false, true].map((savoirEtre) => ({ niveau, savoirEtre })));

const api = ApiClient.shared();
let sample: Sample;
/** Every step of couverture 0.05 at niveau TOUT, by the oracle. */
let steps: OracleStep[];

beforeAll(async () => {
  sample = await Sample.read();
  steps = sample.oracle().steps(0.05);
});

const question = (field: string, [de, vers]: readonly [string, string], args = ''): string =>
  `${field}(de: "${de}", vers: "${vers}" ${args})`;

/** The chains between pairs, with the cost of each. */
function chains(pairs: readonly [string, string][], args = ''): Promise<Passerelles[]> {
  const selection =
    'motif chemins { rang cout force goulot etapes { de { code } vers { code } couverture nbCommuns } }';
  return api.getAll(
    'Passerelles',
    selection,
    pairs.map((pair) => question('passerelles', pair, args)),
  );
}

const pathOf = ({ etapes }: Chemin): string => [etapes[0]?.de.code, ...etapes.map(({ vers }) => vers.code)].join(' ');
const pathsOf = ({ chemins }: Passerelles): string[] => chemins.map(pathOf);

describe('ecart', () => {
  const lists = '{ code nature poids coeurMetier }';

  it('of every pair of métiers is what two sets of codes give', async () => {
    const oracle = sample.oracle();
    const found = await api.getAll<Ecart>(
      'Ecart',
      'couverture nbCommuns nbManquants',
      sample.pairs.map((pair) => question('ecart', pair)),
    );
    sample.pairs.forEach(([de, vers], index) => {
      const { couverture, ...counts } = found[index] as Ecart;
      const [communs, manquants] = [oracle.communs(de, vers).length, oracle.manquants(de, vers).length];
      expect([de, vers, counts]).toEqual([de, vers, { nbCommuns: communs, nbManquants: manquants }]);
      expect(couverture).toBeCloseTo(oracle.couverture(de, vers), 12);
    });
  });

  it.each(definitions)('lists its items, heaviest first: $niveau, savoir-être $savoirEtre', async (definition) => {
    const { niveau, savoirEtre } = definition;
    const oracle = sample.oracle(niveau, savoirEtre);
    const pairs = sample.somePairs(15, 7);
    const found = await api.getAll<Ecart>(
      'Ecart',
      `communs(limite: 500) ${lists} manquants(limite: 500) ${lists}`,
      pairs.map((pair) => question('ecart', pair, `niveau: ${niveau}, savoirEtre: ${savoirEtre}`)),
    );
    const rounded = ({ poids, ...item }: Item): unknown => ({ ...item, poids: poids.toFixed(9) });
    pairs.forEach(([de, vers], index) => {
      const { communs, manquants } = found[index] as Ecart;
      expect(communs.map(rounded)).toEqual(oracle.list(oracle.communs(de, vers), vers).map(rounded));
      expect(manquants.map(rounded)).toEqual(oracle.list(oracle.manquants(de, vers), vers).map(rounded));
    });
  });

  // apps/loader/sample/README.md: 6 items of 53, and 17 of them.
  it.each([
    ['K2204', 6],
    ['J1301', 17],
  ])('from %s to J1501 is that of the sample’s own page', async (de, nbCommuns) => {
    const { ecart } = await api.get<{ ecart: Ecart }>(
      `{ ${question('ecart', [de, 'J1501'])} { couverture nbCommuns nbManquants } }`,
    );
    expect(ecart).toMatchObject({ nbCommuns, nbManquants: 53 - nbCommuns });
    expect(ecart.couverture < 0.05).toBe(de === 'K2204');
  });
});

describe('passerelles', () => {
  // apps/loader/sample/README.md
  it.each(['D1102 D1302 D1303 M1805', 'K2204 J1301 J1501'])('finds %s', async (path) => {
    const [de = '', ...others] = path.split(' ');
    const [answer] = await chains([[de, others.at(-1) ?? '']]);
    expect(pathsOf(answer as Passerelles)).toEqual([path]);
  });

  it('takes three steps from cariste to développeur web', async () => {
    const [answer] = await chains([['N1101', 'M1855']]);
    expect(answer?.chemins[0]?.etapes).toHaveLength(3);
  });

  it('between every two métiers is the cheapest chain that a plain Dijkstra finds', async () => {
    const graph = new OracleGraph(steps, 0.05, 1);
    const least = new Map(sample.metiers.map((de) => [de, graph.leastCosts(de, sample.metiers)]));
    const answers = await chains(sample.pairs);
    let none = 0;
    sample.pairs.forEach(([de, vers], index) => {
      const expected = graph.bestChain(de, vers, least.get(de) as Map<string, number>);
      const { chemins, motif } = answers[index] as Passerelles;
      expect(chemins.map(pathOf)).toEqual(expected ? [expected.metiers.join(' ')] : []);
      expect(motif === null).toBe(expected !== undefined);
      if (!expected) none += 1;
      for (const { cout, force, goulot, etapes } of chemins) {
        expect(cout).toBeCloseTo(expected?.cout ?? NaN, 9);
        expect(force).toBeCloseTo(Math.exp(-cout), 12);
        expect(goulot).toBe(Math.min(...etapes.map(({ couverture }) => couverture)));
      }
    });
    // K2111 shares too little with all others.
    expect(none).toBeGreaterThanOrEqual(2 * 47);
    expect(none).toBeLessThan(sample.pairs.length / 2);
  });

  it('tells of each step what the métiers before it already hold, and its official rank', async () => {
    const pairs = sample.somePairs(40, 11).filter((pair) => !pair.includes('K2111'));
    const found = await api.getAll<Passerelles>(
      'Passerelles',
      `chemins { etapes { de { code } vers { code } couverture couvertureCumulee nbCommuns nbManquants mobiliteOfficielle
         communs(limite: 500) { code } manquants(limite: 500) { code } } }`,
      pairs.map((pair) => question('passerelles', pair)),
    );
    const oracle = sample.oracle();
    const ranks = new Map(sample.source.mobilites?.map(({ de, vers, ordre }) => [`${de} ${vers}`, ordre]));
    const codes = (items: readonly Coded[]): string[] => items.map(({ code }) => code);
    for (const { etapes } of found.flatMap(({ chemins }) => chemins)) {
      const before: string[] = [];
      for (const { de, vers, ...etape } of etapes) {
        before.push(de.code);
        const held = oracle.held(before, vers.code);
        const communs = oracle.list(oracle.communs(de.code, vers.code), vers.code);
        const manquants = oracle.list(held.manquants, vers.code);
        expect([codes(etape.communs), codes(etape.manquants)]).toEqual([codes(communs), codes(manquants)]);
        expect([etape.nbCommuns, etape.nbManquants]).toEqual([communs.length, manquants.length]);
        expect(etape.couverture).toBeCloseTo(oracle.couverture(de.code, vers.code), 12);
        expect(etape.couvertureCumulee).toBeCloseTo(held.couvertureCumulee, 12);
        expect(etape.mobiliteOfficielle).toBe(ranks.get(`${de.code} ${vers.code}`) ?? null);
      }
    }
  });

  it('gives the twenty best by FORCE, in order', async () => {
    const pairs = sample.somePairs(12, 20).filter((pair) => !pair.includes('K2111'));
    const answers = await chains(pairs, 'nombre: 20');
    answers.forEach(({ chemins }, index) => {
      const [de, vers] = pairs[index] as [string, string];
      expect(chemins.map(({ rang }) => rang)).toEqual(chemins.map((_, at) => at + 1));
      const listed = chainsUpTo(steps, de, vers, (chemins.at(-1)?.cout ?? 0) + 1e-9);
      expect(chemins.map(pathOf)).toEqual(listed.slice(0, 20).map(({ path }) => path));
    });
    expect(answers.filter(({ chemins }) => chemins.length === 20).length).toBeGreaterThan(5);
  });

  /** Chains of at most four steps, listed one by one, are few enough to rank them all. */
  const etapesMax = 4;

  async function compare(args: string, contraintes: string, asked: ChainsQuestion, count = 15): Promise<void> {
    const { couvertureMin = 0.1 } = asked;
    const pairs = sample.somePairs(count, 40).filter((pair) => asked.via === undefined || !pair.includes(asked.via));
    const answers = await chains(
      pairs,
      `${args} contraintes: { etapesMax: ${etapesMax}, couvertureMin: ${couvertureMin}, ${contraintes} }`,
    );
    pairs.forEach(([de, vers], index) => {
      const expected = bestChainsByListing(steps, de, vers, { etapesMax, couvertureMin, ...asked });
      expect([de, vers, pathsOf(answers[index] as Passerelles)]).toEqual([de, vers, expected]);
    });
    expect(answers.some(({ chemins }) => chemins.length > 0)).toBe(true);
  }

  describe.each(['FORCE', 'GOULOT', 'PAS', 'EQUILIBRE'] as const)('by %s', (critere) => {
    const by = `critere: ${critere}`;

    it('are the best of all that there are', () => compare(by, '', { critere }, 60));
    it('are, several, the best of all', () => compare(`${by} nombre: 8`, '', { critere, nombre: 8 }));
    it('go through via', () => compare(by, 'via: "H1403"', { critere, via: 'H1403' }, 30));
    it('have steps of communsMin', () => compare(by, 'communsMin: 9', { critere, communsMin: 9 }, 30));
    it('spare eviter', () =>
      compare(by, 'eviter: ["H1403", "D1106"]', { critere, exclus: new Set(['H1403', 'D1106']) }, 30));
  });

  it.each<[string, (code: string) => boolean]>([
    ['grandsDomaines: ["D", "H", "J"]', (code) => 'DHJ'.includes(code.charAt(0))],
    ['eviterReglementes: true', (code) => tagOf(code, 'emploi_reglemente') !== 'O'],
    ['cadre: false', (code) => tagOf(code, 'emploi_cadre') === 'N'],
    ['transitionNumerique: false', (code) => tagOf(code, 'transition_num') === 'N'],
    ['transitionDemographique: false', (code) => tagOf(code, 'transition_demo') === 'N'],
    ['transitionEcologique: [EMPLOI_BLANC, EMPLOI_BRUN]', (code) => /Blanc|Brun/.test(tagOf(code, 'transition_eco'))],
    ['riasec: [S, R]', (code) => 'SR'.includes(majeurOf(code))],
    ['riasec: [R], cadre: false', (code) => majeurOf(code) === 'R' && tagOf(code, 'emploi_cadre') === 'N'],
  ])('leave out, between their ends, what { %s } excludes', async (contraintes, holds) => {
    const exclus = new Set(sample.metiers.filter((code) => !holds(code)));
    expect(exclus.size).toBeGreaterThan(0);
    expect(exclus.size).toBeLessThan(48);
    await compare('', contraintes, { exclus }, 30);
  });

  function tagOf(code: string, column: 'emploi_reglemente' | 'emploi_cadre' | `transition_${'eco' | 'num' | 'demo'}`) {
    return sample.fiches.find((row) => row.code_rome === code)?.[column] ?? '';
  }

  function majeurOf(code: string): string {
    const riasec = sample.files.table('referentiel_code_rome_riasec');
    return riasec.find((row) => row.code_rome === code)?.riasec_majeur ?? '';
  }

  it.each([
    ['COMPETENCE', false, 0.02],
    ['MACRO_COMPETENCE', true, 0.2],
    ['OBJECTIF', false, 0.4],
    ['ENJEU', false, 0.6],
    ['SAVOIR', false, 0.02],
  ] as const)('are those of niveau %s, savoir-être %s', async (niveau, savoirEtre, couvertureMin) => {
    const pairs = sample.somePairs(20, 60);
    const answers = await chains(
      pairs,
      `niveau: ${niveau} savoirEtre: ${savoirEtre} contraintes: { etapesMax: 3, couvertureMin: ${couvertureMin} }`,
    );
    const there = sample.oracle(niveau, savoirEtre).steps(couvertureMin);
    const expected = pairs.map(([de, vers]) => bestChainsByListing(there, de, vers, { etapesMax: 3, couvertureMin }));
    expect(answers.map(pathsOf)).toEqual(expected);
    expect(expected.flat().length).toBeGreaterThan(5);
  });

  it.each(['FORCE', 'GOULOT', 'PAS', 'EQUILIBRE'] as const)(
    'are, by cosine and %s, the best of all',
    async (critere) => {
      const pairs = sample.somePairs(20, 90);
      const answers = await chains(
        pairs,
        `mesureDesPas: COSINUS_IDF critere: ${critere} contraintes: { etapesMax: 3, couvertureMin: null }`,
      );
      const there = sample.oracle('TOUT', false).steps(0.02, 'COSINUS_IDF');
      const question = { critere, etapesMax: 3, couvertureMin: 0.02 };
      expect(answers.map(pathsOf)).toEqual(pairs.map(([de, vers]) => bestChainsByListing(there, de, vers, question)));
      expect(answers.some(({ chemins }) => chemins.length > 0)).toBe(true);
    },
  );

  it.each([
    ['K2111', '', /^Aucune chaîne ne mène de K2204 à K2111 .* couvertureMin \(0,05\) .* communsMin \(1\)/],
    ['J1501', 'contraintes: { couvertureMin: 0.9, communsMin: 4 }', /couvertureMin \(0,9\).*communsMin \(4\)/],
    ['J1501', 'contraintes: { etapesMax: 1 }', /aucune ne respecte les contraintes : il suffit de lever etapesMax\.$/],
    [
      'M1805',
      'contraintes: { grandsDomaines: ["K"], riasec: [A] }',
      /: en lever une seule n'y suffit pas, de grandsDomaines, riasec\.$/,
    ],
  ])('say why none leads from K2204 to %s (%s)', async (vers, args, motif) => {
    const [answer] = await chains([['K2204', vers]], args);
    expect(answer).toEqual({ chemins: [], motif: expect.stringMatching(motif) as string });
  });

  it('say with what they were computed, defaults included', async () => {
    const { passerelles } = await api.get<{ passerelles: { methode: unknown } }>(
      `{ passerelles(de: "K2204", vers: "J1501", contraintes: { communsMin: 2, riasec: [R, S] }) {
           methode { release niveau formule parametres } } }`,
    );
    expect(passerelles.methode).toEqual({
      release: '460',
      niveau: 'TOUT',
      formule: 'FORCE',
      parametres: {
        de: 'K2204',
        vers: 'J1501',
        niveau: 'TOUT',
        liens: 'AGREGES',
        savoirEtre: false,
        critere: 'FORCE',
        mesureDesPas: 'COUVERTURE',
        nombre: 1,
        moteur: 'INSTANTANE',
        contraintes: {
          couvertureMin: 0.05,
          communsMin: 2,
          etapesMax: null,
          via: null,
          eviter: [],
          grandsDomaines: [],
          eviterReglementes: false,
          cadre: null,
          transitionEcologique: [],
          transitionNumerique: null,
          transitionDemographique: null,
          riasec: ['R', 'S'],
        },
        notes: [expect.stringContaining('agrégées'), 'Les savoir-être ne sont pas comptés.'],
      },
    });
  });
});

describe('moteur: NEO4J agrees with the engine', () => {
  const sums = ({ motif, chemins }: Passerelles): unknown => [
    motif,
    chemins.map(({ cout, goulot, etapes }) => [cout.toFixed(6), goulot.toFixed(6), etapes.length]),
  ];

  it.each([
    ['critere: FORCE', 60],
    ['nombre: 5', 10],
    ['critere: PAS', 20],
    ['critere: GOULOT', 5],
    ['critere: EQUILIBRE', 20],
    ['critere: EQUILIBRE nombre: 3', 5],
    ['contraintes: { couvertureMin: 0.1, communsMin: 6 }', 20],
    ['contraintes: { eviterReglementes: true, riasec: [S, R] }', 8],
    ['critere: PAS contraintes: { grandsDomaines: ["K", "J", "H"] }', 10],
    ['critere: GOULOT contraintes: { etapesMax: 4 }', 5],
    ['contraintes: { etapesMax: 2 }', 10],
  ])('%s', async (args, count) => {
    const pairs = sample.somePairs(count, 460);
    const [inMemory, inDatabase] = [await chains(pairs, args), await chains(pairs, `moteur: NEO4J ${args}`)];
    expect(inDatabase.map(sums)).toEqual(inMemory.map(sums));
    expect(inMemory.some(({ chemins }) => chemins.length > 0)).toBe(true);
  });

  it.each(['FORCE', 'GOULOT', 'PAS', 'EQUILIBRE'])(
    'by %s through a métier, or says that it cannot prove it',
    async (critere) => {
      const pairs = sample.somePairs(12, 12).filter((pair) => !pair.includes('H1403'));
      const args = `critere: ${critere} contraintes: { via: "H1403" }`;
      const [inMemory, inDatabase] = [await chains(pairs, args), await chains(pairs, `moteur: NEO4J ${args}`)];
      const proven = inDatabase.flatMap((answer, index) => {
        if (/a atteint sa borne/.test(answer.motif ?? '')) return [];
        expect(sums(answer)).toEqual(sums(inMemory[index] as Passerelles));
        return answer.chemins;
      });
      expect(proven.length).toBeGreaterThan(2);
    },
  );
});
