import type { Mesure, SkillGraph, SkillGraphSource } from '../src';
import { buildSkillGraph, MESURES } from '../src';
import { readReleaseV460 } from './release-v460';
import { SeededRandom } from '../src/seeded-random';

describe('proximities of v460', () => {
  let source: SkillGraphSource;
  let graph: SkillGraph;

  beforeAll(async () => {
    source = await readReleaseV460();
    graph = buildSkillGraph(source);
  });

  // Independent figures of shared/design/analytics.md, to the four decimals that it gives.
  it.each([
    ['TOUT', 'COSINUS_IDF', 0.8858, 0.2974],
    ['TOUT', 'JACCARD', 0.8683, 0.287],
    ['MACRO_COMPETENCE', 'COSINUS_IDF', 0.8682, 0.2288],
    ['SAVOIR', 'COUVERTURE', 0.7901, 0.2457],
  ] as const)(
    '%s %s ranks the official mobilités with an AUC of %d and finds %d of them',
    (niveau, mesure, auc, recall) => {
      const evaluation = graph.view(niveau).evaluation(mesure);
      expect(evaluation.auc).toBeCloseTo(auc, 4);
      expect(evaluation.rappelA10).toBeCloseTo(recall, 4);
    },
  );

  it('the baseline, same domaine professionnel, does worse', () => {
    const domaines = new Map(graph.metiers.map((code) => [code, code.slice(0, 3)]));
    const { auc, rappelA10 } = graph.evaluationOfGroups(domaines);
    expect(auc).toBeCloseTo(0.6655, 4);
    expect(rappelA10).toBeCloseTo(0.2158, 4);
  });

  describe('each score is that of the definition, summed from the items', () => {
    const naive = (mesure: Mesure, a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
      const sum = (items: Iterable<string>, power = 1): number =>
        [...items].reduce((total, item) => total + (a.get(item) ?? b.get(item) ?? 0) ** power, 0);
      const common = [...a.keys()].filter((item) => b.has(item));
      const union = new Set([...a.keys(), ...b.keys()]);
      const formulas: Record<Mesure, () => number> = {
        COUVERTURE: () => sum(common) / sum(b.keys()),
        COUVERTURE_INVERSE: () => sum(common) / sum(a.keys()),
        JACCARD: () => common.length / union.size,
        JACCARD_PONDERE: () => sum(common) / sum(union),
        COSINUS_IDF: () => sum(common, 2) / Math.sqrt(sum(a.keys(), 2) * sum(b.keys(), 2)),
      };
      return formulas[mesure]();
    };

    it.each(
      (['TOUT', 'MACRO_COMPETENCE', 'ENJEU'] as const).flatMap((niveau) =>
        MESURES.map((mesure) => [niveau, mesure] as const),
      ),
    )('%s %s', (niveau, mesure) => {
      const view = graph.view(niveau);
      const random = new SeededRandom(20261124);
      const items = (code: string): Map<string, number> =>
        new Map(view.items(code).map(({ nature, code: item, poids }) => [`${nature} ${item}`, poids]));
      for (let trial = 0; trial < 10; trial++) {
        const code = graph.metiers[random.below(graph.metiers.length)] ?? '';
        const nearest = view.metiersProches(code, mesure, 25);
        const own = items(code);
        for (const { metier, score, nbCommuns, mobiliteOfficielle } of nearest) {
          expect(score).toBeCloseTo(naive(mesure, own, items(metier)), 9);
          expect(nbCommuns).toBe([...items(metier).keys()].filter((item) => own.has(item)).length);
          expect(mobiliteOfficielle).toBe(graph.mobiliteOfficielle(code, metier));
          expect(metier).not.toBe(code);
        }
        const rounded = nearest.map(({ score, metier }) => [-Math.round(score * 1e9), metier] as const);
        expect(rounded).toEqual([...rounded].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
        expect(nearest).toHaveLength(25);
      }
    });
  });

  it('lists only those that share something, and all of them when asked', () => {
    const code = 'M1805';
    const all = graph.view('COMPETENCE').metiersProches(code, 'JACCARD', 2000);
    expect(all).toHaveLength(graph.view('COMPETENCE').metiersPartageant(code, 1, { limite: 1, decalage: 0 }).total);
    expect(all.every(({ score }) => score > 0)).toBe(true);
  });

  it('refuses a métier that is none', () => {
    expect(() => graph.view('TOUT').metiersProches('X', 'JACCARD', 10)).toThrow('Unknown métier X');
  });
});
