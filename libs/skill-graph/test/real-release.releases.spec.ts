import { buildSkillGraph, finish } from '../src';
import type { ItemView, Liens, Niveau, Proche, SkillGraph, SkillGraphSource } from '../src';
import { draws } from '@rome-graph/testing';
import { Oracle, OracleGraph } from '../src/testing';
import type { OracleChain, OracleStep } from '../src/testing';
import { readReleaseV460 } from './release-v460';
import { SeededRandom } from '../src/seeded-random';

let source: SkillGraphSource;
let graph: SkillGraph;
/** TOUT, as the oracle sees it. */
let oracle: Oracle;
let steps: OracleStep[];

beforeAll(async () => {
  source = await readReleaseV460();
  graph = buildSkillGraph(source);
  finish(graph.warm());
  oracle = new Oracle(source, 'TOUT', 'AGREGES', false);
  steps = oracle.steps();
});

const NIVEAUX: Niveau[] = ['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'];
const ALL_DEFINITIONS = NIVEAUX.flatMap((niveau) =>
  (['AGREGES', 'DIRECTS'] as const).flatMap((liens) =>
    [false, true].map((savoirEtre) => ({ niveau, liens, savoirEtre })),
  ),
);

function seededPairs(seed: number, sources: number, targets: number): { de: string; vers: string[] }[] {
  const random = new SeededRandom(seed);
  return random.pick(graph.metiers, sources).map((de) => ({
    de,
    vers: random.pick(
      graph.metiers.filter((metier) => metier !== de),
      targets,
    ),
  }));
}

/** The engine's chain in the shape of the oracle's. */
function chainOf(view: ItemView, de: string, vers: string, couvertureMin?: number, communsMin?: number): unknown {
  const chain = view.passerelle(de, vers, { couvertureMin, communsMin });
  return chain && { metiers: chain.metiers, cout: chain.cout };
}

function compareChains(
  view: ItemView,
  allSteps: OracleStep[],
  couvertureMin: number,
  communsMin: number,
  pairs: { de: string; vers: string[] }[],
): { compared: number; without: number } {
  const limited = new OracleGraph(allSteps, couvertureMin, communsMin);
  const outcome = { compared: 0, without: 0 };
  for (const { de, vers } of pairs) {
    const least = limited.leastCosts(de, vers);
    for (const target of vers) {
      const expected = limited.bestChain(de, target, least);
      expect([de, target, chainOf(view, de, target, couvertureMin, communsMin)]).toEqual([de, target, expected]);
      outcome.compared++;
      if (expected === undefined) outcome.without++;
    }
  }
  return outcome;
}

describe('the release', () => {
  it('is v460, whole', () => {
    const count = (nature: string): number => source.items.filter((item) => item.nature === nature).length;
    expect(graph.metiers).toHaveLength(1584);
    expect([count('COMPETENCE'), count('MACRO_COMPETENCE'), count('SAVOIR')]).toEqual([17_810, 507, 15_354]);
    expect([count('OBJECTIF'), count('ENJEU')]).toEqual([84, 32]);
    expect(source.links).toHaveLength(54_695 + 35_861);
    expect(source.links.filter((link) => link.coeurMetier)).toHaveLength(18_900 + 1_731);
    expect(source.mobilites).toHaveLength(14_912);
  });
});

describe('worked cases, TOUT, FORCE, all defaults', () => {
  it.each([
    ['K2204', 'J1501', 'K2204 J1301 J1501', [0.159623, 0.256927], [13, 17], 0.041012, 0.044345],
    ['A1203', 'D1211', 'A1203 D1219 D1211', [0.14322, 0.21507], [10, 16], 0.030802, 0.007142],
    ['D1102', 'M1805', 'D1102 D1302 D1303 M1805', [0.063959, 0.219701, 0.052283], [11, 43, 8], 0.000735, 0.00348],
    ['J1501', 'K1302', 'J1501 K1302', [0.094958], [13], 0.094958, 0.094958],
    ['N1101', 'M1855', 'N1101 F1710 M1833 M1855', [0.186628, 0.055466, 0.143609], [19, 4, 14], 0.001487, 0.004154],
  ])('%s → %s', (de, vers, metiers, couvertures, communs, force, direct) => {
    const view = graph.view('TOUT');
    const chain = view.passerelle(de, vers);
    expect(chain?.metiers.join(' ')).toBe(metiers);
    expect(chain?.etapes.map((etape) => Number(etape.couverture.toFixed(6)))).toEqual(couvertures);
    expect(chain?.etapes.map((etape) => etape.nbCommuns)).toEqual(communs);
    expect(chain?.force.toFixed(6)).toBe(force.toFixed(6));
    expect(chain?.goulot).toBe(Math.min(...(chain?.etapes ?? []).map((etape) => etape.couverture)));
    expect(view.ecart(de, vers).couverture.toFixed(6)).toBe(direct.toFixed(6));
  });
});

describe('pairs sharing', () => {
  const minimums = [1, 2, 3, 5, 8, 10];
  const totals = (niveau: Niveau, liens: Liens): number[] => {
    const view = graph.view(niveau, liens);
    return minimums.map((minimum) => view.pairesPartageant(minimum, { limite: 1, decalage: 0 }).total);
  };

  it.each([
    ['COMPETENCE', 'AGREGES', [102_369, 18_071, 6_293, 2_195, 845, 466]],
    ['MACRO_COMPETENCE', 'AGREGES', [1_064_267, 792_452, 542_362, 219_898, 48_998, 17_411]],
    ['MACRO_COMPETENCE', 'DIRECTS', [326_868, 92_536, 30_400, 4_911, 679, 229]],
    ['OBJECTIF', 'AGREGES', [1_235_100, 1_170_763, 1_049_666, 699_820, 248_356, 100_331]],
    ['SAVOIR', 'AGREGES', [142_213, 36_293, 15_417, 5_212, 1_643, 849]],
  ] as const)('%s %s', (niveau, liens, expected) => {
    expect(totals(niveau, liens)).toEqual(expected);
  });

  it('counts savoir-être only when asked to', () => {
    const total = (savoirEtre: boolean): number =>
      graph.view('MACRO_COMPETENCE', 'AGREGES', savoirEtre).pairesPartageant(3, { limite: 0, decalage: 0 }).total;
    expect([total(false), total(true)]).toEqual([542_362, 846_128]);
  });

  it.each([
    ['COMPETENCE', 'AGREGES'],
    ['MACRO_COMPETENCE', 'DIRECTS'],
    ['ENJEU', 'DIRECTS'],
  ] as const)('ranks the pairs at %s %s as a full sort does', (niveau, liens) => {
    const view = graph.view(niveau, liens);
    const ranked = new Oracle(source, niveau, liens, false).rankedPairs();
    const random = new SeededRandom(7);
    const offsets = [0, 1, ranked.length - 60, ...Array.from({ length: 40 }, () => random.below(ranked.length))];
    for (const decalage of offsets) {
      const page = view.pairesPartageant(1, { limite: 120, decalage });
      expect(page.total).toBe(ranked.length);
      expect(page.resultats).toEqual(ranked.slice(decalage, decalage + 120));
    }
  });
});

describe('PROCHE', () => {
  let proches: Proche[];

  beforeAll(() => {
    proches = [...graph.view('TOUT').proches(0.05)];
  });

  it('numbers 171 537, each as computed by the oracle', () => {
    expect(proches).toHaveLength(171_537);
    const key = (step: Proche): string => `${step.de} ${step.vers}`;
    const expected = steps.filter((step) => step.couverture >= 0.05);
    expected.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(proches).toEqual(expected);
  });

  it('connects every métier to every other', () => {
    const reached = (from: 'de' | 'vers', to: 'de' | 'vers'): number => {
      const next = new Map<string, string[]>();
      for (const step of proches) next.set(step[from], [...(next.get(step[from]) ?? []), step[to]]);
      const seen = new Set(['A1101']);
      for (const metier of seen) for (const other of next.get(metier) ?? []) seen.add(other);
      return seen.size;
    };
    expect([reached('de', 'vers'), reached('vers', 'de')]).toEqual([1584, 1584]);
  });
});

describe('passerelles against a plain Dijkstra', () => {
  it('gives the same cost and the same chain for each of many pairs, by default', () => {
    const sources = draws(60, 500);
    const outcome = compareChains(graph.view('TOUT'), steps, 0.05, 1, seededPairs(460, sources, 4));
    expect(outcome).toEqual({ compared: 4 * sources, without: 0 });
  });

  it('gives the very same chains once the bounds towards their ends are known', () => {
    const view = buildSkillGraph(source).view('TOUT');
    const chains = (): unknown[] =>
      seededPairs(461, 500, 20).flatMap(({ de, vers }) => vers.map((target) => chainOf(view, de, target)));
    const searched = chains();
    expect(chains()).toEqual(searched);
  });

  it.each([
    [0.005, 1],
    [0.01, 1],
    [0.03, 4],
    [0.1, 1],
    [0.2, 5],
    [0.05, 12],
    [0.01, 20],
    [0.9, 1],
  ])('gives the same with couvertureMin %d, communsMin %d', (couvertureMin, communsMin) => {
    const pairs = seededPairs(1000 * couvertureMin + communsMin, 12, 8);
    expect(compareChains(graph.view('TOUT'), steps, couvertureMin, communsMin, pairs).compared).toBe(96);
  });

  it('takes a step whose couverture is the very couvertureMin', () => {
    const random = new SeededRandom(5);
    for (const { de, vers, couverture } of random.pick(steps, 8)) {
      const least = new OracleGraph(steps, couverture, 1);
      expect(chainOf(graph.view('TOUT'), de, vers, couverture)).toEqual(
        least.bestChain(de, vers, least.leastCosts(de, [vers])) as OracleChain,
      );
    }
  });

  it('says at each step what is held from all former métiers', () => {
    const view = graph.view('TOUT');
    for (const { de, vers } of seededPairs(11, 100, 1)) {
      const chain = view.passerelle(de, vers[0] as string);
      chain?.etapes.forEach((etape, position) => {
        const held = oracle.held(chain.metiers.slice(0, position + 1) as string[], etape.vers);
        const communs = oracle.list(oracle.communs(etape.de, etape.vers), etape.vers);
        const manquants = oracle.list(held.manquants, etape.vers);
        expect(etape).toMatchObject({
          de: chain.metiers[position],
          vers: chain.metiers[position + 1],
          couverture: oracle.couverture(etape.de, etape.vers),
          couvertureCumulee: held.couvertureCumulee,
          nbCommuns: communs.length,
          nbManquants: manquants.length,
        });
        expect(etape.communs()).toEqual(communs);
        expect(etape.manquants(5)).toEqual(manquants.slice(0, 5));
        expect(etape.mobiliteOfficielle).toBe(
          source.mobilites?.find((mobilite) => mobilite.de === etape.de && mobilite.vers === etape.vers)?.ordre ?? null,
        );
      });
    }
  });
});

describe('passerelles at the other niveaux, where steps of no cost exist and most are weak', () => {
  it.each([
    ['COMPETENCE', 'AGREGES', false, 0.05, 1],
    ['SAVOIR', 'AGREGES', false, 0.02, 2],
    ['MACRO_COMPETENCE', 'AGREGES', true, 0.3, 4],
    ['MACRO_COMPETENCE', 'DIRECTS', false, 0.05, 1],
    ['OBJECTIF', 'AGREGES', false, 0.2, 1],
    ['ENJEU', 'AGREGES', false, 0.3, 4],
    ['ENJEU', 'DIRECTS', false, 0.05, 1],
  ] as const)('%s %s, savoir-être %s, at %d and %d', (niveau, liens, savoirEtre, couvertureMin, communsMin) => {
    const stepsThere = new Oracle(source, niveau, liens, savoirEtre).steps(couvertureMin);
    compareChains(
      graph.view(niveau, liens, savoirEtre),
      stepsThere,
      couvertureMin,
      communsMin,
      seededPairs(21, draws(2, 6), draws(5, 20)),
    );
  });
});

describe('écarts and métiers sharing, against sets', () => {
  it.each(ALL_DEFINITIONS)('$niveau $liens, savoir-être $savoirEtre', ({ niveau, liens, savoirEtre }) => {
    const view = graph.view(niveau, liens, savoirEtre);
    const sets = new Oracle(source, niveau, liens, savoirEtre);
    for (const { de, vers } of seededPairs(31, 60, 1)) compareEcart(view, sets, de, vers[0] as string);
    for (const metier of new SeededRandom(32).pick(graph.metiers, 6)) compareMetiersPartageant(view, sets, metier);
  });

  function compareEcart(view: ItemView, sets: Oracle, de: string, vers: string): void {
    const ecart = view.ecart(de, vers);
    const communs = sets.list(sets.communs(de, vers), vers);
    const manquants = sets.list(sets.manquants(de, vers), vers);
    expect(ecart).toMatchObject({
      couverture: sets.couverture(de, vers),
      nbCommuns: communs.length,
      nbManquants: manquants.length,
    });
    expect(ecart.communs()).toEqual(communs);
    expect(ecart.manquants()).toEqual(manquants);
    expect(ecart.manquants(3)).toEqual(manquants.slice(0, 3));
    expect(view.items(vers)).toEqual(sets.list(sets.set(vers), vers));
  }

  function compareMetiersPartageant(view: ItemView, sets: Oracle, metier: string): void {
    const round = (value: number): number => Math.round(value * 1e9) / 1e9;
    const all = [...sets.overlaps(metier)]
      .map(([other, overlap]) => ({ metier: other, ...overlap }))
      .sort((a, b) => b.nombre - a.nombre || round(b.poids) - round(a.poids) || (a.metier < b.metier ? -1 : 1));
    for (const minimum of [1, 3, 8]) {
      const expected = all.filter(({ nombre }) => nombre >= minimum);
      const page = view.metiersPartageant(metier, minimum, { limite: 200, decalage: 5 });
      expect(page.total).toBe(expected.length);
      expect(page.resultats).toMatchObject(expected.slice(5, 205));
      for (const { metier: other, communs } of page.resultats.slice(0, 3)) {
        expect(communs(20)).toEqual(sets.list(sets.communs(metier, other), other).slice(0, 20));
      }
    }
  }
});
